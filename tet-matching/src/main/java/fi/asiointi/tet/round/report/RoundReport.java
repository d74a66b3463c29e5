package fi.asiointi.tet.round.report;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.RoundLimits;
import fi.asiointi.tet.round.RoundNote;
import fi.asiointi.tet.round.RoundResult;
import fi.asiointi.tet.round.audit.AuditRecord;
import fi.asiointi.tet.round.city.ConstraintCost;
import fi.asiointi.tet.round.city.FieldUse;
import fi.asiointi.tet.round.city.MethodResult;
import fi.asiointi.tet.round.decide.RoundOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A decided round as one page: results by choice, what other methods would have given, empty seats,
 * what each rule costs, how groups fare, and the hashes to check it by. The figures of small groups
 * are told together, and no pupil is named, not even by a pseudonym.
 *
 * {@snippet class="fi.asiointi.tet.round.RoundSnippetsTest" region="report"}
 */
public final class RoundReport {
    private static final int MOST_FIELDS = 12;

    private final RoundOutcome.Decided decided;
    private final ReportTexts texts;
    private final int smallestGroup;
    private final Page page = new Page();

    private RoundReport(RoundOutcome.Decided decided, Language language, int smallestGroup) {
        this.decided = decided;
        this.texts = new ReportTexts(language);
        this.smallestGroup = smallestGroup;
    }

    /**
     * {@return the report as HTML; groups below 5 are told together, as {@code parameters.json}
     * says}
     *
     * @param decided the round
     * @param language the reader's language
     */
    public static String html(RoundOutcome.Decided decided, Language language) {
        return html(decided, language, RoundLimits.STATED.smallestToldGroup());
    }

    /**
     * {@return the report as HTML}
     *
     * @param decided the round
     * @param language the reader's language
     * @param smallestGroup how many pupils a group has at least that is told alone
     */
    public static String html(RoundOutcome.Decided decided, Language language, int smallestGroup) {
        return new RoundReport(decided, language, smallestGroup).toHtml();
    }

    private String toHtml() {
        String title = texts.of("title", "round", decided.input().round().id());
        page.open("!DOCTYPE html").open("html lang=\"" + texts.language().tag() + "\"");
        page.open("head").open("meta charset=\"utf-8\"");
        page.open("meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"");
        page.element("title", title);
        page.style(Style.CSS).close("head").open("body").open("header");
        page.element("h1", title);
        summary();
        page.close("header").open("main");
        section("results", this::results);
        section("methods", this::methods);
        section("seats", this::seats);
        section("costs", this::costs);
        section("parity", () -> ParityTables.add(page, decided, texts, smallestGroup));
        section("places", this::placeNotes);
        section("audit", this::audit);
        page.close("main").close("body").close("html");
        return page.toString();
    }

    private void summary() {
        RoundResult result = decided.result();
        page.element(
                "p",
                texts.of(
                        "summary",
                        "pupils",
                        decided.input().pupils().size(),
                        "places",
                        decided.input().places().size(),
                        "method",
                        texts.of("method." + decided.input().round().method().code())));
        page.element("p", texts.of(decided.isProved() ? "proved" : "not-proved"));
        page.element(
                "p",
                texts.of(
                        "placed",
                        "placed",
                        result.placements().stream().filter(Placement::isAtOfferedPlace).count(),
                        "all",
                        result.placements().size()));
    }

    private void section(String id, Runnable content) {
        page.open("section aria-labelledby=\"" + id + "\"");
        page.element("h2 id=\"" + id + "\"", texts.of(id));
        page.element("p", texts.of(id + ".about"));
        content.run();
        page.close("section");
    }

    private void results() {
        RoundResult result = decided.result();
        List<String> names = new ArrayList<>();
        List<Integer> figures = new ArrayList<>();
        for (int choice = 1; choice <= result.worstChoice(); choice++) {
            names.add(texts.of("choice", "choice", choice));
            figures.add(result.profile().get(choice - 1));
        }
        for (Placement.Origin origin : Placement.Origin.values()) {
            boolean isWish = origin == Placement.Origin.WISH || origin == Placement.Origin.FRIENDS;
            if (!isWish && result.count(origin) > 0) {
                names.add(texts.of("origin." + origin));
                figures.add(result.count(origin));
            }
        }
        chart(
                "results.chart",
                List.of(texts.of("pupils")),
                names,
                figures.stream().map(List::of).toList());
    }

    private void methods() {
        List<MethodResult> methods = MethodResult.compare(decided, MethodResult.USUAL);
        int worst = methods.stream().mapToInt(MethodResult::worstChoice).max().orElse(0);
        List<String> names = new ArrayList<>();
        List<List<Integer>> figures = new ArrayList<>();
        for (int choice = 1; choice <= worst; choice++) {
            int at = choice;
            names.add(texts.of("choice", "choice", choice));
            figures.add(methods.stream().map(method -> at(method, at)).toList());
        }
        names.add(texts.of("unplaced"));
        figures.add(methods.stream().map(MethodResult::unplaced).toList());
        chart("methods.chart", methods.stream().map(this::name).toList(), names, figures);
        page.table(
                texts.of("methods.table"),
                texts.each("method", "first", "worst", "unplaced"),
                methods.stream().map(this::methodRow).toList());
    }

    private String name(MethodResult method) {
        return texts.of("method." + method.method().code());
    }

    private List<String> methodRow(MethodResult method) {
        if (!method.refused().isEmpty()) {
            String why = method.refused().get(0).text().in(texts.language());
            return List.of(name(method), why, "", "");
        }
        return List.of(
                name(method),
                String.valueOf(at(method, 1)),
                String.valueOf(method.worstChoice()),
                String.valueOf(method.unplaced()));
    }

    private static int at(MethodResult method, int choice) {
        return choice <= method.profile().size() ? method.profile().get(choice - 1) : 0;
    }

    private void seats() {
        List<FieldUse> fields =
                FieldUse.of(decided).stream()
                        .filter(field -> field.unused() > 0)
                        .limit(MOST_FIELDS)
                        .toList();
        if (fields.isEmpty()) {
            page.element("p", texts.of("seats.none"));
            return;
        }
        page.chart(
                new BarChart(
                        texts.of("seats.chart"),
                        texts.of("seats.chart.desc"),
                        texts.each("unused", "wishes"),
                        fields.stream().map(FieldUse::field).toList(),
                        fields.stream().map(f -> List.of(f.unused(), f.wishes())).toList()),
                texts.of("figures"),
                texts.each("field", "all-seats", "unused", "wishes"),
                fields.stream()
                        .map(
                                f ->
                                        List.of(
                                                f.field(),
                                                String.valueOf(f.seats()),
                                                String.valueOf(f.unused()),
                                                String.valueOf(f.wishes())))
                        .toList());
    }

    private void costs() {
        List<ConstraintCost> costs = ConstraintCost.of(decided);
        if (costs.isEmpty()) {
            page.element("p", texts.of("costs.none"));
            return;
        }
        chart(
                "costs.chart",
                texts.each("wishes-out", "first-wishes-out"),
                costs.stream().map(this::name).toList(),
                costs.stream().map(c -> List.of(c.wishes(), c.firstWishes())).toList());
        page.table(
                texts.of("costs.table"),
                texts.each("rule", "alone", "placed-now", "placed-without"),
                costs.stream()
                        .map(
                                c ->
                                        List.of(
                                                name(c),
                                                String.valueOf(c.alone()),
                                                String.valueOf(c.placed()),
                                                String.valueOf(c.placedWithout())))
                        .toList());
    }

    private String name(ConstraintCost cost) {
        return cost.constraint().label().in(texts.language());
    }

    private void placeNotes() {
        List<List<String>> rows = new ArrayList<>();
        for (RoundNote note : decided.result().notes()) {
            if (note.pupil() == null && note.place() != null) {
                rows.add(List.of(note.place(), note.because().text().in(texts.language())));
            }
        }
        if (rows.isEmpty()) {
            page.element("p", texts.of("places.none"));
        } else {
            page.table(texts.of("places.table"), texts.each("place", "what"), rows);
        }
    }

    private void audit() {
        AuditRecord audit = AuditRecord.of(decided);
        page.table(
                texts.of("audit.table"),
                texts.each("what", "value"),
                List.of(
                        List.of(texts.of("audit.rules"), audit.rules()),
                        List.of(texts.of("audit.commitment"), audit.commitment()),
                        List.of(texts.of("audit.input"), audit.inputHash()),
                        List.of(texts.of("audit.rules-hash"), audit.rulesHash()),
                        List.of(texts.of("audit.result"), audit.resultHash())));
    }

    /** A chart whose table has the same columns as the chart has series. */
    private void chart(
            String key, List<String> series, List<String> names, List<List<Integer>> figures) {
        List<String> head = new ArrayList<>(List.of(texts.of("category")));
        head.addAll(series);
        List<List<String>> rows =
                IntStream.range(0, names.size())
                        .mapToObj(
                                i -> {
                                    List<String> row = new ArrayList<>(List.of(names.get(i)));
                                    figures.get(i).forEach(figure -> row.add(figure.toString()));
                                    return List.copyOf(row);
                                })
                        .toList();
        page.chart(
                new BarChart(texts.of(key), texts.of(key + ".desc"), series, names, figures),
                texts.of("figures"),
                head,
                rows);
    }
}
