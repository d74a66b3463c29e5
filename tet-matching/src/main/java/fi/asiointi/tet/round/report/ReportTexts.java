package fi.asiointi.tet.round.report;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of the report in one language. */
record ReportTexts(Language language) {
    private static final ReasonTexts TEXTS =
            ReasonTexts.read(ReportTexts.class.getResourceAsStream("texts.json"));

    String of(String key, Object... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return TEXTS.text(key).with(values).in(language);
    }

    List<String> each(String... keys) {
        return List.of(keys).stream().map(this::of).toList();
    }

    /** A share per thousand as a percentage with one decimal, rounded down. */
    String percent(int perMille) {
        String mark = language == Language.EN ? "." : ",";
        return perMille / 10 + mark + perMille % 10 + " %";
    }

    static Set<String> keys() {
        return TEXTS.keys();
    }
}
