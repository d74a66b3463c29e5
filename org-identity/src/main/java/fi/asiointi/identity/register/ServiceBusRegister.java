package fi.asiointi.identity.register;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fi.asiointi.identity.http.HttpOutcome.Answered;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.Provenance;
import java.util.List;
import java.util.Optional;

/**
 * The Business Information System through the national service bus (Palveluväylä), as the city of
 * Helsinki uses it. Not open to the public: the address and the credentials come from the city's
 * own integration. Unlike the open data it has sole traders too.
 *
 * <p>It is said to answer some unknown Business IDs with an HTTP error. No error is taken for an
 * absence here: it is an outage, and a {@link RegisterChain} may go on from it.
 */
public final class ServiceBusRegister implements OrganisationRegister {
    private final RegisterCall call;

    /**
     * A client over a connection.
     *
     * @param connection how the bus is reached, with {@link RegisterConnection#credentials}
     */
    public ServiceBusRegister(RegisterConnection connection) {
        this.call = new RegisterCall(connection, Provenance.Source.SERVICE_BUS);
    }

    @Override
    public Lookup find(BusinessId id) {
        String question =
                JsonNodeFactory.instance.objectNode().put("BusinessId", id.value()).toString();
        RegisterReply<Optional<Organisation>> reply =
                call.read(
                        call.post("GetCompany", question),
                        answer -> ServiceBusAnswer.read(answer.body(), call.now()));
        return call.lookup(reply, one -> one.businessId().equals(Optional.of(id)));
    }

    /**
     * Searches by name. The bus tells names and Business IDs only, not their state, and not whether
     * it told all: the answer is never complete, and ask {@link #find} for those that matter.
     */
    @Override
    public RegisterReply<NameHits> search(NameQuery query) {
        String question =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("SearchExpression", query.name().strip())
                        .put("FindAll", false)
                        .toString();
        RegisterReply<Answered> reply = call.post("SearchCompany", question);
        return call.read(reply, answer -> hits(answer, query));
    }

    private NameHits hits(Answered answer, NameQuery query) {
        List<Organisation> hits = ServiceBusAnswer.readHits(answer.body(), call.now());
        return new NameHits(NameHits.wanted(hits, query), hits.size(), false);
    }
}
