package fi.asiointi.subsidy.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitParameters;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.form.Form;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.rule.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BenefitSimulationTest {
    private static final BenefitRules NOW = HelsinkiBenefit.rules("2026-01").orElseThrow();
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Test
    void aLowerCapTakesFromThoseAboveIt() {
        BenefitRules reform = with(BenefitParameters.CAP, Money.ofEuros(800));
        SimulationReport report =
                BenefitSimulation.between(NOW, reform, Profile.TERMS)
                        .run(
                                Stream.of(
                                        row("high", calculation("2400", "600")),
                                        row("low", calculation("800", "200"))));

        assertThat(report.all().tally(Effect.LOSES).ids()).containsExactly("high");
        assertThat(report.all().tally(Effect.LOSES).change()).isEqualTo(Money.ofEuros(-4200));
        assertThat(report.all().tally(Effect.UNCHANGED).ids()).containsExactly("low");
        assertThat(report.months()).hasSize(6);
        assertThat(report.months().get(0).before()).isEqualTo(Money.ofEuros(2000));
        assertThat(report.months().get(0).after()).isEqualTo(Money.ofEuros(1300));
    }

    @Test
    void aConditionOfTheReformPutsCasesOut() {
        BenefitRules reform = with(BenefitParameters.WEEKLY_HOURS, new BigDecimal("30"));
        Simulation simulation = BenefitSimulation.between(NOW, reform, Profile.TERMS);

        assertThat(effect(simulation, application(29.5))).isEqualTo(Effect.NEWLY_OUT);
        assertThat(effect(simulation, application(30))).isEqualTo(Effect.UNCHANGED);
        assertThat(effect(simulation, application(17))).isEqualTo(Effect.UNCHANGED);
        assertThat(effect(simulation, application(null))).isEqualTo(Effect.INCOMPLETE);
    }

    @Test
    void theConditionsDecideBeforeTheAmount() {
        SimulatedOutcome eligible = outcome(application(37.5), Profile.TERMS);
        SimulatedOutcome ineligible = outcome(application(17), Profile.TERMS);

        assertThat(eligible.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(eligible.total()).isEqualTo(Money.ofEuros(9000));
        assertThat(ineligible).isEqualTo(SimulatedOutcome.ineligible());
    }

    @ParameterizedTest
    @EnumSource
    void twoRulesThatWereInForceAreComparedInBothReadings(Profile profile) {
        Simulation simulation =
                BenefitSimulation.between(
                        HelsinkiBenefit.rules("2024-01").orElseThrow(), NOW, profile);
        SimulationReport report =
                simulation.run(
                        Stream.of(
                                row("a", application(37.5)), row("b", calculation("2400", "600"))));

        assertThat(report.faults().rows()).isZero();
        assertThat(report.all().compared() + report.all().tally(Effect.INCOMPLETE).cases())
                .isEqualTo(2);
    }

    @Test
    void whatAnOfficialMustJudgeCostsWhatItWouldInFavour() {
        Map<String, Object> form = new HashMap<>(application(37.5));
        Map<String, Object> application = new HashMap<>(part(form, "application"));
        application.remove("judgements");
        form.put("application", application);
        SimulatedOutcome outcome = outcome(form, Profile.TERMS);

        assertThat(outcome.outcome()).isEqualTo(Outcome.NEEDS_HANDLER);
        assertThat(outcome.total()).isEqualTo(Money.ofEuros(9000));
    }

    @Test
    void whatTheRulesKnowNoAmountForIsAFault() {
        Map<String, Object> form = new HashMap<>(calculation("2400", "600"));
        form.put("benefitType", "COMMISSION");
        OutputRow row = BenefitSimulation.between(NOW, NOW, Profile.TERMS).compare(row("a", form));

        assertThat(((FaultRow) row).code()).isEqualTo(FaultRow.Code.UNSUPPORTED);
        assertThat(((FaultRow) row).path()).isEqualTo("calculation");
        assertThat(((FaultRow) row).message()).isNotBlank();
    }

    @Test
    void anApplicationNeedsItsCalculationAndNothingStrange() {
        Simulation simulation = BenefitSimulation.between(NOW, NOW, Profile.TERMS);
        Map<String, Object> alone = new HashMap<>(application(37.5));
        alone.remove("calculation");
        Map<String, Object> strange = new HashMap<>(application(37.5));
        strange.put("shoeSize", 42);

        assertThat(fault(simulation, alone)).isEqualTo("MISSING_FIELD calculation");
        assertThat(fault(simulation, strange)).isEqualTo("UNKNOWN_FIELD shoeSize");
        assertThat(fault(simulation, Map.of())).isEqualTo("MISSING_FIELD calculation");
    }

    @Test
    void aCaseTellsItsGroup() {
        Map<String, Object> form = new HashMap<>(application(37.5));
        form.put("group", "north");

        assertThat(BenefitSimulation.employerKind(Form.of(form))).isEqualTo("COMPANY");
        assertThat(BenefitSimulation.group(Form.of(form))).isEqualTo("north");
        assertThat(BenefitSimulation.employerKind(Form.of(calculation("1", "1")))).isEqualTo("-");
        assertThat(BenefitSimulation.group(Form.of(calculation("1", "1")))).isEqualTo("-");
    }

    static Map<String, Object> calculation(String pay, String sideCosts) {
        return Map.of(
                "benefitType",
                "SALARY",
                "calculation",
                Map.of("start", "2026-02-01", "end", "2026-07-31"),
                "monthlyPay",
                pay,
                "vacationMoney",
                "0",
                "otherExpenses",
                sideCosts,
                "stateAidMaxPercent",
                50);
    }

    private static Map<String, Object> application(@Nullable Number hours) {
        Map<String, Object> employee = new HashMap<>();
        employee.put("weeklyHours", hours);
        employee.put("hetu", "010190-002R");
        employee.put("monthlyPay", "2400");
        employee.put("vacationMoney", "0");
        employee.put("otherExpenses", "600");
        employee.put("residentOfHelsinki", true);
        Map<String, Object> application = new HashMap<>();
        application.put("asOf", "2026-01-15");
        application.put("event", "SUBMIT");
        application.put("employee", employee);
        application.put(
                "employer",
                Map.of(
                        "kind", "COMPANY",
                        "businessId", "0201256-6",
                        "bankAccount", "FI2112345600000785",
                        "changeNegotiations", false,
                        "deMinimisAnswer", false));
        application.put("benefitType", "SALARY");
        application.put("paySubsidyGranted", "NOT_GRANTED");
        application.put("apprenticeship", false);
        application.put("period", Map.of("start", "2026-02-01", "end", "2026-07-31"));
        application.put("attachments", List.of("EMPLOYMENT_CONTRACT", "EMPLOYEE_CONSENT"));
        application.put(
                "judgements",
                Map.of("targetGroup", true, "background", true, "changeNegotiations", true));
        return Map.of("application", application, "calculation", calculation("2400", "600"));
    }

    private static SimulatedOutcome outcome(Map<String, Object> form, Profile profile) {
        return BenefitSimulation.outcome(Form.of(form), NOW, profile);
    }

    private static Effect effect(Simulation simulation, Map<String, Object> form) {
        return ((ComparedRow) simulation.compare(row("a", form))).effect();
    }

    private static String fault(Simulation simulation, Map<String, Object> form) {
        FaultRow fault = (FaultRow) simulation.compare(row("a", form));
        return fault.code() + " " + fault.path();
    }

    @SuppressWarnings("unchecked") // the forms are made here
    private static Map<String, Object> part(Map<String, Object> form, String name) {
        return (Map<String, Object>) Objects.requireNonNull(form.get(name));
    }

    private static <T> BenefitRules with(Parameter<T> key, T value) {
        var source = new Source("A reform that is simulated", LocalDate.of(2026, 11, 22));
        return NOW.with(NOW.parameters().with(key, DatePeriod.from(FROM), value, source));
    }

    private static CaseRow row(String id, Map<String, Object> form) {
        return CaseRow.of(id, Form.of(form));
    }
}
