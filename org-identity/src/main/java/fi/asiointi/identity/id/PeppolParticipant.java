package fi.asiointi.identity.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.asiointi.identity.reason.Reason;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of a Finnish organisation in the Peppol network: {@code 0216:} and an OVT code, as in
 * {@code 0216:003702012566}.
 *
 * <p>It is the only Finnish scheme in use. 0037, 0212, 0213 and 0215 were removed from the code
 * list (version 9.7) on 31 December 2024; {@link #tryParseLenient} upgrades such an address. Peppol
 * compares addresses without regard to case, and the network writes them in small letters.
 *
 * @param value the canonical form, in small letters
 * @see <a href="https://docs.peppol.eu/edelivery/codelists/">Peppol code lists: participant
 *     identifier schemes</a>
 */
public record PeppolParticipant(@JsonValue String value) implements Comparable<PeppolParticipant> {
    private static final String SCHEME = "0216:";
    private static final String NETWORK = "iso6523-actorid-upis::";
    private static final Set<String> REMOVED = Set.of("0037", "0212", "0213", "0215");

    /**
     * Takes the canonical form, or one whose suffix is in capitals.
     *
     * @throws IllegalArgumentException as {@link #parse}
     */
    public PeppolParticipant {
        Refusal.require(value, fault(value), PeppolParticipant::refusal);
        value = Spelling.lowerCased(value);
    }

    /**
     * {@return the address of an organisation or a part of it}
     *
     * @param code its OVT code
     */
    public static PeppolParticipant of(OvtCode code) {
        return new PeppolParticipant(SCHEME + code.value());
    }

    /**
     * Reads an address of scheme 0216.
     *
     * @param text such as {@code 0216:003702012566}
     * @return the address; nobody need receive anything there
     * @throws IllegalArgumentException with the reason
     */
    @JsonCreator
    public static PeppolParticipant parse(String text) {
        return new PeppolParticipant(text);
    }

    /**
     * As {@link #parse}, with the refusal as a value. Codes: {@code FORMAT}, {@code REMOVED_SCHEME}
     * (with the parameter {@code upgraded} where there is one), {@code LENGTH}, and of the Business
     * ID within {@code CHECK_DIGIT}, {@code REMAINDER_ONE}, {@code NEVER_ISSUED}.
     *
     * @param text the address; {@code null} is refused with {@code FORMAT}
     * @return the value, or why the text is none
     */
    public static Parsed<PeppolParticipant> tryParse(@Nullable CharSequence text) {
        return Refusal.parsed(
                text, fault(text), PeppolParticipant::new, PeppolParticipant::refusal);
    }

    /**
     * As {@link #tryParse}, with spaces and the prefix of the network forgiven, and an address of a
     * removed scheme upgraded to 0216 where it holds a Business ID.
     *
     * @param text what somebody typed, or what stands in an old register; {@code null} is refused
     *     with {@code FORMAT}
     * @return the value in its canonical form, or a refusal with the codes of {@link #tryParse}
     */
    public static Parsed<PeppolParticipant> tryParseLenient(@Nullable CharSequence text) {
        if (text == null) {
            return tryParse(null);
        }
        String plain = Spelling.withoutSpaces(text);
        boolean named = plain.regionMatches(true, 0, NETWORK, 0, NETWORK.length());
        String address = named ? plain.substring(NETWORK.length()) : plain;
        return upgraded(address)
                .<Parsed<PeppolParticipant>>map(Parsed.Valid::new)
                .orElseGet(() -> tryParse(address));
    }

    /**
     * {@return true where {@link #parse} would succeed}
     *
     * @param text any text; {@code null} is not valid
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return fault(text) == null;
    }

    /** {@return the OVT code within} */
    public OvtCode ovtCode() {
        return OvtCode.parse(Spelling.upperCased(value.substring(SCHEME.length())));
    }

    @Override
    public int compareTo(PeppolParticipant other) {
        return value.compareTo(other.value);
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return value;
    }

    private static @Nullable String fault(@Nullable CharSequence text) {
        if (text == null || !Shape.isAt(text, 0, "####:")) {
            return "FORMAT";
        }
        String address = text.toString();
        if (REMOVED.contains(address.substring(0, 4))) {
            return "REMOVED_SCHEME";
        }
        if (!address.startsWith(SCHEME + "0037")) {
            return "FORMAT";
        }
        return OvtCode.tryParse(ovt(address)) instanceof Parsed.Invalid<OvtCode> invalid
                ? invalid.reason().code()
                : null;
    }

    private static Reason refusal(String fault, CharSequence text) {
        String address = text.toString();
        if (fault.equals("REMOVED_SCHEME")) {
            return upgraded(address)
                    .map(
                            now ->
                                    Refusal.of(
                                            "peppolParticipant.upgradable.REMOVED_SCHEME",
                                            "upgraded",
                                            now.value()))
                    .orElseGet(() -> Refusal.of("peppolParticipant.REMOVED_SCHEME"));
        }
        return address.startsWith(SCHEME + "0037")
                        && OvtCode.tryParse(ovt(address)) instanceof Parsed.Invalid<OvtCode> inner
                ? inner.reason()
                : Refusal.of("peppolParticipant.FORMAT");
    }

    private static String ovt(String address) {
        return Spelling.upperCased(address.substring(SCHEME.length()));
    }

    /** The address of scheme 0216 for one of a removed scheme, when its Business ID holds. */
    private static Optional<PeppolParticipant> upgraded(String address) {
        if (!Shape.isAt(address, 0, "####:") || !REMOVED.contains(address.substring(0, 4))) {
            return Optional.empty();
        }
        String old = Spelling.upperCased(Spelling.withoutSpacesAndDashes(address.substring(5)));
        return switch (address.substring(0, 4)) {
            // With or without a 0037 of its own; a Business ID may begin with those digits too.
            case "0037" -> ofOvt(old).or(() -> ofOvt("0037" + old));
            case "0213" ->
                    old.startsWith("FI") ? ofOvt("0037" + old.substring(2)) : Optional.empty();
            case "0215" -> old.startsWith("TE") ? ofOvt(old.substring(2)) : Optional.empty();
            default -> ofOvt("0037" + old);
        };
    }

    private static Optional<PeppolParticipant> ofOvt(String code) {
        return OvtCode.tryParse(code).toOptional().map(PeppolParticipant::of);
    }
}
