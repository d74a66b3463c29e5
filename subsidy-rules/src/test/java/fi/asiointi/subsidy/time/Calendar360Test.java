package fi.asiointi.subsidy.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.Cases;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class Calendar360Test {

    static Stream<JsonNode> days() {
        return Cases.group("days360");
    }

    static Stream<JsonNode> oddities() {
        return Cases.group("days360_oddities");
    }

    @ParameterizedTest
    @MethodSource("days")
    void daysAreCountedAsInTheCitysTests(JsonNode one) {
        assertThat(
                        Calendar360.days(
                                LocalDate.parse(one.path("date1").asText()),
                                LocalDate.parse(one.path("date2").asText())))
                .isEqualTo(one.path("expected_result").asInt());
    }

    @Test
    void anOpenPeriodHasNoNumberOfDays() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendar360.days(DatePeriod.until(day)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendar360.roundedMonths(DatePeriod.from(day)));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void theOdditiesOfTheCalendarAreKept(JsonNode one) {
        var period =
                DatePeriod.closed(
                        LocalDate.parse(one.path("start").asText()),
                        LocalDate.parse(one.path("end").asText()));

        assertThat(Calendar360.days(period)).isEqualTo(one.path("days").asInt());
        assertThat(Calendar360.roundedMonths(period))
                .isEqualByComparingTo(one.path("months").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-30, 2023-01-30, 0",
        "2023-01-01, 2023-01-30, 29",
        "2023-01-01, 2023-01-31, 30",
        "2023-02-28, 2023-02-28, 3",
        "2024-02-29, 2024-02-29, 2",
        "2023-09-01, 2024-08-31, 360"
    })
    void daysOfAPeriodHaveBothItsEnds(LocalDate start, LocalDate end, int days) {
        assertThat(Calendar360.days(DatePeriod.closed(start, end))).isEqualTo(days);
    }
}
