package fi.asiointi.identity.mandate;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.json.JsonText;
import fi.asiointi.identity.register.UnreadableAnswerException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One JSON value of an answer of Suomi.fi, with the name of the answer and the place in it for
 * messages.
 */
final class AnswerJson {
    private final JsonNode node;
    private final String answer;
    private final String path;

    AnswerJson(JsonNode node, String answer, String path) {
        this.node = node;
        this.answer = answer;
        this.path = path;
    }

    /** Reads a whole answer, in which no object may have one key twice. */
    static AnswerJson read(String json, String answer) {
        JsonNode node =
                JsonText.readUnambiguous(
                        json, fault -> new UnreadableAnswerException("", answer + " is " + fault));
        return new AnswerJson(node, answer, "");
    }

    JsonNode node() {
        return node;
    }

    AnswerJson field(String name) {
        return new AnswerJson(node.path(name), answer, path + "/" + name);
    }

    boolean has(String name) {
        return !node.path(name).isMissingNode() && !node.path(name).isNull();
    }

    /** The text, or the empty text when the field is missing or null. */
    String text(String name) {
        return has(name) ? field(name).text() : "";
    }

    String requiredText(String name) {
        String text = field(name).text();
        if (text.isBlank()) {
            throw field(name).unreadable("has a blank text");
        }
        return text;
    }

    String text() {
        if (!node.isTextual()) {
            throw node.isMissingNode() ? missing() : unreadable("has something else than a text");
        }
        return node.asText();
    }

    List<AnswerJson> elements() {
        if (!node.isArray()) {
            throw path.isEmpty() || !node.isMissingNode() ? unreadable("is not a list") : missing();
        }
        var elements = new ArrayList<AnswerJson>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(new AnswerJson(node.get(i), answer, path + "/" + i));
        }
        return elements;
    }

    Set<String> texts() {
        var texts = new LinkedHashSet<String>();
        elements().forEach(element -> texts.add(element.text()));
        return texts;
    }

    /** A field is named by us, so its name repeats nothing of the content. */
    private UnreadableAnswerException missing() {
        String field = path.substring(path.lastIndexOf('/') + 1);
        return UnreadableAnswerException.missing(path, answer + " has no " + field);
    }

    UnreadableAnswerException unreadable(String fault) {
        return new UnreadableAnswerException(path, answer + " " + fault);
    }
}
