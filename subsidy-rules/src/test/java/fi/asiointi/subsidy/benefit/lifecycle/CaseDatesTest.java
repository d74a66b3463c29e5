package fi.asiointi.subsidy.benefit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.lifecycle.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due: the day before, on and after each limit. */
class CaseDatesTest {
    private static final LocalDate CHANGED = LocalDate.of(2026, 1, 1);
    private static final DatePeriod BENEFIT =
            DatePeriod.closed(LocalDate.of(2026, 2, 1), LocalDate.of(2027, 1, 31));

    @ParameterizedTest
    @CsvSource({
        "DRAFT, 2026-06-15, ''",
        "DRAFT, 2026-06-16, WARN_OF_DELETION",
        "DRAFT, 2026-06-17, ''",
        "DRAFT, 2026-06-29, ''",
        "DRAFT, 2026-06-30, DELETE",
        "DRAFT, 2027-06-30, DELETE",
        "RECEIVED, 2040-01-01, ''",
        "HANDLING, 2040-01-01, ''",
        "CANCELLED, 2026-01-01, ARCHIVE_FOR_APPLICANT",
        "CANCELLED, 2026-01-30, ARCHIVE_FOR_APPLICANT",
        "CANCELLED, 2026-01-31, ARCHIVE_FOR_APPLICANT DELETE",
        "REJECTED, 2026-01-15, ''",
        "REJECTED, 2026-01-16, ARCHIVE_FOR_APPLICANT",
        "REJECTED, 2035-12-30, ARCHIVE_FOR_APPLICANT",
        "REJECTED, 2035-12-31, ARCHIVE_FOR_APPLICANT DELETE",
        "ACCEPTED, 2026-06-30, ARCHIVE_FOR_APPLICANT",
        "ACCEPTED, 2026-07-01, ARCHIVE_FOR_APPLICANT ASK_FOR_PAYSLIPS",
        "ACCEPTED, 2026-07-02, ARCHIVE_FOR_APPLICANT",
        "ACCEPTED, 2027-01-01, ARCHIVE_FOR_APPLICANT TELL_OF_PERIOD_END",
        "ACCEPTED, 2027-01-02, ARCHIVE_FOR_APPLICANT"
    })
    void whatIsDueOnADayFollowsFromTheDatesOfTheCase(String state, LocalDate day, String due) {
        var dates =
                new CaseDates(
                        application(state), CHANGED, CHANGED, BENEFIT, true, false, waiting());

        assertThat(names(dates, day))
                .isEqualTo(due.isEmpty() ? List.of() : List.of(due.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"false, false, WAITING", "true, true, WAITING", "true, false, PENDING"})
    void payslipsAreAskedOnlyOfOwnUnchangedCasesThatWait(
            boolean own, boolean changed, String second) {
        State secondState = BenefitLifecycle.INSTALMENT.state(second).orElseThrow();
        var dates =
                new CaseDates(
                        application("ACCEPTED"), CHANGED, null, BENEFIT, own, changed, secondState);

        assertThat(names(dates, LocalDate.of(2026, 7, 1))).isEmpty();
    }

    private static List<String> names(CaseDates dates, LocalDate day) {
        return dates.dueOn(day).stream().map(task -> task.kind().name()).toList();
    }

    private static State application(String name) {
        return BenefitLifecycle.APPLICATION.state(name).orElseThrow();
    }

    private static State waiting() {
        return BenefitLifecycle.INSTALMENT.state("WAITING").orElseThrow();
    }
}
