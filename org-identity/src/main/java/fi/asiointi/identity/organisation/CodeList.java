package fi.asiointi.identity.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.reason.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list of codes that the Business Information System keeps, as it stood on a day. The bundled
 * lists serve until the service fetches newer ones from the register; a code that is in neither
 * survives without a label.
 *
 * {@snippet class="fi.asiointi.identity.organisation.CodeListTest" region="refreshed"}
 */
public final class CodeList {
    /** The list of legal forms (yritysmuoto). */
    public static final String LEGAL_FORMS = "YRMU";

    private static final JsonNode BUNDLED = Resource.json("code-lists.json");
    private static final JsonNode FORMS = Resource.json("legal-forms.json");

    private final String name;
    private final String source;
    private final LocalDate checkedOn;
    private final Map<String, Labels> byCode;

    private CodeList(String name, String source, LocalDate checkedOn, Map<String, Labels> byCode) {
        this.name = name;
        this.source = source;
        this.checkedOn = checkedOn;
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /**
     * {@return a list that comes with the library}
     *
     * @param name the register's own name of it: {@code YRMU}, {@code TLAJI}, {@code STATUS3},
     *     {@code REK}, {@code VIRANOM}, {@code REK_KDI} (whose codes have the register before them,
     *     as {@code 6_80}), {@code KIELI}, or {@code SELTILA,SANE,KONK}
     * @throws IllegalArgumentException for another name
     */
    public static CodeList bundled(String name) {
        return name.equals(LEGAL_FORMS) ? legalForms() : otherList(name);
    }

    /**
     * {@return a list of which no code is known yet, to be {@link #refreshed}} Lines of business
     * ({@code TOIMI4}) do not come with the library.
     *
     * @param name the register's own name of it
     */
    public static CodeList unread(String name) {
        return new CodeList(name, "", LocalDate.MIN, Map.of());
    }

    /** {@return the register's own name of the list} */
    public String name() {
        return name;
    }

    /** {@return where the list was read} */
    public String source() {
        return source;
    }

    /** {@return the day on which the list was read} */
    public LocalDate checkedOn() {
        return checkedOn;
    }

    /** {@return the codes, in the order of the list} */
    public Set<String> codes() {
        return byCode.keySet();
    }

    /**
     * {@return what the list calls a code; no label in any language for a code that it does not
     * have}
     *
     * @param code the code
     */
    public Labels labels(String code) {
        return byCode.getOrDefault(code, Labels.NONE);
    }

    /**
     * {@return this list with the labels of a newer answer of the register} Codes that the answer
     * does not have are kept: old records still carry them.
     *
     * @param answer the body of {@code /description}: on each line a code, a tab and a label
     * @param language the language that was asked for
     * @param on the day of the answer
     * @throws IllegalArgumentException when a line is not a code, a tab and a label; it names the
     *     line
     */
    public CodeList refreshed(String answer, Language language, LocalDate on) {
        var newer = new LinkedHashMap<>(byCode);
        List<String> lines = answer.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                int tab = line.indexOf('\t');
                if (tab <= 0) {
                    throw new IllegalArgumentException(
                            "Line " + (i + 1) + " of the list is not a code, a tab and a label");
                }
                String label = line.substring(tab + 1).strip();
                newer.merge(
                        line.substring(0, tab).strip(),
                        new Labels(Map.of(language, label)),
                        CodeList::over);
            }
        }
        return new CodeList(name, "/description of the register", on, newer);
    }

    private static Labels over(Labels older, Labels newer) {
        var both = new EnumMap<Language, String>(Language.class);
        both.putAll(older.byLanguage());
        both.putAll(newer.byLanguage());
        return new Labels(both);
    }

    private static CodeList legalForms() {
        var byCode = new LinkedHashMap<String, Labels>();
        FORMS.path("forms").forEach(form -> byCode.put(form.path("code").asText(), labels(form)));
        return new CodeList(LEGAL_FORMS, text(FORMS, "source"), checkedOn(FORMS), byCode);
    }

    private static CodeList otherList(String name) {
        JsonNode list = BUNDLED.path("lists").path(name);
        if (list.isMissingNode()) {
            throw new IllegalArgumentException("No list of codes comes by the name " + name);
        }
        var byCode = new LinkedHashMap<String, Labels>();
        list.properties().forEach(code -> byCode.put(code.getKey(), labels(code.getValue())));
        return new CodeList(name, text(BUNDLED, "source"), checkedOn(BUNDLED), byCode);
    }

    private static Labels labels(JsonNode row) {
        var labels = new EnumMap<Language, String>(Language.class);
        for (Language language : Language.values()) {
            if (row.has(language.tag())) {
                labels.put(language, text(row, language.tag()));
            }
        }
        return new Labels(labels);
    }

    private static LocalDate checkedOn(JsonNode file) {
        return LocalDate.parse(text(file, "checkedOn"));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
