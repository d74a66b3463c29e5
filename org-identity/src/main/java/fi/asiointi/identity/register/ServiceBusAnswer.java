package fi.asiointi.identity.register;

import fi.asiointi.identity.organisation.Code;
import fi.asiointi.identity.organisation.Identifier;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.organisation.Provenance.Source;
import fi.asiointi.identity.time.DatePeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Answers of the Business Information System through the national service bus (Palveluväylä). Here
 * the register is whole: sole traders, associations with a Business ID, parishes and public bodies
 * are in it.
 */
public final class ServiceBusAnswer {
    private ServiceBusAnswer() {}

    /**
     * Reads an answer to {@code GetCompany}.
     *
     * @param json the body
     * @param fetchedAt when it was fetched
     * @return the organisation; empty when the bus told that it has none
     * @throws UnreadableAnswerException when the body is not such an answer: an outage, and not an
     *     absence
     */
    public static Optional<Organisation> read(String json, Instant fetchedAt) {
        Fields answer = Fields.of(json).object("GetCompanyResult");
        answer.requireKey("Company");
        return answer.has("Company")
                ? Optional.of(ServiceBusCompany.read(answer.object("Company"), fetchedAt))
                : Optional.empty();
    }

    /**
     * Reads an answer to {@code SearchCompany}: names and Business IDs, nothing else.
     *
     * @param json the body
     * @param fetchedAt when it was fetched
     * @return the organisations, marked incomplete. The bus does not tell of what kind the names
     *     are, so none of them is a legal name here
     * @throws UnreadableAnswerException when the body is not such an answer
     */
    public static List<Organisation> readHits(String json, Instant fetchedAt) {
        Fields answer = Fields.of(json).object("SearchCompanyResult");
        answer.requireKey("SearchResults");
        return answer.items("SearchResults").stream().map(hit -> hit(hit, fetchedAt)).toList();
    }

    private static Organisation hit(Fields hit, Instant fetchedAt) {
        var name =
                new OrganisationName(
                        hit.requiredText("Name"), new Code("TLAJI", ""), 0, DatePeriod.ALWAYS);
        return Organisation.toldBy(Provenance.of(Source.SERVICE_BUS, fetchedAt).incomplete())
                .identifier(Identifier.BUSINESS_ID, hit.requiredText("BusinessId"))
                .name(name)
                .build();
    }
}
