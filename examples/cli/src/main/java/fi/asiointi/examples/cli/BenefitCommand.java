package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.benefit.BenefitAmount;
import fi.asiointi.subsidy.benefit.BenefitCalculation;
import fi.asiointi.subsidy.benefit.BenefitRange;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.CalculationBasis;
import fi.asiointi.subsidy.benefit.CalculationForm;
import fi.asiointi.subsidy.benefit.Instalment;
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
    BenefitCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        BenefitRules rules = in.asForm(CalculationForm::rules);
        CalculationBasis basis = in.asForm(form -> CalculationForm.read(form, rules));
        BenefitCalculation calculation = rules.calculate(basis);
        Optional<LocalDate> onDate = in.optionalDate("onDate");
        if (calculation instanceof BenefitCalculation.NotCalculable refused) {
            throw unsupported("", texts(refused.because()));
        }
        write(answer(in, rules, ((BenefitCalculation.Calculated) calculation).amount(), onDate));
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
