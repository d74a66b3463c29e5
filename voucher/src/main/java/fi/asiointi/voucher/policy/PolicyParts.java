package fi.asiointi.voucher.policy;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;

/** Reads the values of a policy file. */
final class PolicyParts {
    private PolicyParts() {}

    static LocalDate day(PolicyNode node) {
        return node.as("a date such as 2026-02-14", LocalDate::parse);
    }

    static Money money(PolicyNode node) {
        return node.as("an amount", Money::parse);
    }

    static LocalizedText name(PolicyNode node) {
        node.hasOnly(Set.of("fi", "sv", "en"));
        return new LocalizedText(
                node.field("fi").text(), node.field("sv").text(), node.field("en").text());
    }

    static DatePeriod period(PolicyNode node) {
        node.hasOnly(Set.of("start", "end"));
        LocalDate start = day(node.field("start"));
        LocalDate end = day(node.field("end"));
        if (end.isBefore(start)) {
            throw node.wrong("ends on " + end + ", before it starts on " + start);
        }
        return DatePeriod.closed(start, end);
    }

    /** As {@link #period}; the start may be left out. */
    static DatePeriod openPeriod(PolicyNode node) {
        return node.hasOnly(Set.of("start", "end")).has("start")
                ? period(node)
                : DatePeriod.until(day(node.field("end")));
    }

    static List<TargetGroup> targetGroups(PolicyNode node) {
        return node.elements().stream().map(PolicyParts::targetGroup).toList();
    }

    private static TargetGroup targetGroup(PolicyNode node) {
        node.hasOnly(Set.of("id", "name", "age", "link", "enabled"));
        return new TargetGroup(
                node.field("id").text(),
                name(node.field("name")),
                age(node.field("age")),
                node.field("link").choice(CityLink.class),
                node.field("enabled").yesOrNo());
    }

    private static AgeRule age(PolicyNode node) {
        return switch (node.onlyOf(Set.of("inYear", "birthYears", "born", "atWork", "any"))) {
            case "inYear" -> {
                List<PolicyNode> ends = node.field("inYear").pair();
                yield node.checked(
                        () ->
                                new AgeRule.InYear(
                                        ends.get(0).wholeNumber(), ends.get(1).wholeNumber()));
            }
            case "birthYears" -> {
                PolicyNode born =
                        node.field("birthYears").hasOnly(Set.of("first", "last", "under"));
                DatePeriod days =
                        closed(
                                born,
                                Year.of(born.field("first").wholeNumber()).atDay(1),
                                LocalDate.of(born.field("last").wholeNumber(), 12, 31));
                Integer under = born.has("under") ? born.field("under").wholeNumber() : null;
                yield new AgeRule.Born(days, under);
            }
            case "born" -> new AgeRule.Born(period(node.field("born")), null);
            case "atWork" -> {
                PolicyNode at = node.field("atWork").hasOnly(Set.of("turning", "under"));
                yield node.checked(
                        () ->
                                new AgeRule.AtWork(
                                        at.field("turning").wholeNumber(),
                                        at.field("under").wholeNumber()));
            }
            default -> new AgeRule.Any();
        };
    }

    private static DatePeriod closed(PolicyNode node, LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw node.wrong("ends on " + end + ", before it starts on " + start);
        }
        return DatePeriod.closed(start, end);
    }

    static RepeatLimit repeatLimit(PolicyNode node) {
        node.hasOnly(Set.of("vouchers", "per"));
        return node.checked(
                () ->
                        new RepeatLimit(
                                node.field("vouchers").wholeNumber(),
                                node.field("per").choice(RepeatLimit.Span.class)));
    }

    static AwardRule award(PolicyNode node) {
        return switch (node.onlyOf(Set.of("fixed", "tiers", "periods", "proRata"))) {
            case "fixed" -> new AwardRule.Fixed(money(node.field("fixed")));
            case "tiers" ->
                    node.checked(
                            () ->
                                    new AwardRule.Tiers(
                                            node.field("tiers").elements().stream()
                                                    .map(PolicyParts::step)
                                                    .toList()));
            case "periods" ->
                    node.checked(
                            () ->
                                    new AwardRule.Periods(
                                            node.field("periods").elements().stream()
                                                    .map(PolicyParts::awardPeriod)
                                                    .toList()));
            default -> proRata(node.field("proRata"));
        };
    }

    private static AwardRule.Tiers.Step step(PolicyNode node) {
        node.hasOnly(Set.of("work", "pay", "amount"));
        return new AwardRule.Tiers.Step(
                minimum(node.field("work")),
                node.has("pay") ? money(node.field("pay")) : null,
                money(node.field("amount")));
    }

    private static AwardRule.Periods.Period awardPeriod(PolicyNode node) {
        node.hasOnly(Set.of("measure", "length", "amount"));
        return new AwardRule.Periods.Period(
                node.field("measure").choice(AwardRule.Periods.Measure.class),
                node.field("length").wholeNumber(),
                money(node.field("amount")));
    }

    private static AwardRule proRata(PolicyNode node) {
        node.hasOnly(Set.of("amount", "fullHours", "rounding"));
        return node.checked(
                () ->
                        new AwardRule.ProRata(
                                money(node.field("amount")),
                                node.field("fullHours").decimal(),
                                node.field("rounding").choice(Rounding.class)));
    }

    static Caps caps(PolicyNode node) {
        node.hasOnly(Set.of("perYouth", "perEmployer", "budget"));
        return node.checked(
                () ->
                        new Caps(
                                node.has("perYouth") ? money(node.field("perYouth")) : null,
                                node.has("perEmployer") ? money(node.field("perEmployer")) : null,
                                node.has("budget") ? money(node.field("budget")) : null));
    }

    static List<WorkMinimum> minimums(PolicyNode node) {
        return node.elements().stream().map(PolicyParts::minimum).toList();
    }

    private static WorkMinimum minimum(PolicyNode node) {
        node.hasOnly(Set.of("hours", "days", "weeks", "hoursPerWeek", "hoursPerDay"));
        return node.checked(
                () ->
                        new WorkMinimum(
                                node.has("hours") ? node.field("hours").decimal() : null,
                                node.has("days") ? node.field("days").wholeNumber() : null,
                                node.has("weeks") ? node.field("weeks").wholeNumber() : null,
                                node.has("hoursPerWeek")
                                        ? node.field("hoursPerWeek").decimal()
                                        : null,
                                node.has("hoursPerDay")
                                        ? node.field("hoursPerDay").decimal()
                                        : null));
    }

    static List<PayMinimum> payMinimums(PolicyNode node) {
        return node.elements().stream().map(PolicyParts::payMinimum).toList();
    }

    private static PayMinimum payMinimum(PolicyNode node) {
        node.hasOnly(Set.of("amount", "per", "net", "holidayPay"));
        return node.checked(
                () ->
                        new PayMinimum(
                                money(node.field("amount")),
                                node.field("per").choice(PayMinimum.Per.class),
                                node.has("net") && node.field("net").yesOrNo(),
                                node.has("holidayPay")
                                        ? node.field("holidayPay").choice(HolidayPay.class)
                                        : null));
    }

    static List<Disagreement> disagreements(PolicyNode node) {
        return node.elements().stream()
                .map(
                        one ->
                                new Disagreement(
                                        one.hasOnly(Set.of("topic", "holds")).field("topic").text(),
                                        name(one.field("holds"))))
                .toList();
    }
}
