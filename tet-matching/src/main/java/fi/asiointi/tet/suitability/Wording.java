package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.Answer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Says of a constraint what the facts are, what the limit is, and where the limit comes from. */
final class Wording {
    /** Where a fact is not known. */
    private static final String UNKNOWN = "?";

    private final LimitRow limits;
    private final AgeRules ages;
    private final TravelRules travel;
    private final Wave wave;

    Wording(LimitRow limits, AgeRules ages, TravelRules travel, Wave wave) {
        this.limits = limits;
        this.ages = ages;
        this.travel = travel;
        this.wave = wave;
    }

    List<Hindrance> of(PupilFacts pupil, PlaceFacts place, long bits) {
        List<Hindrance> hindrances = new ArrayList<>();
        for (Constraint constraint : Constraint.values()) {
            if ((bits & (constraint.failed() | constraint.asked())) != 0) {
                boolean asks = (bits & constraint.asked()) != 0;
                hindrances.add(hindrance(constraint, pupil, place, asks));
            }
        }
        hindrances.sort(Comparator.comparing(Hindrance::asks));
        return hindrances;
    }

    private Hindrance hindrance(
            Constraint constraint, PupilFacts pupil, PlaceFacts place, boolean asks) {
        Told told = told(constraint, pupil, place);
        return new Hindrance(
                constraint,
                asks
                        ? SuitabilityTexts.asked(constraint, told.actual(), told.limit())
                        : SuitabilityTexts.failed(constraint, told.actual(), told.limit()),
                told.source(),
                asks);
    }

    /** The actual value, the limit and the source of a constraint. */
    private record Told(String actual, String limit, String source) {}

    private Told told(Constraint constraint, PupilFacts pupil, PlaceFacts place) {
        TetPlace where = place.place();
        return switch (constraint) {
            case DATES -> by(constraint, openDays(where), wave.first() + "–" + wave.last());
            case SEATS -> by(constraint, String.valueOf(where.seatsIn(wave.id())), "1");
            case AGE_LIMIT -> by(constraint, ages(pupil), ageRange(where.ages()));
            case LANGUAGE ->
                    by(
                            constraint,
                            listed(pupil.pupil().languages()),
                            listed(List.copyOf(where.languages())));
            case FEATURES -> by(constraint, missing(pupil, where), listed(required(pupil)));
            case TRAVEL -> by(constraint, way(pupil, where), mostWay());
            case RULED_OUT -> by(constraint, ruledOut(pupil, where), "");
            case AGREEMENT -> by(constraint, unsigned(pupil, where), "");
            case CONFLICT, REFUSED, REPEAT_EMPLOYER, SCREENING -> by(constraint, "", "");
            case EVENING -> by(Limit.DAY_ENDS, ends(where));
            case WEEKEND -> by(Limit.DAY_ENDS, "");
            case LIGHT_WORK ->
                    by(
                            isTooYoung(pupil) ? Limit.LIGHT_WORK_AGE : Limit.LIGHT_WORK_ONLY,
                            inYear(pupil));
            case DANGEROUS_WORK ->
                    by(hazardLimit(pupil), String.join(", ", where.tasks().hazards()));
            case DAILY_HOURS, WEEKLY_HOURS, FREE_DAYS, TIME_OF_DAY ->
                    hours(constraint, pupil, where);
        };
    }

    private Told by(Constraint constraint, String actual, String limit) {
        return new Told(actual, limit, limits.source(constraint));
    }

    private Told by(Limit limit, String actual) {
        LimitValue value = limits.of(limit);
        return new Told(actual, value.written(), value.source());
    }

    private Told hours(Constraint constraint, PupilFacts pupil, TetPlace place) {
        WorkTime time = place.time();
        int age = ageOrYoungest(pupil).onFirstDay();
        if (time == null) {
            return by(ages.dailyTime(age), UNKNOWN);
        }
        return switch (constraint) {
            case WEEKLY_HOURS -> by(Limit.WEEKLY_TIME, LimitValue.written(time.minutesPerWeek()));
            case FREE_DAYS -> by(Limit.FREE_DAYS, String.valueOf(PlaceFacts.freeDays(time)));
            case TIME_OF_DAY ->
                    new Told(
                            time.start() + "–" + time.end(),
                            clock(ages.begins(age)) + "–" + clock(ages.ends(age)),
                            timeSource(age));
            default -> by(ages.dailyTime(age), LimitValue.written(time.minutesPerDay()));
        };
    }

    /** The terms bind wherever they are as strict as the law. */
    private String timeSource(int age) {
        boolean lawBinds = ages.ends(age) < limits.number(Limit.EVENING_ENDS);
        return limits.of(lawBinds ? Limit.YOUNG_LAW_DAY_ENDS : Limit.EVENING_ENDS).source();
    }

    private Limit hazardLimit(PupilFacts pupil) {
        int age = ageOrYoungest(pupil).onFirstDay();
        return age < limits.number(Limit.DANGEROUS_WORK_AGE)
                ? Limit.DANGEROUS_WORK_AGE
                : Limit.DANGEROUS_WORK_IN_TET;
    }

    private boolean isTooYoung(PupilFacts pupil) {
        return ageOrYoungest(pupil).inYear() < limits.number(Limit.LIGHT_WORK_AGE);
    }

    private static AgeFacts ageOrYoungest(PupilFacts pupil) {
        return pupil.age() == null ? AgeFacts.YOUNGEST : pupil.age();
    }

    private static String ages(PupilFacts pupil) {
        AgeFacts age = pupil.age();
        return age == null ? UNKNOWN : range(age.onFirstDay(), age.onLastDay());
    }

    private static String inYear(PupilFacts pupil) {
        AgeFacts age = pupil.age();
        return age == null ? UNKNOWN : String.valueOf(age.inYear());
    }

    private static String ageRange(AgeLimits limits) {
        String least = limits.least() == null ? "" : limits.least().toString();
        String most = limits.most() == null ? "" : limits.most().toString();
        return least.equals(most) ? least : least + "–" + most;
    }

    private static String range(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    private String openDays(TetPlace place) {
        String closed =
                place.closed().stream()
                        .filter(wave.days()::contains)
                        .map(day -> "✗ " + day)
                        .collect(Collectors.joining(", "));
        String from = place.from() == null ? "" : place.from().toString();
        String until = place.until() == null ? "" : place.until().toString();
        return closed.isEmpty() ? from + "–" + until : closed;
    }

    private static String missing(PupilFacts pupil, TetPlace place) {
        return pupil.pupil().requiredFeatures().stream()
                .filter(feature -> place.features().get(feature) != Answer.YES)
                .collect(Collectors.joining(", "));
    }

    private static List<String> required(PupilFacts pupil) {
        return List.copyOf(pupil.pupil().requiredFeatures());
    }

    private static String ruledOut(PupilFacts pupil, TetPlace place) {
        var exclusions = pupil.pupil().exclusions();
        List<String> what = new ArrayList<>();
        place.fields().stream().filter(exclusions.fields()::contains).forEach(what::add);
        if (exclusions.places().contains(place.id())) {
            what.add(place.id());
        }
        if (exclusions.employers().contains(place.employer())) {
            what.add(place.employer());
        }
        if (exclusions.remoteWork() && place.method() == WorkMethod.REMOTE) {
            what.add("etätyö, distansarbete, remote work");
        }
        return String.join(", ", what);
    }

    private String way(PupilFacts pupil, TetPlace place) {
        String home = pupil.pupil().zone();
        OptionalInt minutes = travel.minutesBetween(home, place.zone());
        String zones =
                (home == null ? UNKNOWN : home)
                        + "–"
                        + (place.zone() == null ? UNKNOWN : place.zone());
        return minutes.isPresent() ? zones + ", " + minutes.getAsInt() + " min" : zones;
    }

    private String mostWay() {
        List<String> limit = new ArrayList<>();
        if (travel.mostSteps() != null) {
            limit.add("±" + travel.mostSteps());
        }
        if (travel.mostMinutes() != null) {
            limit.add(travel.mostMinutes() + " min");
        }
        return String.join(", ", limit);
    }

    private static String unsigned(PupilFacts pupil, TetPlace place) {
        List<String> who = new ArrayList<>();
        if (place.terms().signsAgreement() == Answer.NO) {
            who.add("työnantaja, arbetsgivare, employer");
        }
        if (pupil.pupil().permissions().guardianAgrees() == Answer.NO) {
            who.add("huoltaja, vårdnadshavare, guardian");
        }
        return String.join("; ", who);
    }

    private static String ends(TetPlace place) {
        WorkTime time = place.time();
        return time == null ? UNKNOWN : time.end().toString();
    }

    private static String clock(int minutes) {
        return LocalTime.of(minutes / 60, minutes % 60).toString();
    }

    private static String listed(List<String> codes) {
        return codes.isEmpty() ? UNKNOWN : String.join(", ", codes);
    }
}
