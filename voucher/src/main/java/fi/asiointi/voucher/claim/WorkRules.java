package fi.asiointi.voucher.claim;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.policy.WorkDone;
import fi.asiointi.voucher.policy.WorkMinimum;
import fi.asiointi.voucher.policy.WorkTerms;
import fi.asiointi.voucher.text.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Was the work done in time, and was it enough? */
final class WorkRules {
    private final WorkTerms terms;
    private final Findings findings;

    WorkRules(VoucherPolicy policy, Findings findings) {
        this.terms = policy.work();
        this.findings = findings;
    }

    void ask(WorkDone work) {
        days(work);
        positive(work);
        minimum(work);
        hoursPerWeek(work);
    }

    private void days(WorkDone work) {
        LocalDate start = work.start();
        LocalDate end = work.end();
        if (start == null) {
            findings.missing("WORK_START_MISSING", "work.start", "workWindow");
        }
        if (end == null) {
            findings.missing("WORK_END_MISSING", "work.end", "workWindow");
        }
        if (start != null && end != null && end.isBefore(start)) {
            findings.error("END_BEFORE_START", "work.end", "workWindow");
        }
        outside(start, "work.start");
        outside(end, "work.end");
    }

    private void outside(@Nullable LocalDate day, String path) {
        DatePeriod window = terms.window();
        if (day != null && window != null && !window.contains(day)) {
            findings.error(
                    "OUTSIDE_WORK_WINDOW",
                    path,
                    "workWindow",
                    "from",
                    Written.day(window.start()),
                    "until",
                    Written.day(window.end()));
        }
    }

    private void positive(WorkDone work) {
        BigDecimal hours = work.hours();
        if (hours == null) {
            findings.missing("HOURS_MISSING", "work.hours", "minimumWork");
        } else if (hours.signum() <= 0) {
            findings.error("NOT_POSITIVE", "work.hours", "minimumWork");
        }
        Integer days = work.days();
        if (days != null && days <= 0) {
            findings.error("NOT_POSITIVE", "work.days", "minimumWork");
        }
    }

    /** One of the minimums must be reached; where there is but one, each of its parts is told. */
    private void minimum(WorkDone work) {
        List<Answer> reached =
                terms.minimums().stream().map(minimum -> minimum.isReachedBy(work)).toList();
        if (reached.isEmpty() || reached.contains(Answer.YES)) {
            return;
        }
        if (terms.minimums().size() == 1) {
            parts(terms.minimums().get(0), work);
        } else if (reached.contains(Answer.UNKNOWN)) {
            findings.missing("WORK_FACTS_MISSING", "work", "minimumWork");
        } else {
            findings.error("WORK_BELOW_EVERY_MINIMUM", "work", "minimumWork");
        }
    }

    private void parts(WorkMinimum least, WorkDone work) {
        part("HOURS_BELOW_MINIMUM", "work.hours", least.hours(), Optional.ofNullable(work.hours()));
        part("DAYS_BELOW_MINIMUM", "work.days", least.days(), Optional.ofNullable(work.days()));
        part("WEEKS_BELOW_MINIMUM", "work.end", least.weeks(), work.weeks());
        part(
                "HOURS_PER_WEEK_BELOW_MINIMUM",
                "work.hours",
                least.hoursPerWeek(),
                work.hoursPerWeek());
        part("HOURS_PER_DAY_BELOW_MINIMUM", "work.hours", least.hoursPerDay(), work.hoursPerDay());
    }

    private <T extends Comparable<T>> void part(
            String code, String path, @Nullable T least, Optional<T> actual) {
        if (least == null) {
            return;
        }
        if (actual.isPresent() && actual.get().compareTo(least) < 0) {
            findings.error(code, path, "minimumWork", "least", number(least));
        } else if (actual.isEmpty() && path.equals("work.days")) {
            findings.missing("DAYS_MISSING", path, "minimumWork");
        }
    }

    private void hoursPerWeek(WorkDone work) {
        Optional<BigDecimal> hours = work.hoursPerWeek();
        BigDecimal most = terms.mostHoursPerWeek();
        if (most != null && hours.isPresent() && hours.get().compareTo(most) > 0) {
            findings.error(
                    "HOURS_PER_WEEK_ABOVE_MAXIMUM",
                    "work.hours",
                    "mostHoursPerWeek",
                    "most",
                    number(most));
        }
        BigDecimal wished = terms.recommendedHoursPerWeek();
        if (wished != null && hours.isPresent() && hours.get().compareTo(wished) < 0) {
            findings.warning(
                    "HOURS_PER_WEEK_BELOW_RECOMMENDED",
                    "work.hours",
                    "recommendedHoursPerWeek",
                    "least",
                    number(wished));
        }
    }

    private static String number(Object number) {
        return String.valueOf(number).replace('.', ',');
    }
}
