package fi.asiointi.tet.match;

import fi.asiointi.identity.reason.Reason;
import java.util.List;

/** What the {@link Verifier} found. */
public sealed interface Verdict {

    /** {@return whether the claim was confirmed} */
    default boolean holds() {
        return this instanceof Confirmed;
    }

    /** The claim is true of this result. */
    record Confirmed() implements Verdict {}

    /**
     * The claim is not true, or its certificate does not prove it.
     *
     * @param because the first fault that was found
     */
    record Refuted(List<Reason> because) implements Verdict {

        /** A refutation whose list can no longer change. */
        public Refuted {
            because = List.copyOf(because);
        }
    }
}
