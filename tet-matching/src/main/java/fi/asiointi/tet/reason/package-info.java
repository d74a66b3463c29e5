/**
 * The reasons of this module, by code. Not exported: users meet them as {@link
 * fi.asiointi.identity.reason.Reason} values.
 */
@NullMarked
package fi.asiointi.tet.reason;

import org.jspecify.annotations.NullMarked;
