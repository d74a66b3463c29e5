package fi.asiointi.identity.organisation;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.ReasonTexts;
import java.util.List;

/**
 * Leaves out of an organisation what belongs to natural persons: a sole trader's name and home
 * address, and the c/o lines of any organisation.
 */
final class Redaction {
    private static final LocalizedText HIDDEN =
            ReasonTexts.read(Redaction.class.getResourceAsStream("texts.json")).text("HIDDEN_NAME");

    private Redaction() {}

    static Organisation of(Organisation whole) {
        OrganisationBuilder redacted = whole.toBuilder();
        // What is not known to be an organisation may be a person.
        boolean person = whole.isNaturalPerson() != Answer.NO;
        List<Address> addresses =
                person
                        ? List.of()
                        : redacted.addresses.stream().map(Address::withoutPersons).toList();
        redacted.addresses.clear();
        redacted.addresses.addAll(addresses);
        if (person) {
            redacted.website = null;
            List<OrganisationName> names = redacted.names.stream().map(Redaction::hidden).toList();
            redacted.names.clear();
            redacted.names.addAll(names);
        }
        return redacted.build();
    }

    private static OrganisationName hidden(OrganisationName name) {
        return new OrganisationName(
                HIDDEN.in(Language.FI), name.kind(), name.version(), name.inForce());
    }
}
