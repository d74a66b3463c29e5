package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.util.List;

/**
 * Whether a person belongs to a target group.
 *
 * @param belongs yes when to any; no when to none; not known when that hangs on what is not known
 * @param groups the groups that the person belongs to
 * @param because each group of the day: why it holds, does not hold, or what to ask
 */
public record TargetGroupAnswer(
        Answer belongs, List<TargetGroup> groups, List<SourcedReason> because) {

    /** An answer that can no longer change. */
    public TargetGroupAnswer {
        groups = List.copyOf(groups);
        because = List.copyOf(because);
    }
}
