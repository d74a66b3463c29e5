package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.Answer;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks a pupil at a place; the answer is the bits of the constraints that fail or are asked. */
final class PairRules {
    private final AgeRules ages;
    private final TravelRules travel;

    PairRules(AgeRules ages, TravelRules travel) {
        this.ages = ages;
        this.travel = travel;
    }

    long check(PupilFacts pupil, PlaceFacts place) {
        long bits =
                pupil.ofItself()
                        | place.ofItself()
                        | ages.check(place.place(), pupil.age())
                        | hours(pupil, place)
                        | language(pupil, place)
                        | features(pupil, place)
                        | travel(pupil, place)
                        | choices(pupil, place)
                        | screening(pupil, place);
        return bits & ~((bits & 0xFFFF_FFFFL) << 32); // what fails is not asked as well
    }

    private static long hours(PupilFacts pupil, PlaceFacts place) {
        Answer consent = pupil.unusualHours();
        long bits = 0;
        if (place.endsLate() && consent != Answer.YES) {
            bits |= consent == Answer.NO ? Constraint.EVENING.failed() : Constraint.EVENING.asked();
        }
        if (place.weekend() != Answer.NO && consent != Answer.YES) {
            boolean fails = place.weekend() == Answer.YES && consent == Answer.NO;
            bits |= fails ? Constraint.WEEKEND.failed() : Constraint.WEEKEND.asked();
        }
        return bits;
    }

    private static long language(PupilFacts pupil, PlaceFacts place) {
        if (pupil.languages().length == 0 || place.languages().length == 0) {
            return Constraint.LANGUAGE.asked();
        }
        return CodeSets.intersect(pupil.languages(), place.languages())
                ? 0
                : Constraint.LANGUAGE.failed();
    }

    private static long features(PupilFacts pupil, PlaceFacts place) {
        if (CodeSets.contains(place.has(), pupil.required())) {
            return 0;
        }
        for (String feature : pupil.pupil().requiredFeatures()) {
            if (place.place().features().get(feature) == Answer.NO) {
                return Constraint.FEATURES.failed();
            }
        }
        return Constraint.FEATURES.asked();
    }

    private long travel(PupilFacts pupil, PlaceFacts place) {
        if (place.place().method() == WorkMethod.REMOTE) {
            return 0;
        }
        String home = pupil.pupil().zone();
        String work = place.place().zone();
        return within(travel.mostSteps(), () -> travel.stepsBetween(home, work))
                | within(travel.mostMinutes(), () -> travel.minutesBetween(home, work));
    }

    private static long within(@Nullable Integer most, Supplier<OptionalInt> actual) {
        if (most == null) {
            return 0;
        }
        OptionalInt way = actual.get();
        if (way.isEmpty()) {
            return Constraint.TRAVEL.asked();
        }
        return way.getAsInt() > most ? Constraint.TRAVEL.failed() : 0;
    }

    private static long choices(PupilFacts pupil, PlaceFacts place) {
        boolean ruledOut =
                (pupil.pupil().exclusions().remoteWork()
                                && place.place().method() == WorkMethod.REMOTE)
                        || CodeSets.intersect(pupil.excludedFields(), place.fields())
                        || CodeSets.intersect(pupil.excludedPlaces(), place.id())
                        || CodeSets.intersect(pupil.excludedEmployers(), place.employer());
        long bits = ruledOut ? Constraint.RULED_OUT.failed() : 0;
        if (CodeSets.intersect(pupil.conflicts(), place.employer())) {
            bits |= Constraint.CONFLICT.failed();
        }
        if (CodeSets.intersect(pupil.earlierEmployers(), place.employer())) {
            bits |= Constraint.REPEAT_EMPLOYER.failed();
        }
        if (CodeSets.intersect(place.refused(), pupil.id())) {
            bits |= Constraint.REFUSED.failed();
        }
        return bits;
    }

    private static long screening(PupilFacts pupil, PlaceFacts place) {
        Screening.Kind kind = place.place().screening().kind();
        if (kind == Screening.Kind.NONE || place.named().contains(pupil.pupil().id())) {
            return 0;
        }
        return kind == Screening.Kind.RANKS
                ? Constraint.SCREENING.failed()
                : Constraint.SCREENING.asked();
    }
}
