package fi.asiointi.identity.organisation;

import fi.asiointi.identity.id.BusinessId;
import java.util.Comparator;

/**
 * One of the identifiers of an organisation, with the register that gives such numbers. An
 * organisation need not have a Business ID: a small association may be known by its register
 * number, a foreign company by the number of its own country, an unregistered community by a number
 * of the service's own.
 *
 * @param scheme the series of numbers, such as {@link #BUSINESS_ID}
 * @param country the country of the register, by its code of ISO 3166; empty for {@link #INTERNAL}
 * @param value the identifier as the source wrote it
 */
public record Identifier(String scheme, String country, String value)
        implements Comparable<Identifier> {
    /** The Business ID (Y-tunnus). */
    public static final String BUSINESS_ID = "businessId";

    /** The number in the Register of Associations (yhdistysrekisterinumero). */
    public static final String ASSOCIATION_REGISTER_NUMBER = "associationRegisterNumber";

    /** The European unique identifier of a company. */
    public static final String EUID = "euid";

    /** The legal entity identifier of ISO 17442. */
    public static final String LEI = "lei";

    /** A number that the service itself gave; it says nothing outside that service. */
    public static final String INTERNAL = "internal";

    private static final Comparator<Identifier> BY_LETTERS =
            Comparator.comparing(Identifier::scheme)
                    .thenComparing(Identifier::country)
                    .thenComparing(Identifier::value);

    /**
     * {@return an identifier of a Finnish register}
     *
     * @param scheme the series of numbers
     * @param value the identifier
     */
    public static Identifier finnish(String scheme, String value) {
        return new Identifier(scheme, "FI", value);
    }

    /**
     * {@return a Business ID as an identifier}
     *
     * @param id the Business ID
     */
    public static Identifier of(BusinessId id) {
        return finnish(BUSINESS_ID, id.value());
    }

    /**
     * {@return true when the identifier is given by a register, so that equal ones name one
     * organisation}
     */
    public boolean isStrong() {
        return !scheme.equals(INTERNAL);
    }

    /** True for an identifier of the same series, of which an organisation has one. */
    boolean isOfSameSeriesAs(Identifier other) {
        return scheme.equals(other.scheme) && country.equals(other.country);
    }

    /** The one by which an organisation is best known first: the Business ID before all others. */
    @Override
    public int compareTo(Identifier other) {
        int byRank = Integer.compare(rank(), other.rank());
        return byRank != 0 ? byRank : BY_LETTERS.compare(this, other);
    }

    @Override
    public String toString() {
        return scheme + " " + value;
    }

    private int rank() {
        return switch (scheme) {
            case BUSINESS_ID -> 0;
            case ASSOCIATION_REGISTER_NUMBER -> 1;
            case INTERNAL -> 3;
            default -> 2;
        };
    }
}
