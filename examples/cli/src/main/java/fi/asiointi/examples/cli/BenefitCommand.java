package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.examples.cli.LineException.Code;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitAmount;
import fi.asiointi.subsidy.benefit.BenefitCalculation;
import fi.asiointi.subsidy.benefit.BenefitRange;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.BenefitType;
import fi.asiointi.subsidy.benefit.CalculationBasis;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.Instalment;
import fi.asiointi.subsidy.benefit.PayChange;
import fi.asiointi.subsidy.benefit.PaySubsidy;
import fi.asiointi.subsidy.benefit.SubsidyOverlap;
import fi.asiointi.subsidy.benefit.TrainingCompensation;
import fi.asiointi.subsidy.benefit.WageCosts;
import fi.asiointi.subsidy.benefit.WageCosts.HolidayPayBasis;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.rule.Explanation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Calculates a Helsinki-lisä. */
@Command(
        name = "benefit",
        description = {
            "Calculates a Helsinki-lisä (Helsinki benefit) with every step of the way.",
            "",
            "In:  {\"id\",\"rules\":\"2021|2023-07|2023-09|2024-01|2026-01\"|null,\"onDate\"|null,"
                    + "\"benefitType\":\"SALARY|EMPLOYMENT|COMMISSION\","
                    + "\"calculation\":{\"start\",\"end\"},\"monthlyPay\",\"vacationMoney\","
                    + "\"vacationBasis\":\"PER_MONTH|TOTAL\",\"otherExpenses\","
                    + "\"stateAidMaxPercent\",\"paySubsidies\":[…],"
                    + "\"trainingCompensations\":[…],\"overrideMonthly\","
                    + "\"payChanges\":[{\"from\",\"monthlyPay\",\"vacationMoney\","
                    + "\"vacationBasis\",\"otherExpenses\"}],"
                    + "\"subsidyOverlap\":\"FIRST_STARTING|LATEST_DECISION|SUM\"}",
            "Out: {\"id\",\"rules\",\"salaryCosts\",\"stateAidMax\",\"ranges\",\"total\","
                    + "\"instalments\",\"notices\",\"trace\",\"parametersHash\"}",
            "",
            "Without rules, those in force on onDate hold; without that, on the first day of the"
                    + " calculation. The first instalment falls due on onDate."
        })
final class BenefitCommand extends LineCommand {
    private enum Granted {
        GRANTED,
        GRANTED_AGED,
        NOT_GRANTED
    }

    private enum EmployerKind {
        COMPANY,
        ASSOCIATION
    }

    BenefitCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only(
                "rules",
                "onDate",
                "employer",
                "benefitType",
                "apprenticeship",
                "paySubsidyGranted",
                "calculation",
                "monthlyPay",
                "vacationMoney",
                "vacationBasis",
                "otherExpenses",
                "stateAidMaxPercent",
                "paySubsidies",
                "trainingCompensations",
                "overrideMonthly",
                "payChanges",
                "subsidyOverlap");
        checkEmployer(in);
        DatePeriod period = period(in.object("calculation").only("start", "end"));
        Optional<LocalDate> onDate = in.optionalDate("onDate");
        BenefitRules rules = rules(in, onDate.orElse(period.start()));
        BenefitCalculation calculation = rules.calculate(basis(in, period, rules));
        if (calculation instanceof BenefitCalculation.NotCalculable refused) {
            throw unsupported("", texts(refused.because()));
        }
        write(answer(in, rules, ((BenefitCalculation.Calculated) calculation).amount(), onDate));
    }

    /** The employer's answers do not change the amount, but a wrong one is still told. */
    private static void checkEmployer(Fields in) {
        in.flag("apprenticeship", false);
        if (in.has("employer")) {
            Fields employer = in.object("employer").only("kind", "businessActivities");
            employer.choice("kind", EmployerKind.class);
            employer.flag("businessActivities", false);
        }
    }

    private static BenefitRules rules(Fields in, LocalDate day) {
        Optional<String> id = in.optionalText("rules");
        return id.map(HelsinkiBenefit::rules)
                .orElseGet(() -> HelsinkiBenefit.rulesOn(day))
                .orElseThrow(
                        () ->
                                unsupported(
                                        "rules",
                                        id.isPresent()
                                                ? "There are no rules of this name"
                                                : "There are no rules for " + day));
    }

    private static CalculationBasis basis(Fields in, DatePeriod period, BenefitRules rules) {
        BenefitType type = in.choice("benefitType", BenefitType.class);
        boolean granted =
                in.has("paySubsidyGranted")
                        && in.choice("paySubsidyGranted", Granted.class) != Granted.NOT_GRANTED;
        // A flat sum, or one that the handler sets, does not follow from the wage costs.
        boolean flat = type == BenefitType.EMPLOYMENT || in.has("overrideMonthly");
        var basis =
                new CalculationBasis(
                                type,
                                period,
                                costs(in, flat, rules),
                                flat && !in.has("stateAidMaxPercent")
                                        ? 100
                                        : in.smallNumber("stateAidMaxPercent"),
                                granted,
                                in.list("paySubsidies").stream()
                                        .map(BenefitCommand::subsidy)
                                        .toList(),
                                in.list("trainingCompensations").stream()
                                        .map(BenefitCommand::compensation)
                                        .toList(),
                                in.has("overrideMonthly") ? in.money("overrideMonthly") : null)
                        .withPayChanges(
                                in.list("payChanges").stream()
                                        .map(change -> payChange(change, rules))
                                        .toList());
        return in.has("subsidyOverlap")
                ? basis.withOverlap(in.choice("subsidyOverlap", SubsidyOverlap.class))
                : basis;
    }

    private static PayChange payChange(Fields in, BenefitRules rules) {
        in.only("from", "monthlyPay", "vacationMoney", "vacationBasis", "otherExpenses");
        return new PayChange(in.date("from"), costs(in, false, rules));
    }

    private static WageCosts costs(Fields in, boolean flat, BenefitRules rules) {
        HolidayPayBasis usual =
                rules.id().equals("2021") ? HolidayPayBasis.TOTAL : HolidayPayBasis.PER_MONTH;
        return new WageCosts(
                cost(in, "monthlyPay", flat),
                cost(in, "vacationMoney", flat),
                in.has("vacationBasis") ? in.choice("vacationBasis", HolidayPayBasis.class) : usual,
                cost(in, "otherExpenses", flat));
    }

    private static Money cost(Fields in, String name, boolean flat) {
        Money cost = flat && !in.has(name) ? Money.ZERO : in.money(name);
        return notNegative(in, name, cost);
    }

    private static PaySubsidy subsidy(Fields in) {
        in.only("percent", "workTimePercent", "start", "end");
        int percent = in.smallNumber("percent");
        BigDecimal workTime = in.has("workTimePercent") ? in.number("workTimePercent") : null;
        if (workTime != null
                && (workTime.compareTo(BigDecimal.ONE) < 0
                        || workTime.compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw in.wrongType("workTimePercent", "a percent from 1 to 100");
        }
        return new PaySubsidy(percent, workTime, period(in));
    }

    private static TrainingCompensation compensation(Fields in) {
        in.only("monthly", "start", "end");
        Money monthly = notNegative(in, "monthly", in.money("monthly"));
        return new TrainingCompensation(monthly, period(in));
    }

    private static Money notNegative(Fields in, String name, Money money) {
        if (money.isNegative()) {
            throw in.wrongType(name, "an amount of at least nothing");
        }
        return money;
    }

    private static DatePeriod period(Fields in) {
        LocalDate start = in.date("start");
        LocalDate end = in.date("end");
        if (end.isBefore(start)) {
            throw new LineException(
                    Code.WRONG_TYPE, in.path("end"), "It should not be before the start");
        }
        return DatePeriod.closed(start, end);
    }

    private static String texts(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text().en()).collect(Collectors.joining(" "));
    }

    private ObjectNode answer(
            Fields in, BenefitRules rules, BenefitAmount amount, Optional<LocalDate> onDate) {
        ObjectNode line = line(in);
        line.put("rules", rules.id());
        line.put("salaryCosts", amount.salaryCosts().toString());
        line.put("stateAidMax", amount.stateAidMax().toString());
        ArrayNode ranges = line.putArray("ranges");
        amount.ranges().forEach(range -> put(ranges.addObject(), range));
        line.put("total", amount.total().toString());
        ArrayNode instalments = line.putArray("instalments");
        for (Instalment part : amount.instalments(onDate.orElse(amount.basis().period().start()))) {
            put(instalments.addObject(), part, onDate);
        }
        reasons(line, "notices", amount.notices());
        putTrace(line.putArray("trace"), amount.explanation());
        return line.put("parametersHash", amount.parameters().sha256());
    }

    private static void put(ObjectNode line, BenefitRange range) {
        line.put("start", range.period().start().toString());
        line.put("end", range.period().end().toString());
        line.put("months", plain(range.months()));
        line.put("salaryCosts", range.salaryCosts().toString());
        line.put("stateAidMax", range.stateAidMax().toString());
        line.put("paySubsidy", Rounding.CENTS_HALF_UP.roundToMoney(range.paySubsidy()).toString());
        line.put("trainingCompensation", range.trainingCompensation().toString());
        line.put("monthly", range.monthly().toString());
        line.put("total", range.total().toString());
    }

    /** Without onDate the day of the decision is not known, and so neither is the first due day. */
    private static void put(ObjectNode line, Instalment part, Optional<LocalDate> onDate) {
        line.put("number", part.number()).put("amount", part.amount().toString());
        line.put("due", part.number() == 1 && onDate.isEmpty() ? null : part.due().toString());
    }

    /** Each step stands after the steps that it came from. */
    private void putTrace(ArrayNode trace, Explanation step) {
        step.parts().forEach(part -> putTrace(trace, part));
        ObjectNode line = trace.addObject();
        line.put("step", step.step());
        text(line, "label", step.label());
        line.put("value", plain(step.value()));
        line.put("unit", step.unit().name());
        line.put("formula", step.formula());
        ObjectNode inputs = line.putObject("inputs");
        step.inputs().forEach((name, input) -> inputs.put(name, plain(input)));
        line.put("rounding", step.rounding().name());
        line.put("source", step.source().citation());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
