package fi.asiointi.voucher.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.Cases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every city and year that is known stands in the policies as it stands in the collected facts. */
class CityPoliciesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cities")
    void thePolicyHasWhatWasCollected(JsonNode row) {
        VoucherPolicy policy = policy(row);

        if (row.path("value_eur").isNumber()) {
            assertThat(fixed(policy)).isEqualTo(euros(row, "value_eur"));
        } else {
            assertThat(policy.award() == null).isEqualTo(!row.path("value_eur").isTextual());
        }
        assertThat(policy.award() instanceof AwardRule.ProRata)
                .isEqualTo(row.path("pro_rata").asBoolean());
        same(row, "quota", policy.supply().quota());
        same(row, "max_per_workplace", policy.employers().mostPerWorkplace());
        assertThat(policy.supply().queues()).isEqualTo(row.path("queue").asBoolean());
        assertThat(policy.supply().order() == Supply.Order.JOB_FIRST)
                .isEqualTo(
                        row.path("job_first").asBoolean()
                                || row.path("city").asText().equals("Turku"));
        assertThat(policy.employers().taxDebtExcludes())
                .isEqualTo(row.path("tax_debt_check").asBoolean());
        assertThat(policy.employers().region() != null).isEqualTo(row.has("employer_region"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cities")
    void theLeastWorkAndPayAreThose(JsonNode row) {
        VoucherPolicy policy = policy(row);

        for (WorkMinimum least : policy.work().minimums().stream().limit(1).toList()) {
            same(row, "min_days", least.days());
            if (!row.path("value_eur").isTextual()) {
                same(row, "min_weeks", least.weeks()); // else the weeks stand in the text
            }
            decimal(row, "min_hours_per_week", least.hoursPerWeek());
            decimal(row, "min_hours_per_day", least.hoursPerDay());
            if (row.has("min_hours")) {
                decimal(row, "min_hours", least.hours());
            }
        }
        if (row.path("min_pay_eur").isNumber()) {
            PayMinimum least = policy.pay().minimums().get(0);
            assertThat(least.amount()).isEqualTo(euros(row, "min_pay_eur"));
            assertThat(least.net()).isEqualTo(row.path("pay").asText().equals("net"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cities")
    void theYoungPeopleAreThose(JsonNode row) {
        AgeRule age = policy(row).applicants().groups().get(0).age();
        DatePeriod born =
                row.has("birth_years")
                        ? DatePeriod.closed(
                                LocalDate.of(row.path("birth_years").get(0).asInt(), 1, 1),
                                LocalDate.of(row.path("birth_years").get(1).asInt(), 12, 31))
                        : row.has("birth_window")
                                ? DatePeriod.closed(
                                        day(row.path("birth_window").get(0)),
                                        day(row.path("birth_window").get(1)))
                                : null;
        int year = row.path("year").asInt();
        if (born != null) {
            assertThat(age.fits(born.start().minusDays(1), year, null)).isEqualTo(Answer.NO);
            assertThat(age.fits(born.end().plusDays(1), year, null)).isEqualTo(Answer.NO);
            assertThat(age.fits(born.end(), year, null)).isEqualTo(Answer.YES);
            if (!row.has("under")) {
                assertThat(age.fits(born.start(), year, null)).isEqualTo(Answer.YES);
            }
        } else if (row.path("ages").asText().matches("\\d+-\\d+")) {
            String ages = row.path("ages").asText();
            int least = Integer.parseInt(ages.substring(0, ages.indexOf('-')));
            int most = Integer.parseInt(ages.substring(ages.indexOf('-') + 1));
            for (int reached = least - 1; reached <= most + 1; reached++) {
                assertThat(age.fits(LocalDate.of(year - reached, 7, 1), year, null))
                        .isEqualTo(Answer.of(reached >= least && reached <= most));
            }
        }
    }

    /** Under 18 on the last day of the work, not merely when it begins. */
    @Test
    void inTampereTheWholeWorkIsDoneUnderEighteen() {
        AgeRule age = policy("Tampere", 2024).applicants().groups().get(0).age();
        LocalDate eighteenInJuly = LocalDate.of(2006, 7, 15);
        DatePeriod june = DatePeriod.closed(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 7, 14));
        DatePeriod july = DatePeriod.closed(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 15));

        assertThat(age.fits(eighteenInJuly, 2024, june)).isEqualTo(Answer.YES);
        assertThat(age.fits(eighteenInJuly, 2024, july)).isEqualTo(Answer.NO);
        assertThat(age.fits(eighteenInJuly, 2024, null)).isEqualTo(Answer.UNKNOWN);
        assertThat(age.fits(LocalDate.of(2009, 12, 31), 2024, june)).isEqualTo(Answer.YES);
        assertThat(age.fits(LocalDate.of(2010, 1, 1), 2024, june)).isEqualTo(Answer.NO);
    }

    @Test
    void vouchersRunOutOrQueue() {
        Supply tuusula = policy("Tuusula", 2023).supply();
        Supply tampere = policy("Tampere", 2024).supply();

        assertThat(tuusula.turn(349)).isEqualTo(Supply.Turn.VOUCHER);
        assertThat(tuusula.turn(350)).isEqualTo(Supply.Turn.QUEUE);
        assertThat(tampere.turn(339)).isEqualTo(Supply.Turn.VOUCHER);
        assertThat(tampere.turn(340)).isEqualTo(Supply.Turn.NONE);
        assertThat(policy("Helsinki", 2026).supply().turn(1_000_000))
                .isEqualTo(Supply.Turn.VOUCHER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void helsinkiYearsAreThose(JsonNode row) {
        VoucherPolicy policy = policy("Helsinki", row.path("year").asInt());

        assertThat(fixed(policy)).isEqualTo(euros(row, "value_eur"));
        if (row.path("min_pay_eur").isNumber()) {
            assertThat(policy.pay().minimums().get(0).amount())
                    .isEqualTo(euros(row, "min_pay_eur"));
            decimal(row, "min_hours", policy.work().minimums().get(0).hours());
            decimal(row, "min_hours_per_week", policy.work().minimums().get(0).hoursPerWeek());
            assertThat(policy.work().window())
                    .isEqualTo(
                            DatePeriod.closed(
                                    day(row.path("work_from")), day(row.path("work_to"))));
        }
        assertThat(policy.claimDeadline())
                .isEqualTo(
                        row.has("claim_by")
                                ? Optional.of(day(row.path("claim_by")))
                                : Optional.empty());
    }

    static Stream<JsonNode> helsinkiYearsAreThose() {
        return Cases.reference("helsinki_years");
    }

    static Stream<JsonNode> cities() {
        return Cases.reference("cities");
    }

    private static VoucherPolicy policy(JsonNode row) {
        return policy(row.path("city").asText(), row.path("year").asInt());
    }

    private static VoucherPolicy policy(String city, int year) {
        return ((PolicyLookup.Found) VoucherPolicies.published().find(city, year)).policy();
    }

    private static Money fixed(VoucherPolicy policy) {
        if (policy.award() instanceof AwardRule.ProRata share) {
            return share.amount();
        }
        return ((AwardRule.Fixed) Objects.requireNonNull(policy.award())).amount();
    }

    private static void same(JsonNode row, String name, @Nullable Integer actual) {
        assertThat(actual).isEqualTo(row.has(name) ? row.path(name).asInt() : null);
    }

    private static void decimal(JsonNode row, String name, @Nullable BigDecimal actual) {
        assertThat(actual).isEqualTo(row.has(name) ? row.path(name).decimalValue() : null);
    }

    private static Money euros(JsonNode row, String name) {
        return Money.ofEuros(row.path(name).asLong());
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asText());
    }
}
