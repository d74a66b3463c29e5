package fi.asiointi.tet.posting;

import fi.asiointi.identity.reason.Reason;

/** Whether somebody may do something with a posting. */
public sealed interface PostingDecision {

    /** Yes. */
    record Permitted() implements PostingDecision {}

    /**
     * No.
     *
     * @param because why not
     */
    record Refused(Reason because) implements PostingDecision {}
}
