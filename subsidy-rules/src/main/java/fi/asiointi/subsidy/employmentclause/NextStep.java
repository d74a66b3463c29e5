package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What must be done next.
 *
 * @param kind what, for programs
 * @param by the day by which; null where there is none
 * @param text what and by when, for people
 */
public record NextStep(Kind kind, @Nullable LocalDate by, SourcedReason text) {

    /** What can be next. */
    public enum Kind {
        /** Nothing. */
        NOTHING,
        /** The running and agreed jobs go on, the last of them until the day. */
        KEEP,
        /** The supplier employs; the last job starts on the day at the latest. */
        EMPLOY,
        /** City and supplier agree what becomes of a job that can no longer be filled in time. */
        SETTLE
    }
}
