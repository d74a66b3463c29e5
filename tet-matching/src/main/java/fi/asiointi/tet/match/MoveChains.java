package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import java.util.List;

/**
 * What would follow, had a pupil got another place: that place loses a pupil, who takes another's
 * seat, and so on, until somebody takes the seat that the first pupil left.
 *
 * <p>By the prices no move on the way gains anything, so a chain is as bad as the most important
 * aim that one of its moves hurts. A pupil may also take a seat left over, or none; then any place
 * may give up a pupil in return, which hurts an aim when a seat there has a price.
 *
 * <p>With the pupil's own move such a chain is a circle. So a pupil can get a place without harm to
 * an aim just when the old place and the new lie in one of the {@link MoveCircles}, which are found
 * once for all pupils.
 */
final class MoveChains {
    private final Market market;
    private final Aim[] aims;

    /** Numbered after the places. */
    private final int noPlace;

    private final int[] placeOf;
    private final int[] given;

    /** The prices of each place, side by side. */
    private final int[] price;

    /** The most important aim that a move hurts by itself: to a pair, or to no place. */
    private final int[] hurtByPair;

    private final int[] hurtByLeaving;

    private final MoveCircles circles;

    MoveChains(Market market, Matching matching, List<Certificate.Stage> stages) {
        this.market = market;
        this.aims = stages.stream().map(Certificate.Stage::aim).toArray(Aim[]::new);
        this.noPlace = market.places();
        this.placeOf = new int[market.pupils()];
        this.given = new int[noPlace + 1];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            int place = matching.placeOf(pupil);
            placeOf[pupil] = place == Matching.NO_PLACE ? noPlace : place;
            given[placeOf[pupil]]++;
        }
        this.price = new int[(noPlace + 1) * aims.length];
        for (int place = 0; place < noPlace; place++) {
            for (int aim = 0; aim < aims.length; aim++) {
                price[place * aims.length + aim] = stages.get(aim).price(place);
            }
        }
        this.hurtByPair = new int[market.pairs()];
        this.hurtByLeaving = new int[market.pupils()];
        findHarm(stages);
        this.circles = new MoveCircles(noPlace + 2, aims.length, this::eachMove);
    }

    /** True when the place has a seat left, as the state of having no place always has. */
    boolean hasSeatLeft(int place) {
        return place == noPlace || given[place] < market.capacity(place);
    }

    /**
     * The most important aim that must suffer, had the pupil got this pair, whatever the others do;
     * the number of aims when none must.
     */
    int firstAimHurt(int pupil, int pair) {
        int hurt = hurtByPair[pair];
        while (!circles.joins(placeOf[pupil], market.place(pair), hurt)) {
            hurt--;
        }
        return hurt;
    }

    private void findHarm(List<Certificate.Stage> stages) {
        int[] value = new int[aims.length];
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            for (int aim = 0; aim < value.length; aim++) {
                value[aim] = stages.get(aim).value(pupil);
            }
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                int place = market.place(pair);
                hurtByPair[pair] = firstHurt(pupil, place, place, market.choice(pair), value);
            }
            hurtByLeaving[pupil] = firstHurt(pupil, noPlace, Matching.NO_PLACE, 0, value);
        }
    }

    /** The first aim at which cost and price exceed the pupil's value; their number for none. */
    private int firstHurt(int pupil, int priced, int place, int choice, int[] value) {
        int ofPlace = priced * aims.length;
        int aim = 0;
        while (aim < aims.length
                && aims[aim].cost(pupil, place, choice) + price[ofPlace + aim] == value[aim]) {
            aim++;
        }
        return aim;
    }

    private void eachMove(MoveCircles.Moves moves) {
        for (int pupil = 0; pupil < placeOf.length; pupil++) {
            int from = placeOf[pupil];
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                moves.move(from, market.place(pair), hurtByPair[pair]);
            }
            moves.move(from, noPlace, hurtByLeaving[pupil]);
        }
        int seatLeftOver = noPlace + 1;
        for (int place = 0; place <= noPlace; place++) {
            if (hasSeatLeft(place)) {
                moves.move(place, seatLeftOver, aims.length);
            }
            if (given[place] > 0) {
                moves.move(seatLeftOver, place, firstPriced(place));
            }
        }
    }

    private int firstPriced(int place) {
        int aim = 0;
        while (aim < aims.length && price[place * aims.length + aim] == 0) {
            aim++;
        }
        return aim;
    }
}
