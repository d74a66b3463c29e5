package fi.asiointi.tet.market;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How each place orders the pupils of its pairs, as dense ranks from 0.
 *
 * <p>Pupils are dealt to their places in the order of the lottery, so that sorting a place's pairs
 * by grade alone, stably, leaves equal grades in lottery order.
 *
 * @param priority the rank of a pair at its place: 0 is the most preferred, equals share a rank
 * @param ties whether some place has two pairs of one rank
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a record names its arrays
record PriorityOrder(int[] priority, boolean ties) {

    /**
     * Ranks every pair at its place.
     *
     * @param firstPair the first pair of each pupil, and the number of pairs at the end
     * @param placeOf the place of each pair
     * @param places the number of places
     * @param grade the place's grade of each pair; smaller is preferred
     * @param lottery the lottery number of each pupil, smaller wins between equal grades; none when
     *     equal grades are to stay equal
     */
    static PriorityOrder of(
            int[] firstPair, int[] placeOf, int places, int[] grade, int @Nullable [] lottery) {
        int[] start = starts(placeOf, places);
        int[] pairs = new int[placeOf.length];
        int[] pupils = new int[placeOf.length];
        int[] end = Arrays.copyOf(start, places);
        for (int pupil : drawingOrder(firstPair.length - 1, lottery)) {
            for (int pair = firstPair[pupil]; pair < firstPair[pupil + 1]; pair++) {
                int at = end[placeOf[pair]]++;
                pairs[at] = pair;
                pupils[at] = pupil;
            }
        }
        int[] priority = new int[placeOf.length];
        boolean ties = false;
        long[] sorted = sortedByGrade(start, pairs, grade);
        for (int place = 0; place < places; place++) {
            int rank = -1;
            for (int i = start[place]; i < start[place + 1]; i++) {
                int at = (int) sorted[i];
                boolean tied = i > start[place] && equal(sorted[i - 1], sorted[i], pupils, lottery);
                rank = tied ? rank : rank + 1;
                priority[pairs[at]] = rank;
                ties |= tied;
            }
        }
        return new PriorityOrder(priority, ties);
    }

    private static int[] starts(int[] placeOf, int places) {
        int[] start = new int[places + 1];
        for (int place : placeOf) {
            start[place + 1]++;
        }
        for (int place = 0; place < places; place++) {
            start[place + 1] += start[place];
        }
        return start;
    }

    private static int[] drawingOrder(int pupils, int @Nullable [] lottery) {
        long[] keys = new long[pupils];
        for (int pupil = 0; pupil < pupils; pupil++) {
            keys[pupil] = (lottery == null ? 0L : (long) lottery[pupil] << 32) | pupil;
        }
        Arrays.sort(keys);
        int[] order = new int[pupils];
        for (int i = 0; i < pupils; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** The grade in the high half, where the pair stands in the drawing order in the low half. */
    private static long[] sortedByGrade(int[] start, int[] pairs, int[] grade) {
        long[] keys = new long[pairs.length];
        for (int at = 0; at < pairs.length; at++) {
            keys[at] = (long) grade[pairs[at]] << 32 | at;
        }
        for (int place = 0; place < start.length - 1; place++) {
            Arrays.sort(keys, start[place], start[place + 1]);
        }
        return keys;
    }

    private static boolean equal(long one, long other, int[] pupils, int @Nullable [] lottery) {
        return one >> 32 == other >> 32
                && (lottery == null || lottery[pupils[(int) one]] == lottery[pupils[(int) other]]);
    }
}
