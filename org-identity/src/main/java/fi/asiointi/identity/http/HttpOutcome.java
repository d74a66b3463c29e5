package fi.asiointi.identity.http;

import java.util.Optional;
import okhttp3.Headers;

/** What sending one request gave: an answer of any status, or why there is none. */
public sealed interface HttpOutcome {

    /**
     * The service answered, with success or with an error of its own.
     *
     * @param status the status code
     * @param headers the headers of the answer
     * @param body the whole body; it may hold personal data and is left out of {@link #toString}
     */
    record Answered(int status, Headers headers, String body) implements HttpOutcome {

        /** {@return true for a status from 200 to 299} */
        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        /** {@return the media type without its parameters; empty when none is told} */
        public String mediaType() {
            String told = Optional.ofNullable(headers.get("Content-Type")).orElse("");
            int end = told.indexOf(';');
            return (end < 0 ? told : told.substring(0, end)).strip();
        }

        @Override
        public String toString() {
            return "Answered " + status;
        }
    }

    /**
     * No answer came, or none that can be read.
     *
     * @param fault what went wrong
     */
    record Failed(Fault fault) implements HttpOutcome {}

    /** Why there is no answer. */
    enum Fault {
        /** It took longer than the caller waits. */
        TIMEOUT,
        /** No connection: the name is not known, nobody listens, or the certificate is refused. */
        UNREACHABLE,
        /** The connection ended before the answer did. */
        CUT,
        /** The body is larger than the caller takes. */
        TOO_LARGE,
        /** The bytes of the body are not the characters that they claim to be. */
        WRONG_CHARSET
    }
}
