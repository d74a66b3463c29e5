package fi.asiointi.tet.market;

import org.jspecify.annotations.Nullable;

/**
 * The arrays of a market before its priorities are ranked; the layout is that of {@link Market}.
 *
 * @param grade the place's grade of each pair; smaller is preferred
 * @param score the score that a grade was made of, for explanations; {@link #NO_SCORE} where the
 *     place ranks its pupils itself
 * @param lottery the lottery number of each pupil, if lots were drawn
 * @param oneSided whether no place prefers anybody
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a record names its arrays
record Pairs(
        int[] capacity,
        int[] firstPair,
        int[] place,
        int[] choice,
        int[] grade,
        int @Nullable [] score,
        int @Nullable [] lottery,
        boolean oneSided) {

    /** Whether a pupil and a place accept each other. */
    boolean isPair(int pupil, int itsPlace) {
        for (int pair = firstPair[pupil]; pair < firstPair[pupil + 1]; pair++) {
            if (place[pair] == itsPlace) {
                return true;
            }
        }
        return false;
    }

    /** Stands for the score of a pair that has none. */
    static final int NO_SCORE = Integer.MIN_VALUE;

    /** The grade of a score: higher scores are preferred, and no score overflows. */
    static int gradeOf(int score) {
        return ~score;
    }
}
