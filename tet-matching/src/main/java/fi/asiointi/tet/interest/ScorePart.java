package fi.asiointi.tet.interest;

import fi.asiointi.identity.reason.Reason;

/**
 * One part of a score.
 *
 * @param part which one
 * @param value from 0 to 1 000 000
 * @param weight by how much it counts
 * @param share what it adds to the score; the shares sum up to the score
 * @param because what the value was counted from
 */
public record ScorePart(Part part, int value, int weight, int share, Reason because) {}
