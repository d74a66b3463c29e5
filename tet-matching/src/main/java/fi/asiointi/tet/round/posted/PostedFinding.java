package fi.asiointi.tet.round.posted;

import fi.asiointi.identity.reason.Reason;

/**
 * What a posting lacks for a round.
 *
 * @param posting the id of the posting; empty when it has none
 * @param path the field of the posting, or of the place that it becomes: {@code zone}
 * @param leftOut whether it keeps the posting out of the round; otherwise the place takes part and
 *     the fact is asked
 * @param because what is missing
 */
public record PostedFinding(String posting, String path, boolean leftOut, Reason because) {}
