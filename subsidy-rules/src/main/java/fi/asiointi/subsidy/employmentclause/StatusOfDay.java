package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.employmentclause.ObligationStatus.State;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a contract's employments and purchases for one day. */
final class StatusOfDay {
    private final ContractObligation obligation;
    private final ClauseTerms terms;
    private final LocalDate day;
    private final LocalDate lastStart;
    private final Set<String> persons = new HashSet<>();
    private final List<SourcedReason> findings = new ArrayList<>();
    private BigDecimal filled = BigDecimal.ZERO;
    private BigDecimal running = BigDecimal.ZERO;
    private BigDecimal agreed = BigDecimal.ZERO;
    private @Nullable LocalDate lastCompletion;

    StatusOfDay(ContractObligation obligation, LocalDate day) {
        this.obligation = obligation;
        this.terms = obligation.terms();
        this.day = day;
        this.lastStart = terms.lastStart(obligation.period());
    }

    ObligationStatus status() {
        Money purchased = purchased();
        long owed = day.isBefore(obligation.period().start()) ? 0 : terms.clause().owed(purchased);
        obligation.employments().stream()
                .sorted(Comparator.comparing(ClauseEmployment::start))
                .forEach(this::place);
        contractLength();
        BigDecimal open =
                BigDecimal.valueOf(owed).subtract(filled).subtract(running).subtract(agreed);
        State state = state(owed, open);
        return new ObligationStatus(
                day, state, purchased, owed, filled, running, agreed, next(state, open), findings);
    }

    private Money purchased() {
        Money sum = Money.ZERO;
        int outside = 0;
        for (Purchase purchase : obligation.purchases()) {
            if (!obligation.period().contains(purchase.on())) {
                outside++;
            } else if (!purchase.on().isAfter(day)) {
                sum = sum.plus(purchase.amount());
            }
        }
        if (outside > 0) {
            tell("PURCHASE_OUTSIDE_CONTRACT", "count", outside);
        }
        return sum;
    }

    private void place(ClauseEmployment employment) {
        @Nullable String fault = fault(employment);
        if (fault != null) {
            tell(fault, "start", employment.start(), "months", terms.shortestMonths());
            return;
        }
        persons.add(employment.person());
        LocalDate completion = terms.completion(employment.start());
        if (!completion.isAfter(day)) {
            filled = filled.add(terms.weight(employment));
            return;
        }
        lastCompletion = completion;
        if (employment.start().isAfter(day)) {
            agreed = agreed.add(terms.weight(employment));
        } else {
            running = running.add(terms.weight(employment));
        }
    }

    /** Why an employment does not count; null when it does. */
    private @Nullable String fault(ClauseEmployment employment) {
        if (!terms.kinds().contains(employment.kind())) {
            return "KIND_DOES_NOT_COUNT";
        }
        if (employment.shareOfFullTime().compareTo(terms.shortestShare()) < 0) {
            return "TOO_FEW_HOURS";
        }
        if (employment.inTargetGroup() != Answer.YES) {
            return employment.inTargetGroup() == Answer.NO
                    ? "NOT_IN_TARGET_GROUP"
                    : "TARGET_GROUP_NOT_KNOWN";
        }
        if (employment.start().isBefore(obligation.period().start())) {
            return "STARTED_BEFORE_CONTRACT";
        }
        if (employment.start().isAfter(lastStart)) {
            return "STARTED_TOO_LATE";
        }
        if (employment.months() < terms.shortestMonths()) {
            return "AGREED_TOO_SHORT";
        }
        // An end that is still to come is known as well as one that has been.
        LocalDate ended = employment.endedOn();
        if (ended != null && ended.isBefore(terms.completion(employment.start()))) {
            return "ENDED_TOO_EARLY";
        }
        return persons.contains(employment.person()) ? "SAME_PERSON_AGAIN" : null;
    }

    private void contractLength() {
        if (lastStart.isBefore(obligation.period().start())) {
            tell("CONTRACT_SHORTER_THAN_JOB", "months", terms.shortestMonths());
        }
        LocalDate start = obligation.period().start();
        ClauseParameters.find(ClauseParameters.LONGEST_YEARS, start)
                .filter(
                        years ->
                                obligation
                                        .period()
                                        .end()
                                        .isAfter(start.plusYears(years.value()).minusDays(1)))
                .ifPresent(
                        years ->
                                findings.add(
                                        ClauseTexts.reason(
                                                years.source(),
                                                "CONTRACT_LONGER_THAN_USUAL",
                                                "years",
                                                years.value())));
    }

    private State state(long owed, BigDecimal open) {
        if (owed == 0) {
            return State.NOTHING_OWED;
        }
        if (filled.compareTo(BigDecimal.valueOf(owed)) >= 0) {
            return State.FULFILLED;
        }
        if (open.signum() <= 0) {
            return State.COVERED;
        }
        if (day.isAfter(lastStart)) {
            return State.OVERDUE;
        }
        return day.isBefore(lastStart.minusDays(ClauseParameters.warningDays(day)))
                ? State.OPEN
                : State.AT_RISK;
    }

    private NextStep next(State state, BigDecimal open) {
        return switch (state) {
            case NOTHING_OWED, FULFILLED ->
                    new NextStep(NextStep.Kind.NOTHING, null, reason("next." + state.name()));
            case COVERED -> keep();
            case OPEN, AT_RISK ->
                    new NextStep(
                            NextStep.Kind.EMPLOY,
                            lastStart,
                            reason("next.EMPLOY", "count", jobs(open), "by", lastStart));
            case OVERDUE -> settle(open);
        };
    }

    private NextStep keep() {
        LocalDate until = lastCompletion == null ? obligation.period().end() : lastCompletion;
        return new NextStep(NextStep.Kind.KEEP, until, reason("next.KEEP", "by", until));
    }

    private NextStep settle(BigDecimal open) {
        LocalDate end = obligation.period().end();
        return new NextStep(
                NextStep.Kind.SETTLE,
                day.isAfter(end) ? null : end,
                reason("next.SETTLE", "count", jobs(open), "by", end));
    }

    /** Whole persons who are still needed. */
    private static BigDecimal jobs(BigDecimal open) {
        return open.setScale(0, RoundingMode.CEILING);
    }

    private void tell(String code, Object... namesAndValues) {
        findings.add(reason(code, namesAndValues));
    }

    private static SourcedReason reason(String code, Object... namesAndValues) {
        return ClauseTexts.reason(ClauseTexts.CONTRACT, code, namesAndValues);
    }
}
