package fi.asiointi.tet.round.audit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.canonical.Sha256;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.round.decide.RoundRules;
import fi.asiointi.tet.round.decide.Rounds;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What comes of deciding a stored round again. */
public sealed interface Replay {

    /**
     * The same input and rules gave the same result, to the byte.
     *
     * @param decided the round, decided again
     */
    record Identical(RoundOutcome.Decided decided) implements Replay {}

    /**
     * Something is not as it was recorded.
     *
     * @param parts what differs
     */
    record Differs(Set<Part> parts) implements Replay {

        /** A replay whose set can no longer change. */
        public Differs {
            parts = Set.copyOf(parts);
        }
    }

    /**
     * The round cannot be decided.
     *
     * @param because why not
     */
    record Refused(List<Reason> because) implements Replay {

        /** A replay whose list can no longer change. */
        public Refused {
            because = List.copyOf(because);
        }
    }

    /** What may differ from the record. */
    enum Part {
        /** Pupils, places, overrides, the seed or the announced round. */
        INPUT,
        /** Limits, weights or tables. */
        RULES,
        /** Who goes where, or how that came about. */
        RESULT
    }

    /**
     * {@return what comes of deciding a stored round again}
     *
     * @param audit what was recorded
     * @param input the stored input
     * @param rules the rules of then
     */
    static Replay of(AuditRecord audit, RoundInput input, RoundRules rules) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (!audit.inputHash().equals(Sha256.hex(RoundJson.write(input)))) {
            parts.add(Part.INPUT);
        }
        if (!audit.rulesHash().equals(rules.sha256())) {
            parts.add(Part.RULES);
        }
        RoundOutcome outcome = Rounds.decide(input, rules);
        if (outcome instanceof RoundOutcome.Refused refused) {
            return new Refused(refused.because());
        }
        var decided = (RoundOutcome.Decided) outcome;
        if (!audit.resultHash().equals(Sha256.hex(RoundJson.write(decided.result())))) {
            parts.add(Part.RESULT);
        }
        return parts.isEmpty() ? new Identical(decided) : new Differs(parts);
    }
}
