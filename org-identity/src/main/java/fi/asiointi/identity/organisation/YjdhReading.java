package fi.asiointi.identity.organisation;

import fi.asiointi.identity.reason.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An organisation as Helsinki's production system (yjdh) reads the same record of YTJ version 3:
 * for services that must show what it shows while they move over, and for its ported tests. Where
 * it differs from {@link Organisation} it is wrong, in ways that its users are used to: names and
 * forms by list order, so that ended ones win; a blank visiting address before a postal one;
 * post-office boxes, c/o lines and free-form addresses left out.
 *
 * {@snippet class="fi.asiointi.identity.organisation.YjdhReadingTest" region="yjdh"}
 */
public final class YjdhReading {
    private final Organisation organisation;

    private YjdhReading(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * {@return the reading of an organisation}
     *
     * @param organisation an organisation whose lists are in the register's order
     */
    public static YjdhReading of(Organisation organisation) {
        return new YjdhReading(organisation);
    }

    /**
     * {@return the first company name of the list, ended or not; else the first name of any kind}
     */
    public Optional<String> name() {
        List<OrganisationName> names = organisation.names();
        return names.stream()
                .filter(OrganisationName::isLegal)
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(OrganisationName::text);
    }

    /** {@return the code of the first form of the list, ended or not} */
    public Optional<String> legalFormCode() {
        return organisation.legalForms().stream().findFirst().map(form -> form.code().value());
    }

    /** {@return the label of the first form: Finnish, else Swedish, else its code} */
    public Optional<String> legalForm() {
        return organisation.legalForms().stream()
                .findFirst()
                .map(form -> finnishOrSwedish(form.labels()).orElse(form.code().value()));
    }

    /**
     * {@return the label of the industry: Finnish, else Swedish} Empty also for a label in English
     * alone, for which the production system stops with an error.
     */
    public Optional<String> industry() {
        return organisation.industry().flatMap(industry -> finnishOrSwedish(industry.labels()));
    }

    /**
     * {@return the street line of the first visiting address, else of the first address; may be
     * blank}
     */
    public String street() {
        return address().map(address -> address.streetLine(Address.Suffix.SPACED)).orElse("");
    }

    /** {@return the postal code of the same address; may be blank} */
    public String postCode() {
        return address().map(Address::postCode).orElse("");
    }

    /**
     * {@return the city of the same address, Finnish before Swedish, in title case: {@code Espoo}}
     */
    public String city() {
        return address()
                .flatMap(address -> address.cities().in(Language.FI))
                .map(YjdhReading::titleCased)
                .orElse("");
    }

    private Optional<Address> address() {
        List<Address> addresses = organisation.addresses();
        return addresses.stream()
                .filter(address -> address.purpose() == Address.Purpose.VISITING)
                .findFirst()
                .or(() -> addresses.stream().findFirst());
    }

    private static Optional<String> finnishOrSwedish(Labels labels) {
        return Optional.ofNullable(labels.byLanguage().get(Language.FI))
                .or(() -> Optional.ofNullable(labels.byLanguage().get(Language.SV)));
    }

    /** Every letter after one that is no letter is a capital, as Python's title() makes it. */
    private static String titleCased(String text) {
        var title = new StringBuilder(text.length());
        boolean inWord = false;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            title.append(inWord ? c : Character.toTitleCase(c));
            inWord = Character.isLetter(c);
        }
        return title.toString();
    }
}
