package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.Answer;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The constraints that depend on the pupil's age: hours, time of day, hazards, light work. */
final class AgeRules {
    private static final int MINUTES_PER_HOUR = 60;

    private final LimitRow limits;

    AgeRules(LimitRow limits) {
        this.limits = limits;
    }

    /** What does not hold and what is asked at a place, as the bits of {@link Constraint}. */
    long check(TetPlace place, @Nullable AgeFacts age) {
        if (age != null) {
            return check(place, age.onFirstDay(), age.inYear()) | ownLimit(place, age);
        }
        long strict = check(place, AgeFacts.YOUNGEST.onFirstDay(), AgeFacts.YOUNGEST.inYear());
        long lax = check(place, AgeFacts.OLDEST.onFirstDay(), AgeFacts.OLDEST.inYear());
        long ownLimit = place.ages().equals(AgeLimits.NONE) ? 0 : Constraint.AGE_LIMIT.asked();
        return agreed(strict, lax) | ownLimit;
    }

    /** What fails at every age fails; what fails or is asked at some age only is asked. */
    private static long agreed(long strict, long lax) {
        long failed = strict & lax & 0xFFFF_FFFFL;
        long either = strict | lax;
        long open = ((either & 0xFFFF_FFFFL & ~failed) << 32) | (either & ~0xFFFF_FFFFL);
        return failed | (open & ~(failed << 32));
    }

    private long check(TetPlace place, int age, int ageInYear) {
        long bits = hazards(place, age) | lightWork(place, age, ageInYear);
        WorkTime time = place.time();
        if (time == null) {
            return bits | Constraint.DAILY_HOURS.asked();
        }
        if (time.minutesPerDay() > limits.number(dailyTime(age))) {
            bits |= Constraint.DAILY_HOURS.failed();
        }
        if (minutes(time.start()) < begins(age) || minutes(time.end()) > ends(age)) {
            bits |= Constraint.TIME_OF_DAY.failed();
        }
        return bits;
    }

    Limit dailyTime(int age) {
        return isYoung(age) ? Limit.YOUNG_DAILY_TIME : Limit.DAILY_TIME;
    }

    boolean isYoung(int age) {
        return age < limits.number(Limit.YOUNG_AGE);
    }

    /** The later of the law's and the terms' beginning. */
    int begins(int age) {
        Limit law = isYoung(age) ? Limit.YOUNG_LAW_DAY_BEGINS : Limit.LAW_DAY_BEGINS;
        return Math.max(limits.number(law), limits.number(Limit.DAY_BEGINS));
    }

    /** The earlier of the law's and the terms' end; evenings before it need consent. */
    int ends(int age) {
        Limit law = isYoung(age) ? Limit.YOUNG_LAW_DAY_ENDS : Limit.LAW_DAY_ENDS;
        return Math.min(limits.number(law), limits.number(Limit.EVENING_ENDS));
    }

    private long hazards(TetPlace place, int age) {
        if (place.tasks().hazards().isEmpty()) {
            return 0;
        }
        boolean tooYoung = age < limits.number(Limit.DANGEROUS_WORK_AGE);
        if (tooYoung || limits.number(Limit.DANGEROUS_WORK_IN_TET) == 0) {
            return Constraint.DANGEROUS_WORK.failed();
        }
        return switch (place.tasks().safeguarded()) {
            case YES -> 0;
            case NO -> Constraint.DANGEROUS_WORK.failed();
            case UNKNOWN -> Constraint.DANGEROUS_WORK.asked();
        };
    }

    private long lightWork(TetPlace place, int age, int ageInYear) {
        Answer onlyWatches = place.tasks().observedOnly();
        if (onlyWatches == Answer.YES) {
            return 0;
        }
        if (ageInYear < limits.number(Limit.LIGHT_WORK_AGE)) {
            return onlyWatches == Answer.NO
                    ? Constraint.LIGHT_WORK.failed()
                    : Constraint.LIGHT_WORK.asked();
        }
        boolean lightOnly = age < limits.number(Limit.LIGHT_WORK_ONLY);
        return lightOnly && !isLight(place.tasks().lightWork()) ? Constraint.LIGHT_WORK.asked() : 0;
    }

    /** A group that the decree does not have is asked about, as if none had been told. */
    private boolean isLight(@Nullable String group) {
        return group != null && limits.lightWork().contains(group);
    }

    private static long ownLimit(TetPlace place, AgeFacts age) {
        Integer least = place.ages().least();
        Integer most = place.ages().most();
        boolean tooYoung = least != null && age.onFirstDay() < least;
        boolean tooOld = most != null && age.onLastDay() > most;
        return tooYoung || tooOld ? Constraint.AGE_LIMIT.failed() : 0;
    }

    static int minutes(LocalTime time) {
        return MINUTES_PER_HOUR * time.getHour() + time.getMinute();
    }
}
