package fi.asiointi.subsidy.benefit.proposal;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.Applications;
import fi.asiointi.subsidy.benefit.BenefitAmount;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.BenefitApplicationBuilder;
import fi.asiointi.subsidy.benefit.BenefitCalculation;
import fi.asiointi.subsidy.benefit.BenefitType;
import fi.asiointi.subsidy.benefit.CalculationBasis;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.InstalmentRule;
import fi.asiointi.subsidy.benefit.WageCosts;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.DecisionText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposals that tests begin from. */
final class Proposals {
    static final Parties PARTIES =
            new Parties(
                    "Esimerkki Oy",
                    new LocalizedText("työllisyysjohtaja", "sysselsättningsdirektör", "director"),
                    new LocalizedText("suunnittelija", "planerare", "planner"));
    static final DatePeriod HALF_YEAR =
            DatePeriod.closed(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30));
    static final DatePeriod YEAR =
            DatePeriod.closed(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));

    private Proposals() {}

    static BenefitApplicationBuilder eligible() {
        return Applications.complete().judgements(Applications.inFavour());
    }

    static Decision<BenefitApplication> decide(BenefitApplicationBuilder application) {
        BenefitApplication built = application.build();
        return HelsinkiBenefit.rulesOn(built.begunOn()).orElseThrow().decide(built);
    }

    static BenefitAmount amount(DatePeriod days, @Nullable Money override) {
        var costs =
                new WageCosts(
                        Money.ofEuros(2400),
                        Money.ofEuros(100),
                        HolidayPayBasis.PER_MONTH,
                        Money.ofEuros(500));
        var basis =
                new CalculationBasis(
                        BenefitType.SALARY, days, costs, 50, false, List.of(), List.of(), override);
        var rules = HelsinkiBenefit.rules("2026-01").orElseThrow();
        return ((BenefitCalculation.Calculated) rules.calculate(basis)).amount();
    }

    static BenefitProposal grant(DatePeriod days, boolean asDeMinimis) {
        return propose(
                eligible(),
                new Resolution.Grant(amount(days, null), InstalmentRule.AS_TODAY, asDeMinimis));
    }

    static BenefitProposal propose(BenefitApplicationBuilder application, Resolution resolution) {
        return new BenefitProposal(decide(application), resolution, PARTIES, Optional.empty());
    }

    static DecisionText written(BenefitProposal proposal) {
        return ((ProposalText.Written) proposal.text()).text();
    }
}
