package fi.asiointi.examples.quickstart;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.BenefitType;
import fi.asiointi.subsidy.benefit.CalculationBasis;
import fi.asiointi.subsidy.benefit.PaySubsidy;
import fi.asiointi.subsidy.benefit.TrainingCompensation;
import fi.asiointi.subsidy.benefit.WageCosts;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One case of the city's workbook of calculator tests. */
final class WorkbookCase {
    private final Input file;
    private final JsonNode json;
    private final CalculationBasis basis;
    private final Money expectedTotal;

    private WorkbookCase(Input file, JsonNode json) {
        this.file = file;
        this.json = json;
        this.basis = readBasis();
        this.expectedTotal = money(json.path("expected"), "calculated_benefit_amount");
    }

    static WorkbookCase read(Input file, String id) {
        for (JsonNode one : tree(file).path("cases")) {
            if (one.path("id").asText().equals(id)) {
                return new WorkbookCase(file, one);
            }
        }
        throw file.fault("there is no case " + id);
    }

    String id() {
        return json.path("id").asText();
    }

    CalculationBasis basis() {
        return basis;
    }

    Money expectedTotal() {
        return expectedTotal;
    }

    EmployerKind employerKind() {
        return json.path("inputs").path("company_form").asText().equals("ry")
                ? EmployerKind.ASSOCIATION
                : EmployerKind.COMPANY;
    }

    Answer businessActivities() {
        JsonNode told = json.path("inputs").path("association_has_business_activities");
        return told.isBoolean() ? Answer.of(told.asBoolean()) : Answer.UNKNOWN;
    }

    InputException fault(String what) {
        return file.fault("case " + id() + ": " + what);
    }

    private static JsonNode tree(Input file) {
        try {
            return new JsonMapper().readTree(file.text());
        } catch (JsonProcessingException notJson) {
            JsonLocation at = notJson.getLocation();
            throw file.fault("it is not JSON" + (at == null ? "" : ": line " + at.getLineNr()));
        }
    }

    private CalculationBasis readBasis() {
        JsonNode inputs = json.path("inputs");
        boolean perMonth = text(inputs, "vacation_money_basis").equals("per month");
        return new CalculationBasis(
                text(inputs, "benefit_type").equals("employment_benefit")
                        ? BenefitType.EMPLOYMENT
                        : BenefitType.SALARY,
                period(json, "calculation_start_date", "calculation_end_date"),
                new WageCosts(
                        money(inputs, "monthly_pay"),
                        money(inputs, "vacation_money"),
                        perMonth ? HolidayPayBasis.PER_MONTH : HolidayPayBasis.TOTAL,
                        money(inputs, "other_expenses")),
                value(inputs, "state_aid_max_percentage", Integer::valueOf),
                false,
                subsidies(inputs),
                compensations(inputs),
                null);
    }

    private List<PaySubsidy> subsidies(JsonNode inputs) {
        var subsidies = new ArrayList<PaySubsidy>();
        for (JsonNode one : inputs.path("pay_subsidies")) {
            subsidies.add(
                    new PaySubsidy(
                            value(one, "pay_subsidy_percent", Integer::valueOf),
                            one.path("work_time_percent").isTextual()
                                    ? value(one, "work_time_percent", BigDecimal::new)
                                    : null,
                            period(one, "start_date", "end_date")));
        }
        return subsidies;
    }

    private List<TrainingCompensation> compensations(JsonNode inputs) {
        var compensations = new ArrayList<TrainingCompensation>();
        for (JsonNode one : inputs.path("training_compensations")) {
            compensations.add(
                    new TrainingCompensation(
                            money(one, "monthly_amount"), period(one, "start_date", "end_date")));
        }
        return compensations;
    }

    private DatePeriod period(JsonNode node, String start, String end) {
        LocalDate first = value(node, start, LocalDate::parse);
        LocalDate last = value(node, end, LocalDate::parse);
        if (last.isBefore(first)) {
            throw fault("the field " + end + " is before " + start);
        }
        return DatePeriod.closed(first, last);
    }

    private Money money(JsonNode node, String name) {
        return value(node, name, Money::parse);
    }

    private <T> T value(JsonNode node, String name, Function<String, T> read) {
        String text = text(node, name);
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw fault("the field " + name + " has a wrong value");
        }
    }

    private String text(JsonNode node, String name) {
        if (!node.path(name).isTextual()) {
            throw fault("the field " + name + " is missing or not a text");
        }
        return node.path(name).asText();
    }
}
