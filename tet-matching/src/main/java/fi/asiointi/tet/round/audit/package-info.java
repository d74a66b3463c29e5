/**
 * Keeps a decided round checkable: it is written as canonical JSON, hashed, replayed and compared.
 * An archive stores what {@link fi.asiointi.tet.round.audit.RoundJson} writes; anybody may later
 * ask whether the same input still gives the same result.
 */
@NullMarked
package fi.asiointi.tet.round.audit;

import org.jspecify.annotations.NullMarked;
