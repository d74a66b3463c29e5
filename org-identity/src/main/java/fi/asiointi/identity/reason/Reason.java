package fi.asiointi.identity.reason;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why: a stable code, the figures it speaks of, and the text that a person reads.
 *
 * <p>The text is filled in only when {@link #text()} is asked, so that bulk work does not pay for
 * it. A reason never holds personal data: neither its parameters nor its text repeat an identity
 * code or a name.
 *
 * @param code the stable code, in upper case: {@code CHECK_DIGIT}
 * @param parameters the values that the text speaks of, by name
 * @param template the text with its {@code {name}} places still open
 */
public record Reason(String code, Map<String, String> parameters, LocalizedText template) {

    /** A reason whose parameters can no longer change; they keep their order. */
    public Reason {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** {@return the text for people, with the values in their places} */
    public LocalizedText text() {
        return template.with(parameters);
    }

    /**
     * {@return one of the values; empty when the reason does not have it}
     *
     * @param name its name in the text, without the braces
     */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    @Override
    public String toString() {
        return code + ": " + text().en();
    }
}
