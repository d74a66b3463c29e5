package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place, compiled: its sets as bits, and what can be said of it without a pupil.
 *
 * @param ofItself what does not hold and what is asked, whoever comes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a record names its arrays
record PlaceFacts(
        TetPlace place,
        long ofItself,
        long[] fields,
        long[] languages,
        long[] has,
        long[] id,
        long[] employer,
        long[] refused,
        Set<String> named,
        boolean endsLate,
        Answer weekend) {

    static PlaceFacts of(TetPlace place, Wave wave, LimitRow limits, CodeSets sets) {
        List<String> has = new ArrayList<>();
        for (Map.Entry<String, Answer> feature : place.features().entrySet()) {
            if (feature.getValue() == Answer.YES) {
                has.add(feature.getKey());
            }
        }
        Set<String> named = new HashSet<>();
        place.screening().tiers().forEach(named::addAll);
        WorkTime time = place.time();
        return new PlaceFacts(
                place,
                dates(place, wave) | seats(place, wave) | hours(time, limits) | terms(place),
                sets.of(place.fields()),
                sets.of(place.languages()),
                sets.of(has),
                sets.of(List.of(place.id())),
                sets.of(List.of(place.employer())),
                sets.of(place.refused()),
                named,
                time != null && AgeRules.minutes(time.end()) > limits.number(Limit.DAY_ENDS),
                time == null ? Answer.NO : time.weekend());
    }

    private static long dates(TetPlace place, Wave wave) {
        LocalDate from = place.from();
        LocalDate until = place.until();
        boolean early = from != null && wave.first().isBefore(from);
        boolean late = until != null && wave.last().isAfter(until);
        boolean shut = place.closed().stream().anyMatch(wave.days()::contains);
        return early || late || shut ? Constraint.DATES.failed() : 0;
    }

    private static long seats(TetPlace place, Wave wave) {
        return place.seatsIn(wave.id()) == 0 ? Constraint.SEATS.failed() : 0;
    }

    private static long hours(@Nullable WorkTime time, LimitRow limits) {
        if (time == null) {
            return 0;
        }
        boolean longWeek = time.minutesPerWeek() > limits.number(Limit.WEEKLY_TIME);
        boolean fewFree = freeDays(time) < limits.number(Limit.FREE_DAYS);
        return (longWeek ? Constraint.WEEKLY_HOURS.failed() : 0)
                | (fewFree ? Constraint.FREE_DAYS.failed() : 0);
    }

    static int freeDays(WorkTime time) {
        return 14 - 2 * Math.min(7, time.daysPerWeek());
    }

    /** The employer should name a supervisor: without one, it is asked, not refused. */
    private static long terms(TetPlace place) {
        if (place.terms().signsAgreement() == Answer.NO) {
            return Constraint.AGREEMENT.failed();
        }
        boolean complete =
                place.terms().signsAgreement() == Answer.YES
                        && place.terms().namesSupervisor() == Answer.YES;
        return complete ? 0 : Constraint.AGREEMENT.asked();
    }
}
