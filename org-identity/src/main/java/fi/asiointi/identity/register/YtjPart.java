package fi.asiointi.identity.register;

import fi.asiointi.identity.organisation.Code;
import fi.asiointi.identity.organisation.Labels;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.time.DatePeriod;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One dated part of a company record: a name, a legal form, the line of business, an entry, a
 * situation. They have most of their fields in common, so one object reads each of them in turn.
 */
final class YtjPart {
    private final JsonCursor json;
    private final Repeated repeated;
    private final FieldOrder description = new FieldOrder("languageCode", "description");
    private final FieldOrder postOffice =
            new FieldOrder("city", "languageCode", "municipalityCode", "postCode", "active");
    private String text = "";
    private String type = "";
    private String codeSet = "";
    private String register = "";
    private String municipality = "";
    private int version;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private String fi = "";
    private String sv = "";
    private String en = "";

    YtjPart(JsonCursor json, Repeated repeated) {
        this.json = json;
        this.repeated = repeated;
    }

    void clear() {
        text = "";
        type = "";
        codeSet = "";
        register = "";
        municipality = "";
        version = 0;
        start = null;
        end = null;
        fi = "";
        sv = "";
        en = "";
    }

    /** What is told of the parts of one kind, as the API describes them. */
    static FieldOrder order() {
        return new FieldOrder(
                "name",
                "type",
                "descriptions",
                "typeCodeSet",
                "registrationDate",
                "endDate",
                "version",
                "register",
                "authority",
                "source");
    }

    /**
     * Reads the part at the cursor in the place of the one read before.
     *
     * @param order that of its kind
     */
    void read(FieldOrder order) throws IOException {
        clear();
        json.enter(order);
        for (String field = json.field(order); field != null; field = json.field(order)) {
            switch (field) {
                case "name" -> text = json.text();
                case "type" -> type = json.sharedText();
                case "typeCodeSet" -> codeSet = json.sharedText();
                case "register" -> register = json.sharedText();
                case "version" -> version = (int) json.number();
                case "registrationDate" -> start = json.date();
                case "endDate" -> end = json.date();
                case "descriptions" -> readDescriptions();
                default -> json.skip();
            }
        }
    }

    String text() {
        return text;
    }

    String type() {
        return type;
    }

    Code type(String list) {
        return repeated.code(list, type);
    }

    String codeSet() {
        return codeSet;
    }

    String register() {
        return register;
    }

    int version() {
        return version;
    }

    /** From the registration to the end. An end before the beginning leaves the latter open. */
    DatePeriod dates() {
        LocalDate last = end == null ? LocalDate.MAX : end;
        return start == null || start.isAfter(last)
                ? DatePeriod.until(last)
                : DatePeriod.closed(start, last);
    }

    /** The descriptions of a code, or the cities of an address. */
    Labels labels() {
        return repeated.labels(fi, sv, en);
    }

    /** The first municipality that the post offices of an address name. */
    String municipality() {
        return municipality;
    }

    private void readDescriptions() throws IOException {
        if (json.enterList()) {
            while (json.next()) {
                readLabel(description, "description");
            }
        }
    }

    /** The cities of an address by language, and their municipality. */
    void readPostOffices() throws IOException {
        if (json.enterList()) {
            while (json.next()) {
                readLabel(postOffice, "city");
            }
        }
    }

    private void readLabel(FieldOrder order, String wanted) throws IOException {
        String language = "";
        String text = "";
        json.enter(order);
        for (String field = json.field(order); field != null; field = json.field(order)) {
            if (field.equals(wanted)) {
                text = json.sharedText();
            } else if (field.equals("languageCode")) {
                language = json.sharedText();
            } else if (municipality.isEmpty() && field.equals("municipalityCode")) {
                municipality = json.sharedText();
            } else {
                json.skip();
            }
        }
        keep(language, text);
    }

    private void keep(String language, String label) {
        if (label.isBlank()) {
            return;
        }
        switch (language) {
            case "1" -> fi = label;
            case "2" -> sv = label;
            case "3" -> en = label;
            default -> {
                // A language that the library does not speak.
            }
        }
    }

    static Optional<Language> language(String code) {
        return switch (code) {
            case "1" -> Optional.of(Language.FI);
            case "2" -> Optional.of(Language.SV);
            case "3" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }
}
