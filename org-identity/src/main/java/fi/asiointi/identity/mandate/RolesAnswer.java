package fi.asiointi.identity.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.json.JsonText;
import fi.asiointi.identity.register.UnreadableAnswerException;
import java.util.ArrayList;
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
        var representations = new ArrayList<Representation>(list.size());
        for (int i = 0; i < list.size(); i++) {
            representations.add(representation(list.get(i), "/" + i));
        }
        return new RolesAnswer(representations);
    }

    private static Representation representation(JsonNode node, String path) {
        JsonNode identifier = node.path("identifier");
        JsonNode roles = node.path("roles");
        if (!identifier.isTextual() || !roles.isArray()) {
            throw new UnreadableAnswerException(
                    path, "The roles answer has no identifier or no list of roles");
        }
        // Some fixtures leave "complete" out; the official client then takes the answer as
        // complete.
        return new Representation(
                node.path("name").asText(""),
                identifier.asText(),
                node.path("complete").asBoolean(true),
                roles(roles));
    }

    private static Set<String> roles(JsonNode list) {
        var roles = new LinkedHashSet<String>();
        list.forEach(role -> roles.add(role.asText()));
        return roles;
    }
}
