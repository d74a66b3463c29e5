package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.reason.TetReasons;
import java.util.Optional;

/**
 * Checks that no other result would win a vote of the pupils, by what Manlove and Sng (2006) proved
 * of strict wishes: everybody has the first choice or the second best, and a first choice goes to
 * those whose first choice it is, as far as it has seats. Part of the verifier; the size among
 * popular results is not checked.
 */
final class VoteCheck {
    private final Market market;
    private final Matching matching;
    private final int[] wantedFirst;
    private final int[] given;
    private final int[] givenToFirst;

    private VoteCheck(Market market, Matching matching) {
        this.market = market;
        this.matching = matching;
        this.wantedFirst = new int[market.places()];
        this.given = Obtained.of(market, matching).seatsTaken();
        this.givenToFirst = new int[market.places()];
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            int first = firstChoice(pupil);
            if (first != Matching.NO_PLACE) {
                wantedFirst[first]++;
                givenToFirst[first] += matching.placeOf(pupil) == first ? 1 : 0;
            }
        }
    }

    static Optional<Reason> fault(Market market, Matching matching) {
        var check = new VoteCheck(market, matching);
        return check.wrongFirstChoice().or(check::wrongPlace);
    }

    private Optional<Reason> wrongFirstChoice() {
        for (int place = 0; place < given.length; place++) {
            int fit = Math.min(wantedFirst[place], market.capacity(place));
            boolean strangers =
                    wantedFirst[place] > market.capacity(place)
                            && given[place] > givenToFirst[place];
            if (givenToFirst[place] < fit || strangers) {
                return Optional.of(
                        TetReasons.reason("FIRST_CHOICE_NOT_KEPT", "place", market.placeId(place)));
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> wrongPlace() {
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            int own = matching.placeOf(pupil);
            if (own != firstChoice(pupil) && own != secondBest(pupil)) {
                return Optional.of(
                        TetReasons.reason(
                                "NEITHER_FIRST_NOR_SECOND_BEST", "pupil", market.pupilId(pupil)));
            }
        }
        return Optional.empty();
    }

    private int firstChoice(int pupil) {
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            if (market.capacity(market.place(pair)) > 0) {
                return market.place(pair);
            }
        }
        return Matching.NO_PLACE;
    }

    private int secondBest(int pupil) {
        for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
            int place = market.place(pair);
            if (place != firstChoice(pupil) && wantedFirst[place] < market.capacity(place)) {
                return place;
            }
        }
        return Matching.NO_PLACE;
    }
}
