package fi.asiointi.identity.register;

import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.reason.Reason;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What asking a register for one organisation gave. */
public sealed interface Lookup {

    /**
     * The register has it.
     *
     * @param organisation what it told
     */
    record Found(Organisation organisation) implements Lookup {}

    /**
     * The register answered, and has no organisation by this identifier. That is all it says: the
     * open data of YTJ leaves out sole traders and most associations and public bodies, so there
     * "not found" means "not in this data set".
     *
     * @param source the register
     */
    record NotFound(Provenance.Source source) implements Lookup {}

    /**
     * The register answered but does not cover organisations of this kind: sole traders are not in
     * the open data of YTJ.
     *
     * @param source the register
     * @param because what it does not cover
     */
    record NotCovered(Provenance.Source source, Reason because) implements Lookup {}

    /**
     * The register did not answer, or not readably. Nothing may be concluded of the organisation.
     */
    final class Unavailable implements Lookup {
        private final Provenance.Source source;
        private final Reason because;
        private final @Nullable Duration retryAfter;

        private Unavailable(
                Provenance.Source source, Reason because, @Nullable Duration retryAfter) {
            this.source = source;
            this.because = because;
            this.retryAfter = retryAfter;
        }

        /**
         * {@return an outage of which the register did not say how long it lasts}
         *
         * @param source the register
         * @param because what went wrong
         */
        public static Unavailable of(Provenance.Source source, Reason because) {
            return new Unavailable(source, because, null);
        }

        /**
         * {@return the same with the wait that the register asked for}
         *
         * @param wait how long to wait before asking again
         */
        public Unavailable retryAfter(Duration wait) {
            return new Unavailable(source, because, wait);
        }

        /** {@return the register} */
        public Provenance.Source source() {
            return source;
        }

        /** {@return what went wrong} */
        public Reason because() {
            return because;
        }

        /** {@return how long to wait before asking again; empty where the register did not tell} */
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }

        @Override
        public String toString() {
            return "Unavailable[" + source + ", " + because + "]";
        }
    }
}
