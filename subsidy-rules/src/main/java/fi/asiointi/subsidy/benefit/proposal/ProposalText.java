package fi.asiointi.subsidy.benefit.proposal;

import fi.asiointi.subsidy.reason.SourcedReason;
import fi.asiointi.subsidy.rule.DecisionText;
import java.util.List;

/** The text of a proposal, or why there can be none. */
public sealed interface ProposalText {

    /**
     * The text is there.
     *
     * @param text what is decided, and why
     */
    record Written(DecisionText text) implements ProposalText {}

    /**
     * The text would contradict the rules, or say too little.
     *
     * @param because why, everything at once
     */
    record Refused(List<SourcedReason> because) implements ProposalText {

        /** A refusal that can no longer change. */
        public Refused {
            because = List.copyOf(because);
        }
    }
}
