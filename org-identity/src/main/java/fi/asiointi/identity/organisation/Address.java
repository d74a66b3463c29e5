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
 * @param municipality code of the municipality in which the address lies, of the list {@code
 *     KUNTA}; not the domicile of the organisation
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
        String municipality,
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

    /** How the letter after the number of an apartment is written. */
    public enum Suffix {
        /** {@code 12 B 34 a}, as Helsinki's production systems write it. */
        SPACED,
        /** {@code 12 B 34a}, as the Post recommends. */
        JOINED
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
        return lines(language, Suffix.SPACED);
    }

    /**
     * As {@link #lines(Language)}, with a choice about the letter after the apartment number.
     *
     * @param language the language of the city and of {@code PL}, {@code PB} or {@code PO Box}
     * @param suffix how the letter is written
     * @return the lines from the c/o line to the country; none for a blank address
     */
    public List<String> lines(Language language, Suffix suffix) {
        var lines = new ArrayList<String>();
        add(lines, streetLine(suffix));
        add(lines, withBox(language));
        add(lines, joined(postCode, cities.in(language).orElse("")));
        if (lines.isEmpty()) {
            add(lines, decoded(freeForm));
        }
        if (!withCareOf().isEmpty()) {
            lines.add(0, withCareOf());
        }
        if (!lines.isEmpty() && !country.isBlank() && !country.equalsIgnoreCase("FI")) {
            add(lines, country);
        }
        return List.copyOf(lines);
    }

    /** {@return the address without its c/o line and free-form text, which may name a person} */
    public Address withoutPersons() {
        return new Address(
                purpose,
                "",
                street,
                building,
                entrance,
                apartment,
                apartmentSuffix,
                postOfficeBox,
                postCode,
                cities,
                municipality,
                country,
                "");
    }

    String streetLine(Suffix style) {
        return style == Suffix.SPACED || apartment.isBlank()
                ? joined(street, building, entrance, apartment, apartmentSuffix)
                : joined(street, building, entrance, apartment.strip() + apartmentSuffix.strip());
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

    /** The purpose only: an address may be a person's home. */
    @Override
    public String toString() {
        return "Address[" + purpose + "]";
    }
}
