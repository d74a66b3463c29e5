package fi.asiointi.identity.register;

import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.organisation.Provenance.Source;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the Register of Associations (YRTTI) to {@code BasicInfo}. Associations without a
 * Business ID are in it like any others. It does not tell a legal form.
 */
public final class AssociationAnswer {
    private final @Nullable Organisation organisation;
    private final String faultCode;
    private final String faultText;

    private AssociationAnswer(
            @Nullable Organisation organisation, String faultCode, String faultText) {
        this.organisation = organisation;
        this.faultCode = faultCode;
        this.faultText = faultText;
    }

    /**
     * Reads the body of an answer.
     *
     * @param json the body
     * @param fetchedAt when it was fetched
     * @return the answer: an association, a fault, or neither when the register has none
     * @throws UnreadableAnswerException when the body is not such an answer: an outage, and not an
     *     absence
     */
    public static AssociationAnswer read(String json, Instant fetchedAt) {
        Fields answer = Fields.of(json);
        answer.requireKey("BasicInfoResponse");
        Organisation told =
                answer.has("BasicInfoResponse")
                        ? Association.read(
                                answer.object("BasicInfoResponse"),
                                Provenance.of(Source.YRTTI, fetchedAt))
                        : null;
        return new AssociationAnswer(told, answer.text("faultCode"), answer.text("faultString"));
    }

    /**
     * Reads an answer to {@code AdvancedSearch}.
     *
     * @param json the body
     * @param fetchedAt when it was fetched
     * @return the associations, marked incomplete; some have no Business ID, and some no name
     * @throws UnreadableAnswerException when the body is not such an answer
     */
    public static List<Organisation> readHits(String json, Instant fetchedAt) {
        Fields answer = Fields.of(json);
        answer.requireKey("AdvancedSearchResponse");
        Provenance hit = Provenance.of(Source.YRTTI, fetchedAt).incomplete();
        return answer.in("AdvancedSearchResponse").items("MatchedAssociation").stream()
                .map(association -> Association.readHit(association, hit))
                .toList();
    }

    /** {@return the association; empty when there is none, or a fault} */
    public Optional<Organisation> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** {@return the code of a fault; empty when the register told of none} */
    public Optional<String> faultCode() {
        return Optional.of(faultCode).filter(code -> !code.isEmpty());
    }

    /** {@return the register's own words about a fault; empty when it told of none} */
    public Optional<String> faultText() {
        return Optional.of(faultText).filter(text -> !text.isEmpty());
    }
}
