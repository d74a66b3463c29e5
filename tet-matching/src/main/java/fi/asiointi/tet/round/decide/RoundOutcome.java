package fi.asiointi.tet.round.decide;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.RoundResult;
import java.util.List;

/** What came of a round: a result, or why it could not be decided. */
public sealed interface RoundOutcome {

    /**
     * The round is decided.
     *
     * @param input what it was decided from
     * @param rules what it went by
     * @param result who goes where
     * @param waves how each wave was decided, in order
     */
    record Decided(RoundInput input, RoundRules rules, RoundResult result, List<WaveDecision> waves)
            implements RoundOutcome {

        /** A decision whose list can no longer change. */
        public Decided {
            waves = List.copyOf(waves);
        }

        /** {@return whether the verifier confirms what every wave claims of itself} */
        public boolean isProved() {
            return waves.stream().allMatch(wave -> wave.verdict().holds());
        }
    }

    /**
     * The round cannot be decided as it was entered.
     *
     * @param because every reason that was found
     */
    record Refused(List<Reason> because) implements RoundOutcome {

        /** A refusal whose list can no longer change. */
        public Refused {
            because = List.copyOf(because);
        }
    }
}
