package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.identity.reason.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The situation of a person who might be employed, without anything that tells who it is.
 *
 * @param monthsUnemployed whole months of unemployment; null when not known
 * @param labourMarketSubsidyDays days of labour market subsidy; null when not known
 * @param age whole years; null when not known
 * @param immigrant whether an immigrant
 * @param partialWorkAbility whether of partial work ability
 */
public record Candidate(
        @Nullable Integer monthsUnemployed,
        @Nullable Integer labourMarketSubsidyDays,
        @Nullable Integer age,
        Answer immigrant,
        Answer partialWorkAbility) {

    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException for a number below zero
     */
    public Candidate {
        requireNotNegative(monthsUnemployed);
        requireNotNegative(labourMarketSubsidyDays);
        requireNotNegative(age);
    }

    private static void requireNotNegative(@Nullable Integer number) {
        if (number != null && number < 0) {
            throw new IllegalArgumentException("Months, days and years cannot be " + number);
        }
    }
}
