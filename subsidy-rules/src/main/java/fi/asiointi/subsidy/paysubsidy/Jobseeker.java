package fi.asiointi.subsidy.paysubsidy;

import fi.asiointi.identity.reason.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The situation of the person who is hired, without anything that tells who it is.
 *
 * @param age whole years on the day of the decision; null when not known
 * @param monthsUnemployedOf14 months of unemployment within the last 14; null when not known
 * @param monthsUnemployedOf28 months of unemployment within the last 28; null when not known
 * @param lacksSkills the authority finds that professional skills are missing
 * @param reducedWorkAbility an illness or a disability reduces the ability to work
 * @param inFullSubsidySituation one of the situations in which an association may have 100 percent;
 *     the authority judges it
 */
public record Jobseeker(
        @Nullable Integer age,
        @Nullable Integer monthsUnemployedOf14,
        @Nullable Integer monthsUnemployedOf28,
        Answer lacksSkills,
        Answer reducedWorkAbility,
        Answer inFullSubsidySituation) {

    /**
     * Refuses months and ages that cannot be.
     *
     * @throws IllegalArgumentException for more months than there are, or a negative number
     */
    public Jobseeker {
        requireWithin("An age", age, 130);
        requireWithin("Months of the last 14", monthsUnemployedOf14, 14);
        requireWithin("Months of the last 28", monthsUnemployedOf28, 28);
    }

    private static void requireWithin(String what, @Nullable Integer number, int most) {
        if (number != null && (number < 0 || number > most)) {
            throw new IllegalArgumentException(what + " cannot be " + number);
        }
    }
}
