package fi.asiointi.voucher.application;

import fi.asiointi.voucher.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The faults of a form's fields so far. */
final class FieldChecks {
    static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    /** A Finnish number: from 0 or +358 on, digits with blanks or dashes between them. */
    static final Pattern PHONE = Pattern.compile("(\\+358|0)([ -]*[0-9]){5,12}");

    static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");

    private final List<FieldFinding> found = new ArrayList<>();

    List<FieldFinding> found() {
        return List.copyOf(found);
    }

    void wrong(String field, String code, Object... namesAndValues) {
        found.add(new FieldFinding(field, Texts.reason(code, namesAndValues)));
    }

    /** The value without white space around it; empty, and told, when there is none. */
    Optional<String> required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            wrong(field, "FIELD_MISSING");
            return Optional.empty();
        }
        return Optional.of(value.strip());
    }

    void requiredAtMost(String field, @Nullable String value, int most) {
        required(field, value).ifPresent(told -> atMost(field, told, most));
    }

    /** Whether it is short enough; told when it is not. */
    boolean atMost(String field, @Nullable String value, int most) {
        String told = value == null ? "" : value.strip();
        boolean fits = told.codePointCount(0, told.length()) <= most;
        if (!fits) {
            wrong(field, "FIELD_TOO_LONG", "most", most);
        }
        return fits;
    }

    void matching(String field, @Nullable String value, int most, Pattern form, String code) {
        required(field, value)
                .filter(told -> atMost(field, told, most))
                .filter(told -> !form.matcher(told).matches())
                .ifPresent(told -> wrong(field, code));
    }
}
