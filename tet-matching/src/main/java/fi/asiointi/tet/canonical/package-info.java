/**
 * What every package of this module does in the same way: sets in one order, JSON that knows its
 * paths, hashes. Not exported: users never call it.
 */
@NullMarked
package fi.asiointi.tet.canonical;

import org.jspecify.annotations.NullMarked;
