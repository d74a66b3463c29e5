/**
 * The texts of a decision on the Helsinki benefit: what is proposed to be decided, the grounds, and
 * the secret annex. A case system asks for them when a handler has settled a case; nothing here
 * decides anything, and a text that would contradict the rules is refused with the reason.
 */
@NullMarked
package fi.asiointi.subsidy.benefit.proposal;

import org.jspecify.annotations.NullMarked;
