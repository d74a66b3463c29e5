package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.tet.pupil.EarlierPeriod;
import fi.asiointi.tet.pupil.Pupil;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pupil, compiled: ages on the days of the wave, and sets as bits.
 *
 * @param ofItself what does not hold and what is asked, wherever the pupil goes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a record names its arrays
record PupilFacts(
        Pupil pupil,
        long ofItself,
        @Nullable AgeFacts age,
        long[] id,
        long[] languages,
        long[] required,
        long[] excludedFields,
        long[] excludedPlaces,
        long[] excludedEmployers,
        long[] conflicts,
        long[] earlierEmployers) {

    static PupilFacts of(Pupil pupil, Wave wave, CodeSets sets) {
        List<String> earlier =
                pupil.exclusions().earlierEmployers()
                        ? pupil.periods().stream().map(EarlierPeriod::employer).toList()
                        : List.of();
        return new PupilFacts(
                pupil,
                agreement(pupil),
                AgeFacts.of(pupil.birthDate(), wave),
                sets.of(List.of(pupil.id())),
                sets.of(pupil.languages()),
                sets.of(pupil.requiredFeatures()),
                sets.of(pupil.exclusions().fields()),
                sets.of(pupil.exclusions().places()),
                sets.of(pupil.exclusions().employers()),
                sets.of(pupil.exclusions().conflicts()),
                sets.of(earlier));
    }

    private static long agreement(Pupil pupil) {
        return switch (pupil.permissions().guardianAgrees()) {
            case YES -> 0;
            case NO -> Constraint.AGREEMENT.failed();
            case UNKNOWN -> Constraint.AGREEMENT.asked();
        };
    }

    /** Whether evenings and weekends are consented to. */
    Answer unusualHours() {
        return pupil.permissions().unusualHours();
    }
}
