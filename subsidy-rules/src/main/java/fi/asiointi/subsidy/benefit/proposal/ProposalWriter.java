package fi.asiointi.subsidy.benefit.proposal;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitAmount;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.InstalmentPlan;
import fi.asiointi.subsidy.rule.DecisionText;
import fi.asiointi.subsidy.rule.DecisionText.Ground;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes what is decided. The names are put in last, so that none is taken for a blank. */
final class ProposalWriter {
    private final BenefitProposal proposal;
    private final List<LocalizedText> decision = new ArrayList<>();

    ProposalWriter(BenefitProposal proposal) {
        this.proposal = proposal;
    }

    DecisionText write() {
        if (proposal.resolution() instanceof Resolution.Grant grant) {
            granted(grant);
        } else {
            decision.add(named(denied()));
        }
        Parties parties = proposal.parties();
        decision.add(ProposalTexts.text("decision-maker").with("maker", parties.decisionMaker()));
        decision.add(ProposalTexts.text("preparer").with("preparer", parties.preparer()));
        List<Ground> grounds = new ProposalGrounds(proposal).write();
        return new DecisionText(decision, grounds);
    }

    private void granted(Resolution.Grant grant) {
        BenefitAmount amount = grant.amount();
        decision.add(
                named(
                        ProposalTexts.text("granted", amount.basis().period())
                                .with("total", ProposalTexts.euros(amount.total()))));
        LocalDate decidedOn = proposal.decision().decidedOn();
        instalments(amount.instalmentPlan(decidedOn, grant.instalments()));
    }

    private void instalments(InstalmentPlan plan) {
        if (plan.second().isEmpty()) {
            decision.add(ProposalTexts.text("paid-at-once"));
            return;
        }
        decision.add(ProposalTexts.text("paid-in-two"));
        plan.instalments()
                .forEach(
                        part -> {
                            String key = "instalment-" + part.number();
                            LocalizedText text =
                                    plan.days(part.number())
                                            .map(days -> ProposalTexts.text(key, days))
                                            .orElseGet(() -> ProposalTexts.text(key + "-no-days"));
                            decision.add(text.with("amount", ProposalTexts.euros(part.amount())));
                        });
    }

    /** The days applied for, which an application may lack. */
    private LocalizedText denied() {
        BenefitApplication application = proposal.decision().facts();
        LocalDate start = application.start();
        LocalDate end = application.end();
        return start == null || end == null || end.isBefore(start)
                ? ProposalTexts.text("denied-no-days")
                : ProposalTexts.text("denied", DatePeriod.closed(start, end));
    }

    private LocalizedText named(LocalizedText text) {
        return text.with("employer", LocalizedText.same(proposal.parties().employer()));
    }
}
