package fi.asiointi.tet.market;

import java.util.Arrays;

/** The pairs of all pupils while they are collected, pupil by pupil. */
final class PairList {
    private final int[] firstPair;
    private final int[] lastPupilAt;
    private int pupils;
    private int size;
    private int[] place = new int[64];
    private int[] choice = new int[64];
    private int[] grade = new int[64];

    PairList(int pupils, int places) {
        this.firstPair = new int[pupils + 1];
        this.lastPupilAt = new int[places];
    }

    /** Adds a pair of the pupil that is being collected. */
    void add(int placeIndex, int choiceNumber, int placeGrade) {
        if (size == place.length) {
            grow();
        }
        place[size] = placeIndex;
        choice[size] = choiceNumber;
        grade[size] = placeGrade;
        lastPupilAt[placeIndex] = pupils + 1;
        size++;
    }

    /** Ends the list of this pupil; the next pair belongs to the next one. */
    void endPupil() {
        firstPair[++pupils] = size;
    }

    /** True when the pupil that is being collected already has the place. */
    boolean pupilHas(int placeIndex) {
        return lastPupilAt[placeIndex] == pupils + 1;
    }

    /** True when the pupil that is being collected has no pair yet. */
    boolean pupilIsEmpty() {
        return firstPair[pupils] == size;
    }

    int[] firstPair() {
        return firstPair;
    }

    int[] place() {
        return Arrays.copyOf(place, size);
    }

    int[] choice() {
        return Arrays.copyOf(choice, size);
    }

    int[] grade() {
        return Arrays.copyOf(grade, size);
    }

    private void grow() {
        place = Arrays.copyOf(place, 2 * size);
        choice = Arrays.copyOf(choice, 2 * size);
        grade = Arrays.copyOf(grade, 2 * size);
    }
}
