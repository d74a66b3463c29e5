package fi.asiointi.identity.register;

import java.time.LocalDate;

/**
 * A search by name.
 *
 * @param name the name or its beginning; the register decides what is like it
 * @param day the day on which the state of a hit is told, usually today
 * @param includeCeased whether organisations that have ceased, or whose Business ID is out of use,
 *     are among the hits
 */
public record NameQuery(String name, LocalDate day, boolean includeCeased) {

    /**
     * Refuses an empty search.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public NameQuery {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A search by name needs a name");
        }
    }

    /**
     * {@return a search among organisations that have not ceased}
     *
     * @param name the name or its beginning
     * @param day the day on which the state of a hit is told, usually today
     */
    public static NameQuery of(String name, LocalDate day) {
        return new NameQuery(name, day, false);
    }

    /** {@return the same search among ceased ones too} */
    public NameQuery withCeased() {
        return new NameQuery(name, day, true);
    }

    /** Without the name, which may be a person's. */
    @Override
    public String toString() {
        return "NameQuery[" + day + (includeCeased ? ", ceased too]" : "]");
    }
}
