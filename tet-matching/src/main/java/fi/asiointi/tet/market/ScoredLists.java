package fi.asiointi.tet.market;

import fi.asiointi.tet.reason.TetReasons;
import java.util.ArrayList;
import java.util.List;

/** Builds a market of arrays: lists of place numbers, scores beside them, and a lottery. */
final class ScoredLists {
    private final int[] capacity;
    private final List<Finding> findings = new ArrayList<>();

    private ScoredLists(int[] capacity) {
        this.capacity = Capacities.checked(capacity, Integer::toString, findings);
    }

    static Market market(int[] capacity, int[][] lists, int[][] scores, int[] lottery) {
        requireSameShape(lists, scores, lottery);
        return new ScoredLists(capacity).build(lists, scores, lottery);
    }

    private Market build(int[][] lists, int[][] scores, int[] lottery) {
        var pairs = new PairList(lists.length, capacity.length);
        for (int pupil = 0; pupil < lists.length; pupil++) {
            addPupil(pairs, pupil, lists[pupil], scores[pupil]);
        }
        int[] grade = pairs.grade();
        int[] score = new int[grade.length];
        for (int pair = 0; pair < grade.length; pair++) {
            score[pair] = ~grade[pair];
        }
        var compiled =
                new Pairs(
                        capacity,
                        pairs.firstPair(),
                        pairs.place(),
                        pairs.choice(),
                        grade,
                        score,
                        lottery.clone(),
                        false);
        return new Market(
                compiled,
                Terms.NONE,
                Names.numbers(lists.length),
                Names.numbers(capacity.length),
                findings);
    }

    private void addPupil(PairList pairs, int pupil, int[] list, int[] scores) {
        for (int i = 0; i < list.length; i++) {
            if (list[i] < 0 || list[i] >= capacity.length) {
                leaveOut("UNKNOWN_PLACE", pupil, list[i], i + 1);
            } else if (pairs.pupilHas(list[i])) {
                leaveOut("DUPLICATE_CHOICE", pupil, list[i], i + 1);
            } else {
                pairs.add(list[i], i + 1, Pairs.gradeOf(scores[i]));
            }
        }
        if (pairs.pupilIsEmpty()) {
            findings.add(
                    new Finding(Integer.toString(pupil), null, 0, TetReasons.reason("NO_CHOICES")));
        }
        pairs.endPupil();
    }

    private void leaveOut(String code, int pupil, int place, int choice) {
        findings.add(
                new Finding(
                        Integer.toString(pupil),
                        Integer.toString(place),
                        choice,
                        TetReasons.reason(code)));
    }

    private static void requireSameShape(int[][] lists, int[][] scores, int[] lottery) {
        if (scores.length != lists.length || lottery.length != lists.length) {
            throw new IllegalArgumentException(
                    "lists, scores and lottery must speak of the same pupils, but their lengths are "
                            + lists.length
                            + ", "
                            + scores.length
                            + " and "
                            + lottery.length);
        }
        for (int pupil = 0; pupil < lists.length; pupil++) {
            if (scores[pupil].length != lists[pupil].length) {
                throw new IllegalArgumentException(
                        "scores["
                                + pupil
                                + "] must have one score for each of the "
                                + lists[pupil].length
                                + " places of lists["
                                + pupil
                                + "], but has "
                                + scores[pupil].length);
            }
        }
    }
}
