package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.rule.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Helsinki-lisä, the support that the City of Helsinki pays an employer who hires an unemployed
 * person.
 *
 * {@snippet class="fi.asiointi.subsidy.SnippetsTest" region="benefit"}
 *
 * @see <a
 *     href="https://www.hel.fi/en/business-and-work/employers/helsinki-benefit-for-employer">hel.fi:
 *     Helsinki benefit for employers</a>
 */
public final class HelsinkiBenefit {
    private static final SalaryFormula SIDE_COSTS = new SideCostsFormula();
    private static final SalaryFormula PAY_ALONE = new PayAloneFormula();

    private static final List<BenefitRules> ALL =
            List.of(
                    rules(
                            "2021",
                            DatePeriod.closed(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 6, 30)),
                            BenefitConditions.FROM_2020,
                            SIDE_COSTS),
                    rules(
                            "2023-07",
                            DatePeriod.closed(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 10)),
                            BenefitConditions.FROM_2020,
                            PAY_ALONE),
                    rules(
                            "2023-09",
                            DatePeriod.closed(
                                    LocalDate.of(2023, 9, 11), LocalDate.of(2023, 12, 31)),
                            BenefitConditions.FROM_SEPTEMBER_2023,
                            PAY_ALONE),
                    rules(
                            "2024-01",
                            DatePeriod.closed(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)),
                            BenefitConditions.FROM_SEPTEMBER_2023,
                            PAY_ALONE),
                    rules(
                            "2026-01",
                            DatePeriod.from(LocalDate.of(2026, 1, 1)),
                            BenefitConditions.FROM_2026,
                            PAY_ALONE));

    private HelsinkiBenefit() {}

    /**
     * {@return the rules in force on a day; empty before 2020}
     *
     * @param day the day on which the benefit begins
     */
    public static Optional<BenefitRules> rulesOn(LocalDate day) {
        return ALL.stream().filter(rules -> rules.inForce().contains(day)).findFirst();
    }

    /**
     * {@return the rules of a stable name; empty when no rules have it}
     *
     * @param id such as {@code 2023-07}
     */
    public static Optional<BenefitRules> rules(String id) {
        return ALL.stream().filter(rules -> rules.id().equals(id)).findFirst();
    }

    /** {@return all rules, earliest first} */
    public static List<BenefitRules> all() {
        return ALL;
    }

    private static BenefitRules rules(
            String id,
            DatePeriod inForce,
            List<Condition<BenefitApplication>> conditions,
            SalaryFormula formula) {
        return new BenefitRules(id, inForce, conditions, formula);
    }
}
