package fi.asiointi.identity.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.json.JsonText;
import fi.asiointi.identity.register.UnreadableAnswerException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The answer of Suomi.fi e-Authorizations to {@code organizationRoles}: whom the person may
 * represent. It holds now, in this session, and is never a lasting right.
 *
 * @param representations the organisations, in the answer's order
 */
public record RolesAnswer(List<Representation> representations) {

    /** An answer whose list can no longer change. */
    public RolesAnswer {
        representations = List.copyOf(representations);
    }

    /**
     * Reads the body of the answer.
     *
     * @param json the body; {@code []} when the person may represent nobody
     * @return the organisations; one that does not say whether it is complete is taken as complete
     * @throws UnreadableAnswerException when the body is not a list of organisations with {@code
     *     identifier} and {@code roles}
     */
    public static RolesAnswer read(String json) {
        JsonNode list =
                JsonText.read(
                        json,
                        fault -> new UnreadableAnswerException("", "The roles answer is " + fault));
        if (!list.isArray()) {
            throw new UnreadableAnswerException("", "The roles answer is not a list");
        }
        // One organisation may stand in the list twice: it is one, with all the roles of both.
        var byIdentifier = new LinkedHashMap<String, Representation>();
        for (int i = 0; i < list.size(); i++) {
            Representation one = representation(list.get(i), "/" + i);
            byIdentifier.merge(one.identifier(), one, Representation::and);
        }
        return new RolesAnswer(List.copyOf(byIdentifier.values()));
    }

    private static Representation representation(JsonNode node, String path) {
        JsonNode identifier = node.path("identifier");
        JsonNode roles = node.path("roles");
        if (!identifier.isTextual() || !roles.isArray()) {
            throw new UnreadableAnswerException(
                    path, "The roles answer has no identifier or no list of roles");
        }
        return new Representation(
                node.path("name").asText(""),
                identifier.asText(),
                isComplete(node.path("complete")),
                roles(roles, path));
    }

    /**
     * Some fixtures leave it out; the official client then takes the answer as complete. Anything
     * but a plain {@code true} where it does stand is no assurance.
     */
    private static boolean isComplete(JsonNode told) {
        return told.isMissingNode() || (told.isBoolean() && told.booleanValue());
    }

    private static Set<String> roles(JsonNode list, String path) {
        var roles = new LinkedHashSet<String>();
        for (JsonNode role : list) {
            if (!role.isTextual()) {
                throw new UnreadableAnswerException(path, "A role is not a text");
            }
            roles.add(role.asText());
        }
        return roles;
    }
}
