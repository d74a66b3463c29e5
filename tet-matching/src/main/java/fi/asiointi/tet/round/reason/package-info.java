/**
 * What a round tells of itself, by code. Not exported: users meet the codes as {@link
 * fi.asiointi.identity.reason.Reason} values.
 */
@NullMarked
package fi.asiointi.tet.round.reason;

import org.jspecify.annotations.NullMarked;
