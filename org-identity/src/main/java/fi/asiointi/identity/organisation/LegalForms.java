package fi.asiointi.identity.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The list of legal forms, {@code YRMU}, from {@code legal-forms.json} beside it. */
final class LegalForms {
    private record Row(String alphabetic, LegalFormCategory category) {}

    private static final Map<String, Row> BY_NUMBER = new HashMap<>();
    private static final Map<String, String> NUMBER_BY_LETTERS = new HashMap<>();

    static {
        for (JsonNode form : Resource.json("legal-forms.json").path("forms")) {
            String number = form.path("code").asText();
            String letters = form.path("alphabetic").asText("");
            LegalFormCategory category = LegalFormCategory.valueOf(form.path("category").asText());
            BY_NUMBER.put(number, new Row(letters, category));
            if (!letters.isEmpty()) {
                NUMBER_BY_LETTERS.put(letters, number);
            }
        }
    }

    private static final CodeList LIST = CodeList.bundled(CodeList.LEGAL_FORMS);

    private LegalForms() {}

    static Labels labels(String number) {
        return LIST.labels(number);
    }

    static Optional<String> numeric(String code) {
        return BY_NUMBER.containsKey(code)
                ? Optional.of(code)
                : Optional.ofNullable(NUMBER_BY_LETTERS.get(code.toUpperCase(Locale.ROOT)));
    }

    static Optional<String> alphabetic(String number) {
        return Optional.ofNullable(BY_NUMBER.get(number))
                .map(Row::alphabetic)
                .filter(letters -> !letters.isEmpty());
    }

    static LegalFormCategory category(String number) {
        Row row = BY_NUMBER.get(number);
        return row == null ? LegalFormCategory.UNKNOWN : row.category();
    }
}
