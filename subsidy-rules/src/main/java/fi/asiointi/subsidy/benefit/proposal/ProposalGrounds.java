package fi.asiointi.subsidy.benefit.proposal;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.deminimis.DeMinimisRegulation;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.rule.DecisionText.Ground;
import fi.asiointi.subsidy.rule.Finding;
import fi.asiointi.subsidy.rule.RuleSet;
import fi.asiointi.subsidy.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes the grounds of a decision. They tell what the rules ask, not what was told of a person.
 */
final class ProposalGrounds {
    private final BenefitProposal proposal;
    private final List<Ground> grounds = new ArrayList<>();

    ProposalGrounds(BenefitProposal proposal) {
        this.proposal = proposal;
    }

    List<Ground> write() {
        String rules = rules();
        Source terms = Objects.requireNonNull(ProposalSources.TERMS.get(rules), rules);
        add("terms." + rules, terms);
        add("guidelines", ProposalSources.GUIDELINES);
        if (proposal.resolution() instanceof Resolution.Grant grant) {
            granted(grant, terms);
        } else {
            denied();
        }
        proposal.ownGrounds()
                .ifPresent(own -> grounds.add(new Ground(own, ProposalSources.HANDLER)));
        return grounds;
    }

    /** The stable name of the rules that decided; each has its own terms. */
    private String rules() {
        RuleSet<?> decidedBy = proposal.decision().ruleSet();
        return HelsinkiBenefit.all().stream()
                .filter(
                        rules ->
                                rules.conditions(Profile.TERMS).id().equals(decidedBy.id())
                                        || rules.conditions(Profile.PRODUCTION)
                                                .id()
                                                .equals(decidedBy.id()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        decidedBy.id() + " are no rules of the Helsinki benefit"))
                .id();
    }

    private void granted(Resolution.Grant grant, Source terms) {
        add("conditions-met", terms);
        grant.amount().cap().ifPresent(cap -> addFigure("cap", cap));
        if (grant.asDeMinimis()) {
            deMinimis();
        }
    }

    private void deMinimis() {
        LocalDate day = proposal.decision().decidedOn();
        Dated<Money> ceiling = DeMinimisRegulation.GENERAL.ceilingOn(day).orElseThrow();
        LocalDate since = DeMinimisRegulation.GENERAL.windowStart(day).orElseThrow();
        LocalizedText text =
                ProposalTexts.text("de-minimis." + ceiling.inForce().start())
                        .with(Map.of("start", since.toString()))
                        .with("figure", ProposalTexts.euros(ceiling.value()));
        grounds.add(new Ground(text, ceiling.source()));
    }

    private void denied() {
        boolean speaksAgainst = addFindings(Severity.ERROR, "not-met");
        boolean isLacking = addFindings(Severity.MISSING, "missing");
        if (!speaksAgainst && !isLacking) {
            add("discretion", ProposalSources.DISCRETION);
        }
    }

    private boolean addFindings(Severity severity, String key) {
        List<Finding> found =
                proposal.decision().findings().stream()
                        .filter(finding -> finding.severity().equals(Optional.of(severity)))
                        .toList();
        for (Finding finding : found) {
            LocalizedText text =
                    ProposalTexts.text("ground." + key).with("requirement", finding.requirement());
            grounds.add(new Ground(text, finding.source()));
        }
        return !found.isEmpty();
    }

    private void addFigure(String key, Dated<Money> figure) {
        LocalizedText text =
                ProposalTexts.text("ground." + key)
                        .with("figure", ProposalTexts.euros(figure.value()));
        grounds.add(new Ground(text, figure.source()));
    }

    private void add(String key, Source source) {
        grounds.add(new Ground(ProposalTexts.text("ground." + key), source));
    }
}
