package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import java.util.List;

/**
 * What would follow, had a pupil got another place: that place loses a pupil, who takes another's
 * seat, and so on, until somebody takes the seat that the first pupil left.
 *
 * <p>By the prices no move on the way gains anything, so a chain is as bad as the most important
 * aim that one of its moves hurts. A pupil may also take a seat left over, or none; then any place
 * may give up a pupil in return, which hurts an aim when a seat there has a price. No place is
 * numbered after the others.
 */
final class MoveChains {
    private final Market market;
    private final List<Certificate.Stage> stages;
    private final int noPlace;
    private final int[] placeOf;
    private final int[][] admitted;

    MoveChains(Market market, Matching matching, List<Certificate.Stage> stages) {
        this.market = market;
        this.stages = stages;
        this.noPlace = market.places();
        this.placeOf = new int[market.pupils()];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            int place = matching.placeOf(pupil);
            placeOf[pupil] = place == Matching.NO_PLACE ? noPlace : place;
        }
        this.admitted = admitted(placeOf, noPlace + 1);
    }

    /** True when the place has a seat left, as the state of having no place always has. */
    boolean hasSeatLeft(int place) {
        return place == noPlace || admitted[place].length < market.capacity(place);
    }

    /**
     * The most important aim that must suffer, had the pupil got this pair, whatever the others do;
     * the number of aims when none must.
     */
    int firstAimHurt(int pupil, int pair) {
        int hurt = firstDifference(pupil, market.place(pair), market.choice(pair));
        while (!new Search(placeOf[pupil], hurt).closesFrom(market.place(pair))) {
            hurt--;
        }
        return hurt;
    }

    /** A search for a chain that hurts no aim before a given one. */
    private final class Search {
        private final int left;
        private final int aim;
        private final boolean[] entered = new boolean[noPlace + 1];
        private final int[] toMove = new int[placeOf.length];
        private int count;
        private boolean seatLeftReached;

        Search(int left, int aim) {
            this.left = left;
            this.aim = aim;
        }

        boolean closesFrom(int place) {
            enter(place);
            while (count > 0 && !entered[left]) {
                moveOn(toMove[--count]);
            }
            return entered[left];
        }

        private void moveOn(int pupil) {
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                moveTo(pupil, market.place(pair), market.choice(pair));
            }
            moveTo(pupil, noPlace, 0);
        }

        private void moveTo(int pupil, int place, int choice) {
            if (!entered[place] && firstDifference(pupil, place, choice) >= aim) {
                enter(place);
                if (hasSeatLeft(place) && !seatLeftReached) {
                    seatLeftReached = true;
                    enterPlacesThatMayGiveUpSomebody();
                }
            }
        }

        private void enterPlacesThatMayGiveUpSomebody() {
            for (int place = 0; place <= noPlace; place++) {
                if (!entered[place] && admitted[place].length > 0 && firstPriced(place) >= aim) {
                    enter(place);
                }
            }
        }

        private void enter(int place) {
            entered[place] = true;
            for (int pupil : admitted[place]) {
                toMove[count++] = pupil;
            }
        }
    }

    /**
     * The first aim at which an option costs more than the pupil's value; their number for none.
     */
    private int firstDifference(int pupil, int place, int choice) {
        int at = place == noPlace ? Matching.NO_PLACE : place;
        int aim = 0;
        while (aim < stages.size()
                && stages.get(aim).aim().cost(pupil, at, choice) + price(aim, place)
                        == stages.get(aim).value(pupil)) {
            aim++;
        }
        return aim;
    }

    private int firstPriced(int place) {
        int aim = 0;
        while (aim < stages.size() && price(aim, place) == 0) {
            aim++;
        }
        return aim;
    }

    private int price(int aim, int place) {
        return place == noPlace ? 0 : stages.get(aim).price(place);
    }

    private static int[][] admitted(int[] placeOf, int places) {
        int[] count = new int[places];
        for (int place : placeOf) {
            count[place]++;
        }
        int[][] admitted = new int[places][];
        for (int place = 0; place < places; place++) {
            admitted[place] = new int[count[place]];
        }
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            admitted[placeOf[pupil]][--count[placeOf[pupil]]] = pupil;
        }
        return admitted;
    }
}
