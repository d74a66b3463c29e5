package fi.asiointi.tet.round.report;

import fi.asiointi.tet.pupil.PupilGroup;
import fi.asiointi.tet.round.city.Parity;
import fi.asiointi.tet.round.decide.RoundOutcome;
import java.util.List;

/** The tables of how groups fared, one for each kind of group. */
record ParityTables(ReportTexts texts, int smallestGroup) {
    private static final List<PupilGroup.Kind> KINDS =
            List.of(
                    PupilGroup.Kind.LANGUAGE,
                    PupilGroup.Kind.GRADE,
                    PupilGroup.Kind.SCHOOL,
                    PupilGroup.Kind.ZONE,
                    PupilGroup.Kind.SUPPORT);

    static void add(Page page, RoundOutcome.Decided decided, ReportTexts texts, int smallestGroup) {
        var tables = new ParityTables(texts, smallestGroup);
        for (PupilGroup.Kind kind : KINDS) {
            Parity parity = Parity.of(decided, kind, smallestGroup);
            page.table(
                    texts.of("kind." + kind),
                    texts.each("group", "pupils", "early", "without-place"),
                    parity.rows().stream().map(row -> tables.row(kind, row)).toList());
        }
    }

    private List<String> row(PupilGroup.Kind kind, Parity.Row row) {
        return List.of(
                group(kind, row.value()),
                String.valueOf(row.pupils()),
                texts.percent(row.earlyPerMille()),
                texts.percent(row.unplacedPerMille()));
    }

    private String group(PupilGroup.Kind kind, String value) {
        if (value.equals(Parity.SMALL_GROUPS)) {
            return texts.of("small-groups", "limit", smallestGroup);
        }
        if (value.isEmpty()) {
            return texts.of("not-known");
        }
        return kind == PupilGroup.Kind.SUPPORT ? texts.of("support." + value) : value;
    }
}
