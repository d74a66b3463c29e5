package fi.asiointi.subsidy.benefit.lifecycle;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.InstalmentPlan;
import fi.asiointi.subsidy.benefit.lifecycle.DueTask.Kind;
import fi.asiointi.subsidy.lifecycle.State;
import fi.asiointi.subsidy.parameter.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a case that the daily jobs look at.
 *
 * @param application the state of the application
 * @param changedOn the day on which it was last touched, or came into its state
 * @param decidedOn the day of the decision; null before it
 * @param benefit the calculated period of the benefit; null while there is none
 * @param isOwn whether the applicant made the application in the service, and no handler typed it
 *     in
 * @param hasAlterations whether any change of the employment has been reported
 * @param secondInstalment the state of the second instalment; null when there is none
 */
public record CaseDates(
        State application,
        LocalDate changedOn,
        @Nullable LocalDate decidedOn,
        @Nullable DatePeriod benefit,
        boolean isOwn,
        boolean hasAlterations,
        @Nullable State secondInstalment) {

    /**
     * {@return what is due on a day: jobs that stay due until they are done, and messages that are
     * sent on the very day}
     *
     * @param day the day on which the jobs run
     */
    public List<DueTask> dueOn(LocalDate day) {
        var due = new ArrayList<DueTask>();
        switch (application.name()) {
            case "DRAFT" -> addDraft(due, day);
            case "CANCELLED" -> {
                addFrom(due, day, Kind.ARCHIVE_FOR_APPLICANT, changedOn);
                addFrom(
                        due,
                        day,
                        Kind.DELETE,
                        after(changedOn, LifecycleParameters.CANCELLED_DELETED_AFTER));
            }
            case "ACCEPTED", "REJECTED", "ARCHIVAL" -> addDecided(due, day);
            default -> {
                // The other states have no times of their own.
            }
        }
        return due;
    }

    private void addDraft(List<DueTask> due, LocalDate day) {
        LocalDate deleted = after(changedOn, LifecycleParameters.DRAFT_DELETED_AFTER);
        int before = LifecycleParameters.TODAY.value(LifecycleParameters.DRAFT_WARNED_BEFORE);
        addOn(due, day, Kind.WARN_OF_DELETION, deleted.minusDays(before));
        addFrom(due, day, Kind.DELETE, deleted);
    }

    private void addDecided(List<DueTask> due, LocalDate day) {
        if (decidedOn != null) {
            // "More than so many days ago": the day after them is the first.
            LocalDate archived = after(decidedOn, LifecycleParameters.ARCHIVED_AFTER).plusDays(1);
            addFrom(due, day, Kind.ARCHIVE_FOR_APPLICANT, archived);
        }
        LocalDate since = decidedOn != null ? decidedOn : changedOn;
        addFrom(due, day, Kind.DELETE, after(since, LifecycleParameters.DECIDED_DELETED_AFTER));
        if (application.name().equals("ACCEPTED") && benefit != null) {
            addAccepted(due, day, benefit);
        }
    }

    private void addAccepted(List<DueTask> due, LocalDate day, DatePeriod period) {
        if (period.hasEnd()) {
            int before =
                    LifecycleParameters.TODAY.value(LifecycleParameters.PERIOD_END_TOLD_BEFORE);
            addOn(due, day, Kind.TELL_OF_PERIOD_END, period.end().minusDays(before));
        }
        boolean waiting = secondInstalment != null && secondInstalment.name().equals("WAITING");
        if (isOwn && !hasAlterations && waiting && period.hasStart()) {
            LocalDate asked = InstalmentPlan.payslipRequestDay(period.start());
            addOn(due, day, Kind.ASK_FOR_PAYSLIPS, asked);
        }
    }

    private static LocalDate after(LocalDate day, Parameter<Integer> days) {
        return day.plusDays(LifecycleParameters.TODAY.value(days));
    }

    private static void addFrom(List<DueTask> due, LocalDate day, Kind kind, LocalDate since) {
        if (!day.isBefore(since)) {
            due.add(new DueTask(kind, since));
        }
    }

    private static void addOn(List<DueTask> due, LocalDate day, Kind kind, LocalDate on) {
        if (day.equals(on)) {
            due.add(new DueTask(kind, on));
        }
    }
}
