package fi.asiointi.identity.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatePeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 15);
    private static final DatePeriod SUMMER = DatePeriod.closed(FIRST, LAST);

    @Test
    void bothEndsAreIncluded() {
        assertThat(SUMMER.contains(FIRST)).isTrue();
        assertThat(SUMMER.contains(LAST)).isTrue();
        assertThat(SUMMER.contains(FIRST.minusDays(1))).isFalse();
        assertThat(SUMMER.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void periodsThatShareOneDayOverlap() {
        assertThat(SUMMER.overlaps(DatePeriod.from(LAST))).isTrue();
        assertThat(SUMMER.overlaps(DatePeriod.from(LAST.plusDays(1)))).isFalse();
        assertThat(SUMMER.intersection(DatePeriod.until(FIRST)))
                .contains(DatePeriod.closed(FIRST, FIRST));
        assertThat(SUMMER.intersection(DatePeriod.until(FIRST.minusDays(1)))).isEmpty();
    }

    @Test
    void anOpenPeriodHasNoEnd() {
        assertThat(DatePeriod.from(FIRST)).hasToString("2026-06-01/..");
        assertThat(DatePeriod.ALWAYS.contains(SUMMER)).isTrue();
        assertThat(DatePeriod.ALWAYS.hasStart()).isFalse();
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatePeriod.closed(/* first= */ LAST, /* last= */ FIRST))
                .withMessageContaining("2026-06-01");
    }
}
