package fi.asiointi.subsidy.simulation;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Figures;
import fi.asiointi.subsidy.rule.Outcome;
import fi.asiointi.subsidy.simulation.SimulationReport.Faults;
import fi.asiointi.subsidy.simulation.SimulationReport.Group;
import fi.asiointi.subsidy.simulation.SimulationReport.MonthBudget;
import fi.asiointi.subsidy.simulation.SimulationReport.Side;
import fi.asiointi.subsidy.simulation.SimulationReport.Spread;
import fi.asiointi.subsidy.simulation.SimulationReport.Tally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report as people of one language read it. */
final class TextReport {
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    TextReport(Language language) {
        this.language = language;
    }

    String of(SimulationReport report) {
        line(
                "cases",
                Map.of(
                        "compared", count(report.all().compared()),
                        "incomplete", count(report.all().tally(Effect.INCOMPLETE).cases()),
                        "faults", count(report.faults().rows())));
        group(report.all());
        if (!report.months().isEmpty()) {
            line("months", Map.of());
            report.months().forEach(this::month);
        }
        report.groups().forEach(this::group);
        faults(report.faults());
        return text.toString();
    }

    private void group(String name, Group group) {
        text.append('\n');
        line("group", Map.of(), name);
        group(group);
    }

    private void group(Group group) {
        line(
                "budget",
                Map.of(
                        "before", euros(group.before().budget()),
                        "after", euros(group.after().budget()),
                        "change", change(group.budgetChange())));
        side("before", group.before());
        side("after", group.after());
        group.effects().forEach(this::tally);
        group.change().ifPresent(this::spread);
    }

    private void side(String key, Side side) {
        line(
                key,
                Map.of(
                        "eligible", count(side.cases().getOrDefault(Outcome.ELIGIBLE, 0L)),
                        "awaiting", count(side.cases().getOrDefault(Outcome.NEEDS_HANDLER, 0L)),
                        "euros", euros(side.awaitingHandler()),
                        "ineligible", count(side.cases().getOrDefault(Outcome.INELIGIBLE, 0L)),
                        "incomplete", count(side.cases().getOrDefault(Outcome.INCOMPLETE, 0L))));
    }

    private void tally(Effect effect, Tally tally) {
        line(
                "effect." + effect,
                Map.of(
                        "cases", count(tally.cases()),
                        "before", euros(tally.before()),
                        "after", euros(tally.after()),
                        "change", change(tally.change())));
        if (!tally.ids().isEmpty()) {
            line(
                    tally.isCut() ? "ids.cut" : "ids",
                    Map.of("count", count(tally.ids().size())),
                    String.join(", ", tally.ids()));
        }
    }

    private void spread(Spread spread) {
        line(
                "spread",
                Map.of(
                        "mean", change(spread.mean()),
                        "median", change(spread.median()),
                        "lowest", change(spread.lowest()),
                        "highest", change(spread.highest())));
        line("deciles", Map.of(), changes(spread.deciles()));
    }

    private void month(MonthBudget month) {
        line(
                "month",
                Map.of(
                        "month", month.month().toString(),
                        "before", euros(month.before()),
                        "after", euros(month.after()),
                        "change", change(month.after().minus(month.before()))));
    }

    private void faults(Faults faults) {
        if (faults.byCode().isEmpty()) {
            return;
        }
        text.append('\n');
        faults.byCode().forEach((code, rows) -> line("fault." + code, Map.of("rows", count(rows))));
        line(
                faults.isCut() ? "places.cut" : "places",
                Map.of("count", count(faults.places().size())),
                faults.places().stream()
                        .map(place -> place.line() + " " + place.path())
                        .map(String::strip)
                        .collect(Collectors.joining(", ")));
    }

    private void line(String key, Map<String, String> figures) {
        line(key, figures, "");
    }

    /** What cases are called stands after the sentence, so that nothing in it is filled in. */
    private void line(String key, Map<String, String> figures, String end) {
        text.append(SimulationTexts.ALL.text(key).with(figures).in(language));
        text.append(end.isEmpty() ? "" : " ").append(end).append('\n');
    }

    private String changes(List<Money> changes) {
        return changes.stream().map(this::change).collect(Collectors.joining("; "));
    }

    private String change(Money change) {
        return (change.compareTo(Money.ZERO) > 0 ? "+" : "") + euros(change);
    }

    private String euros(Money money) {
        return Figures.written(money, Unit.EUROS).in(language);
    }

    private String count(long count) {
        return Figures.written(BigDecimal.valueOf(count), Unit.ANSWER).in(language);
    }
}
