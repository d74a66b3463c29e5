package fi.asiointi.identity.organisation;

import fi.asiointi.identity.reason.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An address as a register gave it. Any part may be empty; the empty text stands for a part that is
 * not there.
 *
 * @param purpose what the address is for
 * @param careOf the c/o line, with or without its {@code c/o}; may be a person's name
 * @param street street name
 * @param building house number
 * @param entrance entrance letter
 * @param apartment apartment number
 * @param apartmentSuffix letter after the apartment number
 * @param postOfficeBox number of the post-office box
 * @param postCode postal code
 * @param cities post office by language, in the register's own letters
 * @param country country code; empty stands for Finland when the address is structured
 * @param freeForm an address that does not fit the parts, such as a foreign one
 */
public record Address(
        Purpose purpose,
        String careOf,
        String street,
        String building,
        String entrance,
        String apartment,
        String apartmentSuffix,
        String postOfficeBox,
        String postCode,
        Labels cities,
        String country,
        String freeForm) {

    /** What an address is for. */
    public enum Purpose {
        /** Where the organisation is visited (käyntiosoite). */
        VISITING,
        /** Where its post goes (postiosoite). */
        POSTAL,
        /** Another kind that the register added. */
        OTHER
    }

    /** {@return true when there is nothing to write on an envelope} */
    public boolean isBlank() {
        return lines(Language.FI).isEmpty();
    }

    /**
     * {@return the lines of an envelope from the c/o line to the country, without the
     * organisation's name} Empty lines are left out. The city stands in the register's own letters:
     * a change to title case would be wrong for {@code NOKIA GROUP}.
     *
     * @param language the language of the city and of {@code PL}, {@code PB} or {@code PO Box}; the
     *     street has only one
     */
    public List<String> lines(Language language) {
        var lines = new ArrayList<String>();
        add(lines, joined(street, building, entrance, apartment, apartmentSuffix));
        add(lines, withBox(language));
        add(lines, joined(postCode, cities.in(language).orElse("")));
        if (lines.isEmpty()) {
            add(lines, decoded(freeForm));
        }
        if (!withCareOf().isEmpty()) {
            lines.add(0, withCareOf());
        }
        if (!lines.isEmpty() && !country.isBlank() && !country.equals("FI")) {
            add(lines, country);
        }
        return List.copyOf(lines);
    }

    private String withCareOf() {
        String name = careOf.strip();
        return name.isEmpty() || name.toLowerCase(Locale.ROOT).startsWith("c/o")
                ? name
                : "c/o " + name;
    }

    private String withBox(Language language) {
        String number = postOfficeBox.strip();
        if (number.isEmpty()) {
            return "";
        }
        return switch (language) {
            case FI -> "PL " + number;
            case SV -> "PB " + number;
            case EN -> "PO Box " + number;
        };
    }

    /** The register writes spaces as underscores in free-form addresses. */
    private static String decoded(String freeForm) {
        return freeForm.replace('_', ' ').strip().replaceAll("\\s+", " ");
    }

    private static String joined(String... parts) {
        var line = new StringBuilder();
        for (String part : parts) {
            if (!part.isBlank()) {
                line.append(line.isEmpty() ? "" : " ").append(part.strip());
            }
        }
        return line.toString();
    }

    private static void add(List<String> lines, String line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }
}
