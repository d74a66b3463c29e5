package fi.asiointi.subsidy.benefit.proposal;

import fi.asiointi.subsidy.deminimis.DeMinimisRegulation;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.reason.SourcedReason;
import fi.asiointi.subsidy.rule.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Why a proposal can have no text: it contradicts the rules, or says too little. */
final class ProposalFaults {
    private final BenefitProposal proposal;
    private final List<SourcedReason> faults = new ArrayList<>();

    private ProposalFaults(BenefitProposal proposal) {
        this.proposal = proposal;
    }

    static List<SourcedReason> of(BenefitProposal proposal) {
        return new ProposalFaults(proposal).find();
    }

    private List<SourcedReason> find() {
        if (!proposal.parties().areNamed()) {
            add("NAME_MISSING");
        }
        boolean isEmpty = proposal.ownGrounds().filter(own -> !Parties.isNamed(own)).isPresent();
        if (isEmpty) {
            add("OWN_GROUNDS_BLANK");
        }
        if (proposal.resolution() instanceof Resolution.Grant grant) {
            findInGrant(grant);
        } else {
            findInDenial();
        }
        return faults;
    }

    private void findInGrant(Resolution.Grant grant) {
        if (proposal.decision().outcome() != Outcome.ELIGIBLE) {
            faults.add(ProposalTexts.refusal("NOT_ELIGIBLE", ProposalSources.ELIGIBILITY));
        }
        if (grant.amount().total().compareTo(Money.ZERO) <= 0) {
            add("NOTHING_GRANTED");
        }
        var decidedOn = proposal.decision().decidedOn();
        if (grant.asDeMinimis() && DeMinimisRegulation.GENERAL.ceilingOn(decidedOn).isEmpty()) {
            faults.add(ProposalTexts.refusal("NO_DE_MINIMIS_RULES", ProposalSources.NO_REGULATION));
        }
    }

    /** To reject what meets the conditions is discretion, and the official says why. */
    private void findInDenial() {
        Outcome outcome = proposal.decision().outcome();
        boolean isDiscretion = outcome == Outcome.ELIGIBLE || outcome == Outcome.NEEDS_HANDLER;
        if (isDiscretion && proposal.ownGrounds().isEmpty()) {
            faults.add(ProposalTexts.refusal("GROUNDS_MISSING", ProposalSources.GROUNDS));
        }
    }

    private void add(String code) {
        faults.add(ProposalTexts.refusal(code, ProposalSources.SYSTEM));
    }
}
