package fi.asiointi.voucher.policy;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which age a target group asks for. */
public sealed interface AgeRule {

    /**
     * {@return whether a person is of the age; not known where the day that would decide is
     * missing}
     *
     * @param born the day of birth; {@code null} when not known
     * @param year the policy's year
     * @param work the days of the work, where they are known
     */
    Answer fits(@Nullable LocalDate born, int year, @Nullable DatePeriod work);

    /**
     * The age that is reached during the year; day and month never matter.
     *
     * @param least the lowest age
     * @param most the highest age
     */
    record InYear(int least, int most) implements AgeRule {
        /**
         * Refuses an empty range.
         *
         * @throws IllegalArgumentException when it is empty or negative
         */
        public InYear {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException("No age is from " + least + " to " + most);
            }
        }

        @Override
        public Answer fits(@Nullable LocalDate born, int year, @Nullable DatePeriod work) {
            return born == null
                    ? Answer.UNKNOWN
                    : Answer.of(year - born.getYear() >= least && year - born.getYear() <= most);
        }
    }

    /**
     * Born on one of these days; a range of birth years is one from 1 January to 31 December.
     *
     * @param days the days of birth
     * @param under the age that is not yet reached on the last day of the work; {@code null} where
     *     only the day of birth counts
     */
    record Born(DatePeriod days, @Nullable Integer under) implements AgeRule {
        @Override
        public Answer fits(@Nullable LocalDate born, int year, @Nullable DatePeriod work) {
            if (born == null) {
                return Answer.UNKNOWN;
            }
            return Answer.of(days.contains(born))
                    .and(under == null ? Answer.YES : isUnder(under, born, year, work));
        }
    }

    /**
     * Of an age while at work.
     *
     * @param turning the age that is reached at the latest during the year of the work
     * @param under the age that is not yet reached on the last day of the work
     */
    record AtWork(int turning, int under) implements AgeRule {
        /**
         * Refuses an empty range.
         *
         * @throws IllegalArgumentException when it is empty or negative
         */
        public AtWork {
            if (turning < 0 || under <= turning) {
                throw new IllegalArgumentException(
                        "No age is from " + turning + " to under " + under);
            }
        }

        @Override
        public Answer fits(@Nullable LocalDate born, int year, @Nullable DatePeriod work) {
            return born == null
                    ? Answer.UNKNOWN
                    : Answer.of(year - born.getYear() >= turning)
                            .and(isUnder(under, born, year, work));
        }
    }

    /** Any age: the group is one of a grade, or the city has not said. */
    record Any() implements AgeRule {
        @Override
        public Answer fits(@Nullable LocalDate born, int year, @Nullable DatePeriod work) {
            return Answer.YES;
        }
    }

    /** Without the days of the work it is sure only where the birthday falls in another year. */
    private static Answer isUnder(int age, LocalDate born, int year, @Nullable DatePeriod work) {
        if (work != null) {
            return Answer.of(work.end().isBefore(born.plusYears(age)));
        }
        int birthday = born.getYear() + age;
        return birthday == year ? Answer.UNKNOWN : Answer.of(birthday > year);
    }
}
