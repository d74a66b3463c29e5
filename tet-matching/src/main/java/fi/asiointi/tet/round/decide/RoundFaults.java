package fi.asiointi.tet.round.decide;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.match.Claim;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.Lottery;
import fi.asiointi.tet.round.Round;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.RoundLimits;
import fi.asiointi.tet.round.reason.RoundCode;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.Wave;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Why a round cannot be decided as it was entered. */
final class RoundFaults {
    private final List<Reason> faults = new ArrayList<>();

    private RoundFaults() {}

    static List<Reason> of(RoundInput input, RoundRules rules) {
        var faults = new RoundFaults();
        faults.round(input.round(), rules);
        faults.seed(input);
        faults.kept(input);
        faults.repeated(input.pupils(), Pupil::id, RoundCode.PUPIL_TWICE, "pupil");
        faults.repeated(input.places(), TetPlace::id, RoundCode.PLACE_TWICE, "place");
        return faults.faults;
    }

    private void round(Round round, RoundRules rules) {
        String version = rules.suitability().version();
        if (!round.rules().equals(version)) {
            faults.add(RoundCode.OTHER_RULES.reason("expected", round.rules(), "actual", version));
        }
        if (round.waves().isEmpty()) {
            faults.add(RoundCode.NO_WAVE.reason());
        }
        repeated(round.waves(), Wave::id, RoundCode.WAVE_TWICE, "wave");
    }

    private void kept(RoundInput input) {
        MatchingMethod method = input.round().method();
        if (!input.kept().isEmpty() && method.claim() != Claim.BEST_BY_AIMS) {
            faults.add(RoundCode.KEEPING_NEEDS_GOALS.reason("method", method.code()));
        }
    }

    private void seed(RoundInput input) {
        int length = input.seed().length();
        int shortest = RoundLimits.STATED.shortestSeed();
        if (length < shortest) {
            faults.add(RoundCode.SEED_TOO_SHORT.reason("actual", length, "limit", shortest));
        }
        if (!Lottery.keeps(input.seed(), input.round().commitment())) {
            faults.add(RoundCode.SEED_NOT_PROMISED.reason());
        }
    }

    private <T> void repeated(
            List<T> entries, Function<T, String> idOf, RoundCode code, String name) {
        Set<String> seen = new HashSet<>();
        for (T entry : entries) {
            if (!seen.add(idOf.apply(entry))) {
                faults.add(code.reason(name, idOf.apply(entry)));
            }
        }
    }
}
