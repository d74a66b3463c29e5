package fi.asiointi.identity.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.register.UnreadableAnswerException;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The answer of Suomi.fi e-Authorizations to {@code organizationRoles}: whom the person may
 * represent. It holds now, in this session, and is never a lasting right.
 *
 * @param representations the organisations, in the answer's order
 */
public record RolesAnswer(List<Representation> representations) {

    /**
     * An answer whose list can no longer change. An organisation that stands in it twice, however
     * its Business ID is written, is one with all the roles of both.
     */
    public RolesAnswer {
        var byIdentifier = new LinkedHashMap<String, Representation>();
        for (Representation one : representations) {
            byIdentifier.merge(Representation.key(one.identifier()), one, Representation::and);
        }
        representations = List.copyOf(byIdentifier.values());
    }

    /**
     * Reads the body of the answer.
     *
     * @param json the body; {@code []} when the person may represent nobody
     * @return the organisations; one that does not say whether it is complete is taken as complete
     * @throws UnreadableAnswerException when the body is not a list of organisations with {@code
     *     identifier} and {@code roles}, or has one key twice
     */
    public static RolesAnswer read(String json) {
        return new RolesAnswer(
                AnswerJson.read(json, "The roles answer").elements().stream()
                        .map(RolesAnswer::representation)
                        .toList());
    }

    private static Representation representation(AnswerJson one) {
        return new Representation(
                one.node().path("name").asText(""),
                one.requiredText("identifier"),
                isComplete(one.node().path("complete")),
                one.field("roles").texts());
    }

    /**
     * Some fixtures leave it out; the official client then takes the answer as complete. Anything
     * but a plain {@code true} where it does stand is no assurance.
     */
    private static boolean isComplete(JsonNode told) {
        return told.isMissingNode() || (told.isBoolean() && told.booleanValue());
    }
}
