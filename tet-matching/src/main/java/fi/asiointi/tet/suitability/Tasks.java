package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.tet.canonical.Sorted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pupil does at a place, as far as the safety of young workers goes.
 *
 * @param observedOnly whether the pupil only watches others work (job shadowing)
 * @param lightWork a group of the decree on light work, by the codes of {@code parameters.json};
 *     none when not told
 * @param hazards classes of the decree on dangerous work, by the codes of {@code parameters.json};
 *     empty when there is no hazard
 * @param safeguarded whether the safeguards for dangerous work stand and the authority knows of it
 */
public record Tasks(
        Answer observedOnly, @Nullable String lightWork, Set<String> hazards, Answer safeguarded) {

    /** Nothing was told, and no hazard. */
    public static final Tasks UNKNOWN = new Tasks(Answer.UNKNOWN, null, Set.of(), Answer.UNKNOWN);

    /** Tasks whose hazards have one order. */
    public Tasks {
        hazards = Sorted.set(hazards);
    }

    /**
     * {@return tasks of light work without hazards}
     *
     * @param group a group of the decree on light work
     */
    public static Tasks light(String group) {
        return new Tasks(Answer.NO, group, Set.of(), Answer.UNKNOWN);
    }
}
