package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What the city does with employment clauses: when it considers one, and for whom. */
public final class EmploymentClauses {
    private EmploymentClauses() {}

    /**
     * {@return why a clause must be considered; empty when it need not be}
     *
     * @param value the value of the procurement
     * @param day the day of the procurement
     */
    public static Optional<SourcedReason> mustBeConsidered(Money value, LocalDate day) {
        return ClauseParameters.find(ClauseParameters.CONSIDERED_OVER, day)
                .filter(limit -> value.compareTo(limit.value()) > 0)
                .map(
                        limit ->
                                ClauseTexts.reason(
                                        limit.source(), "CONSIDER", "limit", limit.value()));
    }

    /**
     * {@return the purchases for which one job is usually asked, with its source; empty before
     * there was a yardstick}
     *
     * @param day the day of the contract
     */
    public static Optional<Dated<Money>> purchasesPerJob(LocalDate day) {
        return ClauseParameters.find(ClauseParameters.PURCHASES_PER_JOB, day);
    }

    /**
     * {@return how many months a job must usually last, with its source; empty before there was a
     * yardstick}
     *
     * @param day the day of the contract
     */
    public static Optional<Dated<Integer>> shortestMonths(LocalDate day) {
        return ClauseParameters.find(ClauseParameters.SHORTEST_MONTHS, day);
    }

    /**
     * {@return whether a person belongs to a target group of the day, and why}
     *
     * @param person the situation of the person
     * @param day the day of hiring
     */
    public static TargetGroupAnswer targetGroups(Candidate person, LocalDate day) {
        var judged = new Groups(day);
        judged.number(
                TargetGroup.UNEMPLOYED,
                ClauseParameters.UNEMPLOYED_MONTHS,
                person.monthsUnemployed(),
                limit -> limit <= number(person.monthsUnemployed()));
        judged.number(
                TargetGroup.ON_LABOUR_MARKET_SUBSIDY,
                ClauseParameters.OVER_SUBSIDY_DAYS,
                person.labourMarketSubsidyDays(),
                limit -> limit < number(person.labourMarketSubsidyDays()));
        judged.number(
                TargetGroup.YOUNG,
                ClauseParameters.UNDER_AGE,
                person.age(),
                limit -> limit > number(person.age()));
        judged.answer(TargetGroup.IMMIGRANT, ClauseParameters.IMMIGRANTS, person.immigrant());
        judged.answer(
                TargetGroup.PARTIAL_WORK_ABILITY,
                ClauseParameters.PARTIAL_WORK_ABILITY,
                person.partialWorkAbility());
        return judged.together();
    }

    private static int number(@Nullable Integer known) {
        return known == null ? 0 : known;
    }

    /** The groups of one day, gone through one by one. */
    private static final class Groups {
        private final LocalDate day;
        private final List<TargetGroup> groups = new ArrayList<>();
        private final List<SourcedReason> because = new ArrayList<>();
        private @Nullable Answer any;

        private Groups(LocalDate day) {
            this.day = day;
        }

        /** {@code holds} is asked only of a number that is known. */
        private void number(
                TargetGroup group,
                Parameter<Integer> key,
                @Nullable Integer known,
                IntFunction<Boolean> holds) {
            ClauseParameters.find(key, day)
                    .ifPresent(
                            limit ->
                                    judge(
                                            group,
                                            limit,
                                            known == null
                                                    ? Answer.UNKNOWN
                                                    : Answer.of(holds.apply(limit.value()))));
        }

        private void answer(TargetGroup group, Parameter<Integer> key, Answer answer) {
            ClauseParameters.find(key, day).ifPresent(rule -> judge(group, rule, answer));
        }

        private void judge(TargetGroup group, Dated<Integer> limit, Answer answer) {
            if (answer == Answer.YES) {
                groups.add(group);
            }
            any = any == null ? answer : any.or(answer);
            because.add(
                    ClauseTexts.reason(
                            limit.source(),
                            "group." + group.name() + "_" + answer.name(),
                            "limit",
                            limit.value()));
        }

        private TargetGroupAnswer together() {
            if (any == null) {
                because.add(
                        ClauseTexts.reason(
                                ClauseParameters.TABLE
                                        .timeline(ClauseParameters.IMMIGRANTS)
                                        .values()
                                        .get(0)
                                        .source(),
                                "NO_GROUPS_YET",
                                "day",
                                day));
            }
            return new TargetGroupAnswer(any == null ? Answer.UNKNOWN : any, groups, because);
        }
    }
}
