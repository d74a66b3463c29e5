package fi.asiointi.subsidy.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.form.Form;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Outcome;
import fi.asiointi.subsidy.simulation.SimulatedOutcome.Range;
import fi.asiointi.subsidy.simulation.SimulationReport.Group;
import fi.asiointi.subsidy.simulation.SimulationReport.MonthBudget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SimulationTest {
    private static final Simulation SIMULATION =
            Simulation.between(side("before"), side("after"))
                    .groupedBy(form -> String.valueOf(form.text("group")));

    @ParameterizedTest
    @CsvSource({
        "100, 101, GAINS", "0, 1, GAINS", "101, 100, LOSES", "100, 100, UNCHANGED",
        "no, no, UNCHANGED", "no, 0, NEWLY_IN", "no, 5, NEWLY_IN", "5, no, NEWLY_OUT",
        "0, no, NEWLY_OUT", "?, 5, INCOMPLETE", "5, ?, INCOMPLETE", "no, ?, INCOMPLETE",
        "judge 5, 5, UNCHANGED", "judge 5, 6, GAINS", "judge 5, no, NEWLY_OUT"
    })
    void aCaseIsComparedByWhatItGets(String before, String after, Effect effect) {
        OutputRow row = SIMULATION.compare(row("a", before, after));

        assertThat(((ComparedRow) row).effect()).isEqualTo(effect);
    }

    @Test
    void theFiguresAddUp() {
        List<InputRow> rows = randomRows(2_000);
        SimulationReport report = SIMULATION.keepingAll().run(rows.stream());
        Group all = report.all();

        assertThat(all.compared() + all.tally(Effect.INCOMPLETE).cases() + report.faults().rows())
                .isEqualTo(2_000);
        assertThat(sum(report.months().stream().map(MonthBudget::before)))
                .isEqualTo(all.before().budget());
        assertThat(sum(report.months().stream().map(MonthBudget::after)))
                .isEqualTo(all.after().budget());
        assertThat(
                        sum(
                                Stream.of(Effect.values())
                                        .filter(effect -> effect != Effect.INCOMPLETE)
                                        .map(effect -> all.tally(effect).change())))
                .isEqualTo(all.budgetChange());
        assertThat(sum(report.groups().values().stream().map(Group::budgetChange)))
                .isEqualTo(all.budgetChange());
        assertThat(all.effects().values()).noneMatch(SimulationReport.Tally::isCut);
        assertThat(report.faults().isCut()).isFalse();
    }

    @Test
    void thePartsInAnyOrderGiveTheReportOfOneRun() {
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<InputRow> rows = randomRows(random.nextInt(300));
            SimulationReport whole = SIMULATION.keeping(10).run(rows.stream());
            List<SimulationTotals> parts = parts(rows, random);
            Collections.shuffle(parts, random);
            SimulationTotals merged = SIMULATION.keeping(10).totals();
            parts.forEach(merged::plus);
            Collections.shuffle(rows, random);

            assertThat(merged.report()).isEqualTo(whole);
            assertThat(merged.report().toJson()).isEqualTo(whole.toJson());
            assertThat(SIMULATION.keeping(10).run(rows.parallelStream())).isEqualTo(whole);
        }
    }

    @Test
    void theDecilesAreThoseOfTheSortedChanges() {
        var random = new Random(10);
        for (int n = 1; n <= 60; n++) {
            long[] changes = LongStream.generate(() -> random.nextInt(9) * 100L).limit(n).toArray();
            SimulationReport report =
                    SIMULATION.run(
                            LongStream.of(changes)
                                    .mapToObj(c -> row("x", "300", Money.ofCents(c).toString())));
            var spread = report.all().change().orElseThrow();
            long[] sorted = LongStream.of(changes).map(c -> c - 30_000).sorted().toArray();

            assertThat(spread.cases()).isEqualTo(n);
            assertThat(spread.deciles()).hasSize(9);
            for (int tenths = 1; tenths <= 9; tenths++) {
                assertThat(spread.deciles().get(tenths - 1).cents())
                        .isEqualTo(sorted[(tenths * n + 9) / 10 - 1]);
            }
            assertThat(spread.median().cents()).isEqualTo(sorted[(n + 1) / 2 - 1]);
            assertThat(spread.lowest().cents()).isEqualTo(sorted[0]);
            assertThat(spread.highest().cents()).isEqualTo(sorted[n - 1]);
            assertThat(Math.abs(2 * (spread.mean().cents() * n - LongStream.of(sorted).sum())))
                    .isLessThanOrEqualTo(n);
        }
    }

    @Test
    void theFirstIdsAreKeptAndTheCutIsTold() {
        List<InputRow> rows = List.of(row("c", "1", "2"), row("a", "1", "2"), row("b", "1", "2"));
        SimulationReport two = SIMULATION.keeping(2).run(rows.stream());

        assertThat(two.all().tally(Effect.GAINS).ids()).containsExactly("a", "b");
        assertThat(two.all().tally(Effect.GAINS).isCut()).isTrue();
        assertThat(two.toText(Language.EN)).contains("  The first 2 of the cases: a, b\n");
        assertThat(SIMULATION.run(rows.stream()).toText(Language.EN))
                .contains("  Cases: a, b, c\n");
        assertThat(SIMULATION.keeping(0).run(rows.stream()).all().tally(Effect.GAINS).ids())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SIMULATION.keeping(-1));
    }

    @Test
    void anIncompleteCaseStandsInNoSum() {
        SimulationReport report = SIMULATION.run(Stream.of(row("a", "100", "?")));

        assertThat(report.all().before().budget()).isEqualTo(Money.ZERO);
        assertThat(report.all().tally(Effect.INCOMPLETE).before()).isEqualTo(Money.ofEuros(100));
        assertThat(report.months()).isEmpty();
        assertThat(report.all().change()).isEmpty();
    }

    @Test
    void whatAwaitsAnOfficialIsToldApart() {
        SimulationReport report =
                SIMULATION.run(Stream.of(row("a", "judge 100", "100"), row("b", "7", "judge 8")));

        assertThat(report.all().before().budget()).isEqualTo(Money.ofEuros(107));
        assertThat(report.all().before().awaitingHandler()).isEqualTo(Money.ofEuros(100));
        assertThat(report.all().after().awaitingHandler()).isEqualTo(Money.ofEuros(8));
        assertThat(report.all().after().cases()).containsEntry(Outcome.NEEDS_HANDLER, 1L);
    }

    @Test
    void withoutCasesThereIsAReportToo() {
        SimulationReport report = SIMULATION.run(Stream.empty());

        assertThat(report.all().compared()).isZero();
        assertThat(report.toText(Language.EN)).contains("Change 0 €.".replace(" €", "\u00a0€"));
        assertThat(report.toJson()).contains("\"compared\":0");
    }

    @ParameterizedTest
    @EnumSource
    void theTextHasNoOpenPlace(Language language) {
        SimulationReport report = SIMULATION.keeping(3).run(randomRows(500).stream());

        assertThat(report.toText(language)).doesNotContain("{", "}").contains("x1", "2026-01");
        for (FaultRow.Code code : FaultRow.Code.values()) {
            var fault = new FaultRow(3, code, "a.b", "", "");
            assertThat(SIMULATION.run(Stream.of(fault)).toText(language))
                    .doesNotContain("{")
                    .contains("3 a.b");
        }
    }

    @Test
    void theTextTellsTheWholeStory() {
        SimulationReport report =
                Simulation.between(side("before"), side("after"))
                        .run(Stream.of(row("a", "1000", "2500.50"), row("b", "no", "400")));

        assertThat(report.toText(Language.FI).replace('\u00a0', ' '))
                .isEqualTo(
                        """
                        Verrattuja tapauksia: 2. Puutteellisia, jotka eivät ole summissa: 0. Rivejä, joita ei voitu lukea: 0.
                        Kustannukset: ennen 1 000 €, jälkeen 2 900,50 €. Muutos +1 900,50 €.
                        Ennen: myönnetään 1, käsittelijä arvioi 0 (0 €), ei myönnetä 1, puutteellisia 0.
                        Jälkeen: myönnetään 2, käsittelijä arvioi 0 (0 €), ei myönnetä 0, puutteellisia 0.
                        Saa enemmän: 1. Ennen 1 000 €, jälkeen 2 500,50 €, muutos +1 500,50 €.
                          Tapaukset: a
                        Saa vähemmän: 0. Ennen 0 €, jälkeen 0 €, muutos 0 €.
                        Ei muutu: 0. Ennen ja jälkeen 0 €.
                        Tulee tuen piiriin: 1. Jälkeen 400 €.
                          Tapaukset: b
                        Jää ilman tukea: 0. Ennen 0 €.
                        Ei voi verrata, koska tietoja puuttuu: 0.
                        Muutos tapausta kohti: keskiarvo +950,25 €, mediaani +400 €, pienin +400 €, suurin +1 500,50 €.
                        Muutoksen desiilit: +400 €; +400 €; +400 €; +400 €; +400 €; +1 500,50 €; +1 500,50 €; +1 500,50 €; +1 500,50 €
                        Kustannukset kuukausittain, sen mukaan mille ajalle tuki myönnetään:
                          2026-01: ennen 500 €, jälkeen 1 450,25 €, muutos +950,25 €
                          2026-02: ennen 500 €, jälkeen 1 450,25 €, muutos +950,25 €
                        """);
    }

    /** Rules that read their answer from the form: an amount, "no", "?", or "judge" an amount. */
    private static Function<Form, SimulatedOutcome> side(String name) {
        return form -> {
            String told = form.required(name, form.text(name));
            if (told.equals("no")) {
                return SimulatedOutcome.ineligible();
            }
            if (told.equals("?")) {
                return SimulatedOutcome.incomplete();
            }
            if (told.equals("x")) {
                throw form.wrongType(name, "an amount");
            }
            boolean isJudged = told.startsWith("judge ");
            var days = DatePeriod.closed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28));
            Money amount = Money.parse(isJudged ? told.substring(6) : told);
            return SimulatedOutcome.granted(
                    isJudged ? Outcome.NEEDS_HANDLER : Outcome.ELIGIBLE,
                    List.of(new Range(days, amount)));
        };
    }

    private static CaseRow row(String id, String before, String after) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("before", before);
        fields.put("after", after);
        fields.put("group", id.endsWith("1") ? "ONE" : "OTHER");
        return CaseRow.of(id, Form.of(fields));
    }

    private static List<InputRow> randomRows(int count) {
        var random = new Random(count);
        List<InputRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row("x" + i, told(random), told(random)));
        }
        return rows;
    }

    private static String told(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "no";
            case 1 -> random.nextInt(4) == 0 ? "x" : "?";
            case 2 -> "judge " + Money.ofCents(random.nextInt(1000));
            default -> Money.ofCents(random.nextInt(1000)).toString();
        };
    }

    private static List<SimulationTotals> parts(List<InputRow> rows, Random random) {
        List<SimulationTotals> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            parts.add(SIMULATION.keeping(10).totals());
        }
        for (InputRow row : rows) {
            parts.get(random.nextInt(parts.size())).add(SIMULATION.compare(row));
        }
        return parts;
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
