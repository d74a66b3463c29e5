package fi.asiointi.identity.mandate;

import fi.asiointi.identity.http.HttpOutcome;
import fi.asiointi.identity.http.HttpOutcome.Answered;
import fi.asiointi.identity.http.HttpOutcome.Failed;
import fi.asiointi.identity.reason.Reason;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an HTTP answer means as the answer of one call. */
final class CallOutcome {
    /** Suomi.fi takes a time that differs by no more than this. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private static final Set<String> TEXT_TYPES = Set.of("text/plain", "application/jwt");

    private final Call call;
    private final Instant askedAt;

    CallOutcome(Call call, Instant askedAt) {
        this.call = call;
        this.askedAt = askedAt;
    }

    MandateReply<String> reply(HttpOutcome outcome) {
        if (outcome instanceof Answered answered) {
            return answered.status() == 200 ? told(answered) : error(answered);
        }
        return MandateReply.Unavailable.of(reason(call, ((Failed) outcome).fault().name()));
    }

    /** A reason with what an integrator looks for in a log. */
    static Reason reason(Call call, String key, Object... more) {
        var parameters = new Object[more.length + 4];
        parameters[0] = "call";
        parameters[1] = call.name();
        parameters[2] = "requestId";
        parameters[3] = call.requestId();
        System.arraycopy(more, 0, parameters, 4, more.length);
        return MandateTexts.ALL.reason(key, parameters);
    }

    private MandateReply<String> told(Answered answered) {
        String type = answered.mediaType().toLowerCase(Locale.ROOT);
        boolean expected =
                type.isEmpty()
                        || type.equals("application/json")
                        || type.endsWith("+json")
                        || (call.kind() == Call.Kind.TEXT && TEXT_TYPES.contains(type));
        return expected
                ? new MandateReply.Told<>(answered.body(), askedAt)
                : unavailable("WRONG_CONTENT_TYPE", answered);
    }

    private MandateReply<String> error(Answered answered) {
        int status = answered.status();
        if (status == 401) {
            return unauthorized(answered);
        }
        if (status == 429) {
            return unavailable("TOO_MANY_REQUESTS", answered);
        }
        if (status < 400) {
            return unavailable(status < 300 ? "MALFORMED" : "REDIRECTED", answered);
        }
        OptionalInt code = ErrorAnswer.code(answered.body());
        if (status >= 500 || code.equals(OptionalInt.of(199))) {
            return unavailable(code.isEmpty() ? "SERVICE_FAULT" : key(code), answered);
        }
        if (call.kind() == Call.Kind.TOKEN) {
            return tokenRefused(answered);
        }
        return refused(code.isEmpty() ? keyOfStatus(status) : key(code), answered);
    }

    private MandateReply<String> unauthorized(Answered answered) {
        Duration ahead = aheadOfSuomiFi(answered);
        // The token is exchanged without a time stamp, so a clock has no part in its refusal.
        if (call.kind() == Call.Kind.TOKEN) {
            return refused("CREDENTIALS_REFUSED", answered);
        }
        if (ahead.abs().compareTo(CLOCK_TOLERANCE) > 0) {
            return new MandateReply.Refused<>(
                    reason(call, "CLOCK_SKEW", "status", 401, "seconds", ahead.toSeconds()));
        }
        return call.kind() == Call.Kind.SERVICE
                ? refused("CHECKSUM_REFUSED", answered)
                : new MandateReply.Expired<>(reason(call, "SESSION_EXPIRED", "status", 401));
    }

    private MandateReply<String> tokenRefused(Answered answered) {
        String error = ErrorAnswer.oauthError(answered.body());
        return "invalid_grant".equals(error)
                ? new MandateReply.Expired<>(
                        reason(call, "CODE_EXPIRED", "status", answered.status(), "error", error))
                : new MandateReply.Refused<>(
                        reason(call, "TOKEN_REFUSED", "status", answered.status(), "error", error));
    }

    private String keyOfStatus(int status) {
        return status == 403 && call.kind() == Call.Kind.SERVICE
                ? "CLIENT_OR_USER_REFUSED"
                : "REQUEST_REFUSED";
    }

    private static String key(OptionalInt code) {
        return ErrorAnswer.reason(code.orElseThrow());
    }

    private MandateReply<String> refused(String key, Answered answered) {
        return new MandateReply.Refused<>(reasonOf(key, answered));
    }

    private MandateReply<String> unavailable(String key, Answered answered) {
        return new MandateReply.Unavailable<>(reasonOf(key, answered), retryAfter(answered));
    }

    private Reason reasonOf(String key, Answered answered) {
        OptionalInt code = ErrorAnswer.code(answered.body());
        return code.isEmpty()
                ? reason(call, key, "status", answered.status())
                : reason(call, key, "status", answered.status(), "errorCode", code.getAsInt());
    }

    private Duration aheadOfSuomiFi(Answered answered) {
        return date(answered.headers().get("Date"))
                .map(theirs -> Duration.between(theirs, askedAt))
                .orElse(Duration.ZERO);
    }

    /** Whole seconds, or a date; null where there is neither. */
    private @Nullable Duration retryAfter(Answered answered) {
        String told = answered.headers().get("Retry-After");
        if (told != null && told.matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(told));
        }
        Instant theirs = date(answered.headers().get("Date")).orElse(askedAt);
        return date(told)
                .map(until -> Duration.between(theirs, until))
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
                .orElse(null);
    }

    private static Optional<Instant> date(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
