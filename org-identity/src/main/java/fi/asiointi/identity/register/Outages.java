package fi.asiointi.identity.register;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.http.HttpOutcome;
import fi.asiointi.identity.http.HttpOutcome.Answered;
import fi.asiointi.identity.http.HttpOutcome.Failed;
import fi.asiointi.identity.json.JsonText;
import fi.asiointi.identity.organisation.Provenance;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import okhttp3.Headers;

/**
 * Why a register told nothing: each way of failing has a code of its own. Neither the code nor the
 * text repeats what the register wrote, save for its own error codes.
 */
final class Outages {
    private static final int LONGEST_CODE = 60;

    private final Provenance.Source source;
    private final InstantSource clock;

    Outages(Provenance.Source source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Of an exchange that gave no answer, or one that is not 2xx. */
    Lookup.Unavailable of(HttpOutcome outcome) {
        return outcome instanceof Answered answer
                ? of(answer)
                : outage(((Failed) outcome).fault().name());
    }

    /** Of a 2xx answer that could not be read. */
    Lookup.Unavailable of(Answered answer, UnreadableAnswerException unreadable) {
        boolean page =
                answer.mediaType().equals("text/html")
                        || answer.body().stripLeading().startsWith("<");
        return page
                ? outage("NOT_JSON")
                : outage(
                        "UNREADABLE",
                        "path",
                        unreadable.path().isEmpty() ? "/" : unreadable.path());
    }

    Lookup.Unavailable anotherOrganisation() {
        return outage("ANOTHER_ORGANISATION");
    }

    Lookup.Unavailable fault(String code) {
        return outage("FAULT", "error", shown(code));
    }

    Lookup.Unavailable interrupted() {
        return outage("INTERRUPTED");
    }

    Lookup.Unavailable limitOfThisService(Duration wait) {
        return outage("LIMIT_OF_THIS_SERVICE", "seconds", wait.toSeconds()).retryAfter(wait);
    }

    Lookup.Unavailable outage(String key, Object... parameters) {
        return Lookup.Unavailable.of(source, RegisterTexts.ALL.reason(key, parameters));
    }

    private Lookup.Unavailable of(Answered answer) {
        Lookup.Unavailable outage = byStatus(answer);
        return retryAfter(answer.headers()).map(outage::retryAfter).orElse(outage);
    }

    private Lookup.Unavailable byStatus(Answered answer) {
        int status = answer.status();
        Optional<String> byServer = securityServerError(answer);
        if (byServer.isPresent()) {
            return outage("SECURITY_SERVER", "error", byServer.get());
        }
        if (status == 429) {
            return outage("TOO_MANY_REQUESTS");
        }
        if (status >= 500) {
            return outage("SERVER_ERROR", "status", status);
        }
        if (status >= 300 && status < 400) {
            return outage("REDIRECT", "status", status);
        }
        if (status == 401 || status == 403) {
            return outage("NOT_AUTHORISED", "status", status);
        }
        return status == 400 ? refused(answer) : outage("UNEXPECTED_STATUS", "status", status);
    }

    /** The description of YTJ requires {@code code} but defines {@code errorcode}: both occur. */
    private Lookup.Unavailable refused(Answered answer) {
        JsonNode error = json(answer);
        String code = error.path("errorcode").asText(error.path("code").asText(""));
        return code.isEmpty()
                ? outage("withoutCode.REQUEST_REFUSED", "status", answer.status())
                : outage("REQUEST_REFUSED", "status", answer.status(), "error", shown(code));
    }

    /** An error that a security server made itself, as opposed to the register behind it. */
    private static Optional<String> securityServerError(Answered answer) {
        String header = answer.headers().get("X-Road-Error");
        String type = header != null ? header : json(answer).path("type").asText("");
        boolean byServer =
                header != null || type.startsWith("Server.") || type.startsWith("Client.");
        return byServer ? Optional.of(shown(type)) : Optional.empty();
    }

    private static JsonNode json(Answered answer) {
        try {
            return JsonText.read(answer.body(), fault -> new UnreadableAnswerException("", fault));
        } catch (UnreadableAnswerException notJson) {
            return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
        }
    }

    /** A code of theirs: nothing but what codes are made of, and not too long. */
    private static String shown(String code) {
        String cleaned = code.replaceAll("[^A-Za-z0-9._-]", "");
        return cleaned.length() > LONGEST_CODE ? cleaned.substring(0, LONGEST_CODE) : cleaned;
    }

    /** Seconds, or a moment of HTTP; a moment that has passed means no wait. */
    private Optional<Duration> retryAfter(Headers headers) {
        String told = Optional.ofNullable(headers.get("Retry-After")).orElse("").strip();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (told.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(told)));
            }
            Instant until =
                    ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration wait = Duration.between(clock.instant(), until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException | NumberFormatException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }
}
