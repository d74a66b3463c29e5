package fi.asiointi.subsidy.paysubsidy;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may have which support, by the rules of the day of the decision. */
final class SupportConditions {
    private final PaySubsidyCase asked;
    private final Jobseeker person;
    private final Job job;

    SupportConditions(PaySubsidyCase asked) {
        this.asked = asked;
        this.person = asked.person();
        this.job = asked.job();
    }

    /** What holds for every support. */
    Check common() {
        var check = new Check();
        find(PaySubsidyParameters.NO_ZERO_HOURS)
                .ifPresent(
                        rule ->
                                check.requires(
                                        Check.not(job.zeroHours()), rule.source(), "ZERO_HOURS"));
        find(PaySubsidyParameters.NO_COMMISSION_ONLY)
                .ifPresent(
                        rule ->
                                check.requires(
                                        Check.not(job.commissionOnly()),
                                        rule.source(),
                                        "COMMISSION_ONLY"));
        find(PaySubsidyParameters.NO_EARLY_START)
                .ifPresent(
                        rule ->
                                check.requires(
                                        Answer.of(!job.startsOn().isBefore(asked.decidedOn())),
                                        rule.source(),
                                        "STARTED_BEFORE_DECISION",
                                        "decidedOn",
                                        asked.decidedOn()));
        return check;
    }

    Check of(PaySupport support, Source source) {
        var check = new Check();
        switch (support) {
            case UNEMPLOYED_UNDER_YEAR, UNEMPLOYED_12_OF_14, UNEMPLOYED_24_OF_28 ->
                    unemployment(check, support, source);
            case LACK_OF_SKILLS -> check.requires(person.lacksSkills(), source, "LACK_OF_SKILLS");
            case REDUCED_WORK_ABILITY ->
                    check.requires(person.reducedWorkAbility(), source, "REDUCED_WORK_ABILITY");
            case ASSOCIATION -> association(check, source);
            case AGED_55 -> aged(check);
        }
        length(check, support, source);
        return check;
    }

    /** For how many months at most; empty when too little is known. */
    Optional<Integer> months(PaySupport support) {
        if (support != PaySupport.AGED_55 && isWholeApprenticeship()) {
            return Optional.ofNullable(job.months());
        }
        return longest(support)
                .map(Dated::value)
                .map(most -> job.months() == null ? most : Math.min(most, job.months()));
    }

    /** Who says how long the support lasts. */
    List<Source> lengthSources(PaySupport support) {
        return support != PaySupport.AGED_55 && isWholeApprenticeship()
                ? List.of(figure(PaySubsidyParameters.WHOLE_APPRENTICESHIP).source())
                : longest(support).map(Dated::source).stream().toList();
    }

    private void length(Check check, PaySupport support, Source source) {
        boolean hangsOnApprenticeship =
                support != PaySupport.AGED_55
                        && find(PaySubsidyParameters.WHOLE_APPRENTICESHIP).isPresent();
        if (hangsOnApprenticeship && job.apprenticeship() == Answer.UNKNOWN) {
            check.asks(source, "APPRENTICESHIP");
        } else if (months(support).isEmpty()) {
            check.asks(source, isWholeApprenticeship() ? "MONTHS" : "UNEMPLOYMENT");
        }
    }

    private void unemployment(Check check, PaySupport support, Source source) {
        if (bracket().isEmpty()) {
            check.asks(source, "UNEMPLOYMENT");
        }
        check.requires(
                Answer.of(bracket().map(own -> own == support).orElse(true)),
                source,
                support.name());
    }

    private void association(Check check, Source source) {
        check.requires(
                Answer.of(asked.employer() == EmployerKind.ASSOCIATION), source, "ASSOCIATION");
        check.requires(person.inFullSubsidySituation(), source, "SITUATION");
        if (job.weeklyHours() == null || job.fullTimeHours() == null) {
            check.asks(source, "HOURS");
        }
    }

    private void aged(Check check) {
        Dated<Integer> age = figure(PaySubsidyParameters.AGE);
        Dated<Integer> months = figure(PaySubsidyParameters.TWO_YEARS_OF_28);
        check.requires(
                Check.atLeast(person.age(), age), age.source(), "AGED_55", "age", age.value());
        check.requires(
                Check.atLeast(person.monthsUnemployedOf28(), months),
                months.source(),
                "AGED_55_UNEMPLOYMENT",
                "months",
                months.value());
        check.requires(
                agedHours(),
                figure(PaySubsidyParameters.AGED_HOURS).source(),
                "AGED_55_HOURS",
                "hours",
                figure(PaySubsidyParameters.AGED_HOURS).value());
        find(PaySubsidyParameters.NOT_TO_STATE)
                .ifPresent(
                        rule ->
                                check.requires(
                                        Answer.of(
                                                asked.employer()
                                                        != EmployerKind.CENTRAL_GOVERNMENT),
                                        rule.source(),
                                        "CENTRAL_GOVERNMENT"));
    }

    /** Hours enough for 55+; in a sector with shorter weeks, a share of its full time is enough. */
    private Answer agedHours() {
        @Nullable BigDecimal weekly = job.weeklyHours();
        @Nullable BigDecimal fullTime = job.fullTimeHours();
        if (weekly == null) {
            return Answer.UNKNOWN;
        }
        if (weekly.compareTo(figure(PaySubsidyParameters.AGED_HOURS).value()) >= 0) {
            return Answer.YES;
        }
        if (fullTime == null) {
            return Answer.UNKNOWN;
        }
        boolean shortWeek =
                fullTime.compareTo(figure(PaySubsidyParameters.AGED_SHARE_BELOW).value()) < 0;
        BigDecimal share = fullTime.multiply(figure(PaySubsidyParameters.AGED_SHARE).value());
        return Answer.of(shortWeek && weekly.compareTo(share) >= 0);
    }

    private boolean isWholeApprenticeship() {
        return job.apprenticeship() == Answer.YES
                && find(PaySubsidyParameters.WHOLE_APPRENTICESHIP).isPresent();
    }

    private Optional<Dated<Integer>> longest(PaySupport support) {
        Optional<Dated<Integer>> own = ownMonths(support);
        if (own.isPresent()) {
            return own;
        }
        if (find(PaySubsidyParameters.SHORTER_MONTHS).isEmpty()) {
            return bracket().flatMap(this::ownMonths);
        }
        return Optional.ofNullable(person.monthsUnemployedOf14())
                .map(
                        of14 ->
                                of14 >= figure(PaySubsidyParameters.YEAR_OF_14).value()
                                        ? figure(PaySubsidyParameters.LONGER_MONTHS)
                                        : figure(PaySubsidyParameters.SHORTER_MONTHS));
    }

    private Optional<Dated<Integer>> ownMonths(PaySupport support) {
        return PaySubsidyParameters.ownMonths(support, asked.decidedOn());
    }

    /** Which length of unemployment is this person's; empty when too little is known. */
    private Optional<PaySupport> bracket() {
        Answer year =
                Check.atLeast(
                        person.monthsUnemployedOf14(), figure(PaySubsidyParameters.YEAR_OF_14));
        Answer twoYears =
                Check.atLeast(
                        person.monthsUnemployedOf28(),
                        figure(PaySubsidyParameters.TWO_YEARS_OF_28));
        if (twoYears == Answer.YES) {
            return Optional.of(PaySupport.UNEMPLOYED_24_OF_28);
        }
        if (twoYears == Answer.UNKNOWN || year == Answer.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(
                year == Answer.YES
                        ? PaySupport.UNEMPLOYED_12_OF_14
                        : PaySupport.UNEMPLOYED_UNDER_YEAR);
    }

    private <T> Optional<Dated<T>> find(Parameter<T> key) {
        return PaySubsidyParameters.find(key, asked.decidedOn());
    }

    private <T> Dated<T> figure(Parameter<T> key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException("No figure on this day: " + key));
    }
}
