package fi.asiointi.tet.stable;

import fi.asiointi.tet.market.Market;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Proposals where lists have ties: a pupil proposes to all places of the first tier left on the
 * list, and places strike pairs off from the end of theirs.
 */
final class TierProposals {
    private final Market market;
    private final PlaceRows rows;
    private final boolean[] held;
    private final boolean[] struck;
    private final int[] heldByPupil;
    private final int[] heldAtPlace;
    private final boolean[] wasFull;

    TierProposals(Market market) {
        this.market = market;
        this.rows = new PlaceRows(market);
        this.held = new boolean[market.pairs()];
        this.struck = new boolean[market.pairs()];
        this.heldByPupil = new int[market.pupils()];
        this.heldAtPlace = new int[market.places()];
        this.wasFull = new boolean[market.places()];
        for (int place = 0; place < market.places(); place++) {
            if (market.capacity(place) == 0) {
                strikeAll(place);
            }
        }
    }

    private void strikeAll(int place) {
        for (int at = rows.first(place); at < rows.end(place); at++) {
            struck[rows.pairAt(at)] = true;
        }
    }

    boolean isHeld(int pupil) {
        return heldByPupil[pupil] > 0;
    }

    boolean hasList(int pupil) {
        return firstLeft(pupil) < market.firstPair(pupil + 1);
    }

    boolean isHeldPair(int pair) {
        return held[pair];
    }

    int heldAt(int place) {
        return heldAtPlace[place];
    }

    PlaceRows rows() {
        return rows;
    }

    /** The places of the first tier that is left hold the pupil. */
    List<Integer> proposeToFirstTier(int pupil) {
        List<Integer> tier = new ArrayList<>();
        int first = firstLeft(pupil);
        for (int pair = first;
                pair < market.firstPair(pupil + 1) && market.choice(pair) == market.choice(first);
                pair++) {
            if (!struck[pair] && !held[pair]) {
                held[pair] = true;
                heldByPupil[pupil]++;
                heldAtPlace[market.place(pair)]++;
                tier.add(pair);
            }
        }
        for (int pair : tier) {
            int place = market.place(pair);
            wasFull[place] |= heldAtPlace[place] >= market.capacity(place);
        }
        return tier;
    }

    private int firstLeft(int pupil) {
        int pair = market.firstPair(pupil);
        while (pair < market.firstPair(pupil + 1) && struck[pair]) {
            pair++;
        }
        return pair;
    }

    /** The rank of the least preferred pupils that the place holds; -1 when it holds nobody. */
    int lastRankHeld(int place) {
        for (int at = rows.end(place) - 1; at >= rows.first(place); at--) {
            if (held[rows.pairAt(at)]) {
                return market.priority(rows.pairAt(at));
            }
        }
        return -1;
    }

    /** Strikes off all pairs of the place from a rank on; who is held nowhere is free again. */
    void deleteFrom(int place, int rank, Deque<Integer> free) {
        for (int at = rows.end(place) - 1; at >= rows.first(place); at--) {
            int pair = rows.pairAt(at);
            if (market.priority(pair) < rank) {
                return;
            }
            strike(pair, free);
        }
    }

    private void strike(int pair, Deque<Integer> free) {
        struck[pair] = true;
        if (held[pair]) {
            held[pair] = false;
            heldAtPlace[market.place(pair)]--;
            int pupil = rows.pupilOf(pair);
            if (--heldByPupil[pupil] == 0) {
                free.add(pupil);
            }
        }
    }

    boolean everybodyIsHeldOnce() {
        for (int count : heldByPupil) {
            if (count > 1) {
                return false;
            }
        }
        return true;
    }

    boolean everyPlaceThatWasFullIs() {
        for (int place = 0; place < wasFull.length; place++) {
            if (wasFull[place] && heldAtPlace[place] < market.capacity(place)) {
                return false;
            }
        }
        return true;
    }

    /** The place of each pupil who is held by one. */
    int[] onlyPlaces() {
        int[] placeOf = new int[market.pupils()];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            placeOf[pupil] = Market.NO_PLACE;
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                if (held[pair]) {
                    placeOf[pupil] = market.place(pair);
                }
            }
        }
        return placeOf;
    }
}
