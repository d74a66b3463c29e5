package fi.asiointi.identity.mandate;

import fi.asiointi.identity.id.Parsed;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Sends a person's browser to Suomi.fi to choose whom to act for, and reads what it brings back.
 * Keep it in the server's own session until then, and take it out of there before the code is
 * exchanged: it reads one return only.
 */
public final class Redirect implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The errors of RFC 6749, 4.1.2.1. Anything else might repeat what a stranger wrote. */
    private static final Set<String> ERRORS =
            Set.of(
                    "invalid_request",
                    "unauthorized_client",
                    "access_denied",
                    "unsupported_response_type",
                    "invalid_scope",
                    "server_error",
                    "temporarily_unavailable");

    /** The session for which the browser was sent. */
    private final Registration registration;

    /** Where the browser returns. */
    private final URI returnTo;

    /** What the return must bring back. */
    private final String state;

    /** Where the browser is sent. */
    private final URI address;

    /** True when a return has been read. */
    private final AtomicBoolean read = new AtomicBoolean();

    Redirect(Registration registration, URI returnTo, String state, URI address) {
        this.registration = registration;
        this.returnTo = returnTo;
        this.state = state;
        this.address = address;
    }

    /**
     * @throws IllegalArgumentException when Suomi.fi would not return a browser there
     */
    static URI checkedReturnAddress(URI returnTo) {
        String scheme = returnTo.getScheme();
        if (scheme == null
                || !"https".equals(scheme.toLowerCase(Locale.ROOT))
                || returnTo.getHost() == null
                || returnTo.getRawFragment() != null
                || returnTo.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "The browser returns to a whole https address without a fragment, not to "
                            + returnTo);
        }
        return returnTo;
    }

    /** {@return where the browser is sent} It holds no identity code and no session id. */
    public URI address() {
        return address;
    }

    /**
     * Reads the return of the browser. Codes of a refusal: {@code STATE_MISMATCH} when it is not
     * the return of this person's own visit, {@code ALREADY_RETURNED} when it has been read before,
     * {@code AUTHORIZATION_DENIED} when the person turned back, {@code AUTHORIZATION_FAILED} for
     * any other error of Suomi.fi, {@code CALLBACK_MALFORMED} when there is no code.
     *
     * @param rawQuery the query of the address as the browser sent it, what follows the question
     *     mark; not yet decoded; {@code null} when the address has none
     * @return the code, or why there is none
     */
    public Parsed<ReturnedCode> read(@Nullable String rawQuery) {
        Map<String, List<String>> query;
        try {
            query = PercentText.query(rawQuery == null ? "" : rawQuery);
        } catch (IllegalArgumentException notEncoded) {
            return refused("CALLBACK_MALFORMED");
        }
        // An error refuses in any case, and Suomi.fi need not send the state with it.
        if (query.containsKey("error")) {
            return error(query.get("error").get(0));
        }
        if (!isOurs(query.getOrDefault("state", List.of()))) {
            return refused("STATE_MISMATCH");
        }
        List<String> code = query.getOrDefault("code", List.of());
        if (code.size() != 1 || code.get(0).isBlank()) {
            return refused("CALLBACK_MALFORMED");
        }
        return read.getAndSet(true)
                ? refused("ALREADY_RETURNED")
                : new Parsed.Valid<>(new ReturnedCode(registration, returnTo, code.get(0)));
    }

    /** Without the state and the user's id. */
    @Override
    public String toString() {
        return "Redirect of mode " + registration.mode() + ", returning to " + returnTo;
    }

    /** In a time that does not tell how many of the characters were right. */
    private boolean isOurs(List<String> states) {
        return states.size() == 1
                && MessageDigest.isEqual(
                        states.get(0).getBytes(StandardCharsets.UTF_8),
                        state.getBytes(StandardCharsets.UTF_8));
    }

    private static Parsed<ReturnedCode> error(String told) {
        if ("access_denied".equals(told)) {
            return refused("AUTHORIZATION_DENIED");
        }
        return refused("AUTHORIZATION_FAILED", "error", ERRORS.contains(told) ? told : "other");
    }

    private static Parsed<ReturnedCode> refused(String code, Object... parameters) {
        return new Parsed.Invalid<>(MandateTexts.ALL.reason(code, parameters));
    }
}
