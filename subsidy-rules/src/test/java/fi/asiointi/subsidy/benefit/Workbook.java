package fi.asiointi.subsidy.benefit;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.Cases;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The cases of the city's workbook. */
final class Workbook {
    private Workbook() {}

    static Stream<JsonNode> cases() {
        return Cases.list(Cases.json("benefit-calculation.json").path("cases"));
    }

    static JsonNode one(String id) {
        return cases().filter(one -> one.path("id").asText().equals(id)).findFirst().orElseThrow();
    }

    static BenefitRules rules(JsonNode one) {
        return HelsinkiBenefit.rules(one.path("rules_version").asText()).orElseThrow();
    }

    static BenefitAmount amount(JsonNode one) {
        return amount(rules(one), basis(one));
    }

    static BenefitAmount amount(BenefitRules rules, CalculationBasis basis) {
        var calculation = (BenefitCalculation.Calculated) rules.calculate(basis);
        return calculation.amount();
    }

    static CalculationBasis basis(JsonNode one) {
        JsonNode inputs = one.path("inputs");
        boolean perMonth = inputs.path("vacation_money_basis").asText().equals("per month");
        return new CalculationBasis(
                inputs.path("benefit_type").asText().equals("employment_benefit")
                        ? BenefitType.EMPLOYMENT
                        : BenefitType.SALARY,
                period(one, "calculation_start_date", "calculation_end_date"),
                new WageCosts(
                        Money.parse(inputs.path("monthly_pay").asText()),
                        Money.parse(inputs.path("vacation_money").asText()),
                        perMonth ? HolidayPayBasis.PER_MONTH : HolidayPayBasis.TOTAL,
                        Money.parse(inputs.path("other_expenses").asText())),
                inputs.path("state_aid_max_percentage").asInt(),
                false,
                subsidies(inputs),
                compensations(inputs),
                null);
    }

    static DatePeriod period(JsonNode node, String start, String end) {
        return DatePeriod.closed(
                LocalDate.parse(node.path(start).asText()),
                LocalDate.parse(node.path(end).asText()));
    }

    private static List<PaySubsidy> subsidies(JsonNode inputs) {
        return Cases.list(inputs.path("pay_subsidies"))
                .map(
                        one ->
                                new PaySubsidy(
                                        one.path("pay_subsidy_percent").asInt(),
                                        one.path("work_time_percent").isNull()
                                                ? null
                                                : new BigDecimal(
                                                        one.path("work_time_percent").asText()),
                                        period(one, "start_date", "end_date")))
                .toList();
    }

    private static List<TrainingCompensation> compensations(JsonNode inputs) {
        return Cases.list(inputs.path("training_compensations"))
                .map(
                        one ->
                                new TrainingCompensation(
                                        Money.parse(one.path("monthly_amount").asText()),
                                        period(one, "start_date", "end_date")))
                .toList();
    }
}
