/**
 * Called by services that show TET places: finds postings by words in Finnish, Swedish and English.
 * Promises that every hit tells which words met, and that the order is the same on every machine.
 */
@NullMarked
package fi.asiointi.tet.search;

import org.jspecify.annotations.NullMarked;
