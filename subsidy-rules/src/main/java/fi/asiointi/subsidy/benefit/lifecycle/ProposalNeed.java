package fi.asiointi.subsidy.benefit.lifecycle;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.util.function.Predicate;

/** What a handler's step needs, by the names in {@code proposal.json}. */
enum ProposalNeed {
    ASSIGNED_HANDLER(draft -> draft.assignedToActor() == Answer.YES),
    RESOLUTION_CHOSEN(draft -> draft.choice() != null),
    CALCULATION_VALID(draft -> !draft.isGrant() || draft.calculationValid() == Answer.YES),
    COMMENT_GIVEN(draft -> !draft.isDenial() || draft.commented() == Answer.YES),
    DE_MINIMIS_CHOSEN(draft -> !draft.isGrant() || draft.asDeMinimis() != Answer.UNKNOWN),
    INDUSTRY_TOLD(
            draft ->
                    !draft.isGrant()
                            || draft.asDeMinimis() != Answer.YES
                            || draft.industryTold() == Answer.YES),
    DECISION_WRITTEN(draft -> isLong(draft.decisionLength())),
    GROUNDS_WRITTEN(draft -> isLong(draft.groundsLength())),
    DECISION_MAKER_CHOSEN(draft -> draft.decisionMakerChosen() == Answer.YES),
    SIGNER_CHOSEN(draft -> draft.signerChosen() == Answer.YES);

    private final Predicate<ProposalDraft> isThere;

    ProposalNeed(Predicate<ProposalDraft> isThere) {
        this.isThere = isThere;
    }

    boolean isMetBy(ProposalDraft draft) {
        return isThere.test(draft);
    }

    SourcedReason lacking() {
        var limit =
                LifecycleParameters.TODAY.find(LifecycleParameters.TEXT_LONGER_THAN).orElseThrow();
        boolean isOfText = this == DECISION_WRITTEN || this == GROUNDS_WRITTEN;
        Source source = isOfText ? limit.source() : BenefitLifecycle.PROPOSAL.source();
        String key = "need." + name();
        return new SourcedReason(
                isOfText
                        ? LifecycleTexts.ALL.reason(key, "limit", limit.value())
                        : LifecycleTexts.ALL.reason(key),
                source);
    }

    private static boolean isLong(int length) {
        return length > LifecycleParameters.TODAY.value(LifecycleParameters.TEXT_LONGER_THAN);
    }
}
