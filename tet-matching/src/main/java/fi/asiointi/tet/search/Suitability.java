package fi.asiointi.tet.search;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.posting.Posting;
import java.util.List;

/** How well a posting suits one pupil; who knows the pupil tells it. */
@FunctionalInterface
public interface Suitability {

    /**
     * A score with its reasons.
     *
     * @param microPoints 1 000 000 is the best
     * @param because what the score is made of
     */
    record Score(int microPoints, List<Reason> because) {

        /** A score whose reasons can no longer change. */
        public Score {
            because = List.copyOf(because);
        }
    }

    /**
     * {@return how well the posting suits}
     *
     * @param posting the posting
     */
    Score of(Posting posting);

    /** {@return a judge for whom all postings are alike} */
    static Suitability none() {
        var alike = new Score(0, List.of());
        return posting -> alike;
    }
}
