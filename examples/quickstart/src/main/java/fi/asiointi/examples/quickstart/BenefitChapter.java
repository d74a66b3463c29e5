package fi.asiointi.examples.quickstart;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitAmount;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.BenefitApplication.Attachment;
import fi.asiointi.subsidy.benefit.BenefitApplication.Event;
import fi.asiointi.subsidy.benefit.BenefitApplication.Judgements;
import fi.asiointi.subsidy.benefit.BenefitApplication.PaySubsidyGranted;
import fi.asiointi.subsidy.benefit.BenefitCalculation;
import fi.asiointi.subsidy.benefit.BenefitRange;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.Explanation;
import fi.asiointi.subsidy.rule.Finding;
import fi.asiointi.subsidy.rule.Status;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether an employer may have the Helsinki benefit, how much, and why. */
final class BenefitChapter {
    private static final Language EN = Language.EN;

    private final Chapter chapter =
            new Chapter("Helsinki-lisä: may the employer have it, how much, and why");

    Chapter tell(WorkbookCase one) {
        DatePeriod period = one.basis().period();
        BenefitRules rules =
                HelsinkiBenefit.rulesOn(period.start())
                        .orElseThrow(() -> one.fault("there are no rules for " + period.start()));
        chapter.say(
                "Case "
                        + one.id()
                        + " of the city's own workbook, "
                        + period
                        + ", under the rules "
                        + rules.id()
                        + " that were in force on its first day.");
        decide(one, rules);
        BenefitAmount amount = amount(one, rules);
        show(amount);
        chapter.check(
                "the total is the workbook's " + one.expectedTotal() + " €",
                amount.total().equals(one.expectedTotal()));
        return chapter.total("Helsinki-lisä " + amount.total() + " €");
    }

    /**
     * The workbook tells the costs only, so the other answers of the application are the story's.
     */
    private void decide(WorkbookCase one, BenefitRules rules) {
        Decision<BenefitApplication> first =
                rules.decide(application(one, null, Answer.UNKNOWN, Answer.UNKNOWN));
        chapter.say(
                "The employer has not answered everything yet, and an unknown answer is not a “no”: the"
                        + " decision is "
                        + name(first)
                        + ", and it asks for "
                        + first.findings(Status.UNKNOWN).stream()
                                .map(Finding::path)
                                .collect(Collectors.joining(", "))
                        + ".");
        Decision<BenefitApplication> answered =
                rules.decide(application(one, new BigDecimal("37.5"), Answer.YES, Answer.UNKNOWN));
        chapter.say(
                "With the answers (37.5 hours a week, a resident of Helsinki, and for an association a"
                        + " supervisor) the decision is "
                        + name(answered)
                        + "; once the handler has confirmed the target group:");
        Decision<BenefitApplication> confirmed =
                rules.decide(application(one, new BigDecimal("37.5"), Answer.YES, Answer.YES));
        chapter.show(findings(confirmed));
        chapter.check(
                "missing answers make the case incomplete and not refused",
                first instanceof Decision.Incomplete);
        chapter.check(
                "the target group waits for the handler",
                answered instanceof Decision.NeedsHandler);
        chapter.check("the whole case is eligible", confirmed instanceof Decision.Eligible);
    }

    private static BenefitApplication application(
            WorkbookCase one, @Nullable BigDecimal hours, Answer told, Answer inTargetGroup) {
        return BenefitApplication.on(one.basis().period().start())
                .event(Event.SUBMIT)
                .start(one.basis().period().start())
                .end(one.basis().period().end())
                .kind(one.employerKind())
                .businessActivities(one.businessActivities())
                .supervisorAssigned(told)
                .bankAccount(Answer.YES)
                .changeNegotiations(Answer.NO)
                .receivedDeMinimis(Answer.NO)
                .identityCode(Answer.YES)
                .weeklyHours(hours)
                .monthlyPay(one.basis().costs().monthlyPay())
                .vacationMoney(one.basis().costs().holidayPay())
                .otherExpenses(one.basis().costs().sideCosts())
                .residentOfHelsinki(told)
                .type(one.basis().type())
                .paySubsidyGranted(PaySubsidyGranted.GRANTED)
                .apprenticeship(Answer.NO)
                .attachments(Set.of(Attachment.EMPLOYMENT_CONTRACT, Attachment.EMPLOYEE_CONSENT))
                .judgements(new Judgements(inTargetGroup, inTargetGroup, inTargetGroup))
                .build();
    }

    private static Block findings(Decision<?> decision) {
        var rows = new ArrayList<List<String>>();
        for (Finding finding : decision.findings()) {
            if (finding.status() == Status.NOT_APPLICABLE) {
                continue;
            }
            rows.add(
                    List.of(
                            finding.text().en(),
                            finding.status().name().replace('_', ' ').toLowerCase(Locale.ROOT),
                            finding.actual(),
                            finding.limit(),
                            finding.source().citation()));
        }
        return new Block.Table(
                "Findings: " + name(decision),
                List.of("Condition", "Status", "Told", "Limit", "Source"),
                rows);
    }

    private static String name(Decision<?> decision) {
        if (decision instanceof Decision.Eligible) {
            return "ELIGIBLE";
        }
        if (decision instanceof Decision.Incomplete) {
            return "INCOMPLETE";
        }
        return decision instanceof Decision.NeedsHandler ? "NEEDS HANDLER" : "NOT ELIGIBLE";
    }

    private static BenefitAmount amount(WorkbookCase one, BenefitRules rules) {
        BenefitCalculation calculation = rules.calculate(one.basis());
        if (calculation instanceof BenefitCalculation.NotCalculable refused) {
            throw one.fault(
                    refused.because().stream()
                            .map(Reason::toString)
                            .collect(Collectors.joining("; ")));
        }
        return ((BenefitCalculation.Calculated) calculation).amount();
    }

    private void show(BenefitAmount amount) {
        var rows = new ArrayList<List<String>>();
        for (BenefitRange range : amount.ranges()) {
            rows.add(
                    List.of(
                            range.period().toString(),
                            range.months().toPlainString(),
                            euros(range.paySubsidy()),
                            range.trainingCompensation().toString(),
                            range.monthly().toString(),
                            range.total().toString()));
        }
        chapter.show(
                new Block.Table(
                        "The amount: " + amount.total() + " €",
                        List.of(
                                "Period",
                                "Months",
                                "Pay subsidy €/month",
                                "Training compensation €/month",
                                "Benefit €/month",
                                "Benefit €"),
                        rows));
        chapter.show(months(amount));
        instalments(amount);
        chapter.show(
                new Block.Tree(
                        "How the total came about: every figure with its formula, rounding and"
                                + " source",
                        node(amount.explanation())));
    }

    private void instalments(BenefitAmount amount) {
        var rows = new ArrayList<List<String>>();
        Money sum = Money.ZERO;
        for (var part : amount.instalments(amount.basis().period().start())) {
            rows.add(
                    List.of(
                            String.valueOf(part.number()),
                            part.amount().toString(),
                            part.due().toString()));
            sum = sum.plus(part.amount());
        }
        chapter.show(
                new Block.Table(
                        "Instalments, if decided on the first day of the period",
                        List.of("Number", "Amount €", "Due"),
                        rows));
        chapter.check("the instalments make up the total", sum.equals(amount.total()));
    }

    private static Block.Node node(Explanation step) {
        String inputs =
                step.inputs().entrySet().stream()
                        .map(input -> input.getKey() + " = " + input.getValue().toPlainString())
                        .collect(Collectors.joining(", "));
        return new Block.Node(
                step.label().in(EN)
                        + ": "
                        + step.value().toPlainString()
                        + " "
                        + step.unit().symbol().in(EN),
                step.formula()
                        + "  ("
                        + inputs
                        + "); rounding "
                        + step.rounding()
                        + "; source: "
                        + step.source(),
                step.parts().stream().map(BenefitChapter::node).toList());
    }

    /** Who pays the wage costs of each calendar month. */
    private static Block months(BenefitAmount amount) {
        var categories = new ArrayList<String>();
        var subsidy = new ArrayList<Double>();
        var compensation = new ArrayList<Double>();
        var benefit = new ArrayList<Double>();
        var employer = new ArrayList<Double>();
        DatePeriod whole = amount.basis().period();
        YearMonth last = YearMonth.from(whole.end());
        for (YearMonth month = YearMonth.from(whole.start());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            double[] shares = shares(amount, month);
            categories.add(month.toString());
            subsidy.add(shares[0]);
            compensation.add(shares[1]);
            benefit.add(shares[2]);
            employer.add(shares[3]);
        }
        return new Block.Chart(
                "Who pays the wage costs, € in each calendar month",
                true,
                categories,
                Stream.of(
                                new Block.Series("Pay subsidy", subsidy),
                                new Block.Series("Training compensation", compensation),
                                new Block.Series("Helsinki-lisä", benefit),
                                new Block.Series("Employer", employer))
                        .filter(series -> series.figures().stream().anyMatch(f -> f > 0))
                        .toList());
    }

    private static double[] shares(BenefitAmount amount, YearMonth month) {
        DatePeriod days = DatePeriod.closed(month.atDay(1), month.atEndOfMonth());
        double costs = amount.salaryCosts().toEuros().doubleValue();
        double[] shares = new double[4];
        for (BenefitRange range : amount.ranges()) {
            double part = days.intersection(range.period()).map(BenefitChapter::months).orElse(0.0);
            shares[0] += part * range.paySubsidy().doubleValue();
            shares[1] += part * range.trainingCompensation().toEuros().doubleValue();
            shares[2] += part * range.monthly().toEuros().doubleValue();
            shares[3] +=
                    part
                            * Math.max(
                                    0,
                                    costs
                                            - range.paySubsidy().doubleValue()
                                            - range.trainingCompensation().toEuros().doubleValue()
                                            - range.monthly().toEuros().doubleValue());
        }
        return shares;
    }

    private static double months(DatePeriod days) {
        return Calendar360.days(days) / (double) Calendar360.DAYS_IN_MONTH;
    }

    private static String euros(BigDecimal figure) {
        return Rounding.CENTS_HALF_UP.roundToMoney(figure).toString();
    }
}
