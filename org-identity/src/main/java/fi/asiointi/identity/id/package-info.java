/**
 * Identifiers as values. Each is read by {@code parse} (throws with the reason), {@code tryParse}
 * (returns the reason) or {@code isValid} (allocates nothing), has one canonical form, and is
 * written to JSON as that text.
 */
@NullMarked
package fi.asiointi.identity.id;

import org.jspecify.annotations.NullMarked;
