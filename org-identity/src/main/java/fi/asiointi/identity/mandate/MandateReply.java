package fi.asiointi.identity.mandate;

import fi.asiointi.identity.reason.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What asking Suomi.fi e-Authorizations gave: what it told, or why it told nothing. Only {@link
 * Told} can lead to a permission.
 *
 * <p>Every reason has the parameters {@code call} (the name of the call, never its address), {@code
 * requestId} where the call has one, and {@code status} where an answer came. They hold no personal
 * data and are meant for logs.
 *
 * @param <T> what was asked
 */
public sealed interface MandateReply<T> {

    /**
     * It told.
     *
     * @param value what it told
     * @param askedAt when it was asked, from which the age of the answer counts
     * @param <T> what was asked
     */
    record Told<T>(T value, Instant askedAt) implements MandateReply<T> {}

    /**
     * The session or its token is over: start again from the registration, once.
     *
     * @param because {@code SESSION_EXPIRED} when Suomi.fi says so, {@code TOKEN_EXPIRED} when our
     *     clock does and nothing was sent, {@code CODE_EXPIRED} when the exchange came too late
     * @param <T> what was asked
     */
    record Expired<T>(Reason because) implements MandateReply<T> {}

    /**
     * Suomi.fi does not take the call, or its answer is not to be trusted. Asking again does not
     * help before somebody has mended something: settings, a clock, a key.
     *
     * @param because what was not taken. By Suomi.fi's own number of the error: {@code
     *     MISSING_PARAMETER}, {@code MATCHING_SERVICE_NOT_FOUND}, {@code USER_UNKNOWN}, {@code
     *     NOT_AUTHORIZED}, {@code MATCHING_RULESET_NOT_FOUND}, {@code
     *     INVALID_WEB_API_REDIRECT_URL}, {@code OTHER_ERROR}; where it gives none: {@code
     *     CLOCK_SKEW} (our clock is {@code seconds} ahead), {@code CHECKSUM_REFUSED}, {@code
     *     CLIENT_OR_USER_REFUSED}, {@code CREDENTIALS_REFUSED}, {@code TOKEN_REFUSED}, {@code
     *     REQUEST_REFUSED}; and the codes of {@link SignedAnswers}
     * @param <T> what was asked
     */
    record Refused<T>(Reason because) implements MandateReply<T> {}

    /**
     * No answer came, or none that can be read. Nothing is known; ask again later. Codes: {@code
     * TIMEOUT}, {@code UNREACHABLE}, {@code CUT}, {@code TOO_LARGE}, {@code WRONG_CHARSET}, {@code
     * WRONG_CONTENT_TYPE}, {@code MALFORMED}, {@code DUPLICATE_KEY}, {@code REDIRECTED}, {@code
     * TOO_MANY_REQUESTS}, {@code GENERAL_ERROR}, {@code SERVICE_FAULT}.
     *
     * @param <T> what was asked
     */
    final class Unavailable<T> implements MandateReply<T> {
        private final Reason because;
        private final @Nullable Duration retryAfter;

        Unavailable(Reason because, @Nullable Duration retryAfter) {
            this.because = because;
            this.retryAfter = retryAfter;
        }

        /**
         * {@return an outage of which nothing tells how long it lasts}
         *
         * @param because what went wrong
         * @param <T> what was asked
         */
        public static <T> Unavailable<T> of(Reason because) {
            return new Unavailable<>(because, null);
        }

        /** {@return what went wrong} */
        public Reason because() {
            return because;
        }

        /** {@return how long Suomi.fi asks to wait; empty where it does not tell} */
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }

        @Override
        public String toString() {
            return "Unavailable[because=" + because + ", retryAfter=" + retryAfter + "]";
        }
    }

    /** {@return why nothing was told; empty when it was} */
    default Optional<Reason> failure() {
        if (this instanceof Expired<T> expired) {
            return Optional.of(expired.because());
        }
        if (this instanceof Refused<T> refused) {
            return Optional.of(refused.because());
        }
        return this instanceof Unavailable<T> unavailable
                ? Optional.of(unavailable.because())
                : Optional.empty();
    }

    /**
     * {@return the next step's reply when this one told, else this failure}
     *
     * @param next what to do with what was told
     * @param <U> what the next step gives
     */
    default <U> MandateReply<U> then(Function<? super Told<T>, ? extends MandateReply<U>> next) {
        if (this instanceof Told<T> told) {
            return next.apply(told);
        }
        if (this instanceof Expired<T> expired) {
            return new Expired<>(expired.because());
        }
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.because());
        }
        var unavailable = (Unavailable<T>) this;
        return new Unavailable<>(unavailable.because, unavailable.retryAfter);
    }
}
