package fi.asiointi.identity.register;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.identity.http.HttpOutcome.Answered;
import fi.asiointi.identity.id.AssociationRegisterNumber;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.CodeList;
import fi.asiointi.identity.organisation.Identifier;
import fi.asiointi.identity.organisation.LegalForm;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationBuilder;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.organisation.Provenance.Source;
import fi.asiointi.identity.time.DatePeriod;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The Register of Associations (YRTTI) of the Patent and Registration Office, as the city of
 * Helsinki uses it. Not open to the public: the address and the credentials come from the city's
 * own integration.
 *
 * <p>A fault that the register tells of is an outage, save for the one by which it says that it has
 * no such association.
 */
public final class AssociationRegister implements OrganisationRegister {
    /** Muu yhdistys, the form that Helsinki's production gives to associations of this register. */
    public static final String OTHER_ASSOCIATION = "29";

    private static final String NOT_FOUND = "Association not found";

    private final RegisterCall call;

    /**
     * A client over a connection.
     *
     * @param connection how the register is reached, with {@link RegisterConnection#credentials}
     */
    public AssociationRegister(RegisterConnection connection) {
        this.call = new RegisterCall(connection, Source.YRTTI);
    }

    @Override
    public Lookup find(BusinessId id) {
        return find("BusinessId", id.value(), one -> one.businessId().equals(Optional.of(id)));
    }

    /**
     * Asks for an association by its number in the register. The query with a register number is
     * not described in public; an answer with another number is refused, so that a register that
     * takes no notice of it cannot answer with somebody else.
     *
     * @param number the number
     * @return the association, which may lack a Business ID, or why there is none
     */
    public Lookup find(AssociationRegisterNumber number) {
        return find(
                "RegistrationNumber",
                number.value(),
                one ->
                        one.identifier(Identifier.ASSOCIATION_REGISTER_NUMBER)
                                .equals(Optional.of(number.value())));
    }

    private Lookup find(String field, String value, Predicate<Organisation> isAsked) {
        String question = JsonNodeFactory.instance.objectNode().put(field, value).toString();
        RegisterReply<AssociationAnswer> reply =
                call.read(
                        call.post("BasicInfo", question),
                        answer -> AssociationAnswer.read(answer.body(), call.now()));
        if (reply instanceof RegisterReply.Outage<AssociationAnswer> outage) {
            return outage.unavailable();
        }
        AssociationAnswer answer = ((RegisterReply.Told<AssociationAnswer>) reply).value();
        boolean fault =
                answer.faultCode().isPresent()
                        && !answer.faultText().equals(Optional.of(NOT_FOUND));
        return fault
                ? call.outages().fault(answer.faultCode().orElse(""))
                : call.lookup(new RegisterReply.Told<>(answer.organisation()), isAsked);
    }

    /**
     * Searches by name among registered associations, and with ceased ones among those that have
     * left the register too. The register tells names and numbers only. The answer is complete when
     * every hit had a name.
     */
    @Override
    public RegisterReply<NameHits> search(NameQuery query) {
        ObjectNode question =
                JsonNodeFactory.instance.objectNode().put("Name", query.name().strip());
        question.putArray("AssociationStatus").add("R");
        question.putArray("NameStatus").add("R");
        question.putArray("NameType").add("P");
        if (query.includeCeased()) {
            question.withArray("AssociationStatus").add("L");
        }
        RegisterReply<Answered> reply = call.post("AdvancedSearch", question.toString());
        return call.read(reply, answer -> hits(answer, query));
    }

    private NameHits hits(Answered answer, NameQuery query) {
        List<Organisation> all = AssociationAnswer.readHits(answer.body(), call.now());
        List<Organisation> named = all.stream().filter(one -> !one.names().isEmpty()).toList();
        return new NameHits(NameHits.wanted(named, query), all.size(), named.size() == all.size());
    }

    /**
     * {@return the association with a legal form that this register does not tell, but that a
     * service assumes} The form is marked as one that a person wrote: {@link
     * Organisation#provenance(Organisation.Part)} of the legal forms says {@code MANUAL}.
     *
     * @param association an association without a legal form; one that has any keeps it
     * @param form the assumed form, such as {@link #OTHER_ASSOCIATION}
     */
    public static Organisation assumingForm(Organisation association, String form) {
        OrganisationBuilder assumption =
                Organisation.toldBy(
                        Provenance.of(Source.MANUAL, association.provenance().fetchedAt()));
        assumption.legalForm(
                LegalForm.of(
                        form,
                        CodeList.bundled(CodeList.LEGAL_FORMS).labels(form),
                        0,
                        DatePeriod.ALWAYS));
        return association.filledFrom(assumption.build());
    }
}
