package fi.asiointi.identity.mandate;

import fi.asiointi.identity.reason.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a person may act for an organisation. */
public sealed interface ActingDecision {

    /** {@return why, in the words that the person may be told; never empty} */
    List<Reason> because();

    /**
     * The person may act.
     *
     * @param representation for whom
     * @param because the roles and mandates that give the right
     */
    record Permitted(Representation representation, List<Reason> because)
            implements ActingDecision {}

    /**
     * The person may not act.
     *
     * @param because what is missing or in the way
     */
    record Refused(List<Reason> because) implements ActingDecision {}

    /**
     * The person may act for several: let the person choose, then decide again.
     *
     * @param candidates those for whom the person may act; among them may be some whose state has
     *     not been told yet
     */
    record Choose(List<Representation> candidates) implements ActingDecision {

        @Override
        public List<Reason> because() {
            return List.of(MandateTexts.ALL.reason("SEVERAL_ORGANISATIONS"));
        }
    }

    /**
     * Something is not known: neither a permission nor a refusal. Find it out, or ask again later.
     */
    final class CannotTell implements ActingDecision {
        private final List<Reason> because;
        private final @Nullable Duration retryAfter;

        private CannotTell(List<Reason> because, @Nullable Duration retryAfter) {
            this.because = List.copyOf(because);
            this.retryAfter = retryAfter;
        }

        static CannotTell of(List<Reason> because) {
            return new CannotTell(because, null);
        }

        CannotTell retryAfter(Duration wait) {
            return new CannotTell(because, wait);
        }

        /** {@return what is not known} */
        @Override
        public List<Reason> because() {
            return because;
        }

        /** {@return how long to wait before asking again; empty where nobody told} */
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof CannotTell that
                    && because.equals(that.because)
                    && Objects.equals(retryAfter, that.retryAfter);
        }

        @Override
        public int hashCode() {
            return Objects.hash(because, retryAfter);
        }

        @Override
        public String toString() {
            return "CannotTell" + because + (retryAfter == null ? "" : " for " + retryAfter);
        }
    }
}
