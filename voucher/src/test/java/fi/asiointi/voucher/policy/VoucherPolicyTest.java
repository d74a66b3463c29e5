package fi.asiointi.voucher.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.Cases;
import fi.asiointi.voucher.Cases.Case;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VoucherPolicyTest {
    private static final VoucherPolicies PUBLISHED = VoucherPolicies.published();

    @Test
    void helsinkiPays350EurosForSixtyHoursInTheSummerOf2026() {
        VoucherPolicy policy = found(PUBLISHED.find("Helsinki", 2026));

        assertThat(policy.award()).isEqualTo(new AwardRule.Fixed(Money.ofEuros(350)));
        assertThat(policy.pay().minimums())
                .containsExactly(
                        new PayMinimum(
                                Money.ofEuros(500), PayMinimum.Per.WORK, false, HolidayPay.ON_TOP));
        assertThat(policy.work().minimums())
                .containsExactly(new WorkMinimum(new BigDecimal("60"), null, null, null, null));
        assertThat(policy.work().window())
                .isEqualTo(DatePeriod.closed(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 15)));
        assertThat(policy.applicants().window())
                .isEqualTo(
                        DatePeriod.closed(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 12, 31)));
        assertThat(policy.claimDeadline()).contains(LocalDate.of(2026, 11, 30));
        assertThat(policy.timeZone()).isEqualTo(ZoneId.of("Europe/Helsinki"));
        assertThat(policy.applicants().groups())
                .extracting(TargetGroup::id)
                .containsExactly(
                        "hki_15", "primary_target_group", "secondary_target_group", "hki_18");
    }

    @Test
    void everyValueHasASource() {
        assertThat(PUBLISHED.all())
                .hasSize(37)
                .allSatisfy(
                        policy -> {
                            assertThat(policy.sources()).containsKeys("timeZone", "targetGroups");
                            assertThat(
                                            policy.award() == null
                                                    || policy.source("voucherValue").isPresent())
                                    .isTrue();
                        });
    }

    @Test
    void aDeadlineThatNobodyFoundIsNotInvented() {
        assertThat(found(PUBLISHED.find("Helsinki", 2023)).claimDeadline()).isEmpty();
        assertThat(found(PUBLISHED.find("Helsinki", 2024)).claimDeadline())
                .contains(LocalDate.of(2024, 11, 30));
    }

    @Test
    void theYearIsTheOneInTheCity() {
        var untilMidnight = Instant.parse("2025-12-31T21:59:59Z");

        assertThat(found(PUBLISHED.at("helsinki", untilMidnight)).year()).isEqualTo(2025);
        assertThat(found(PUBLISHED.at("HELSINKI", untilMidnight.plusSeconds(1))).year())
                .isEqualTo(2026);
    }

    @Test
    void outsideTheKnownYearsAndCitiesThereIsNoPolicyAndTheReasonTellsSo() {
        for (PolicyLookup lookup :
                List.of(
                        PUBLISHED.find("Helsinki", 2027),
                        PUBLISHED.at("Helsinki", Instant.parse("2026-12-31T22:30:00Z")))) {
            assertThat(lookup)
                    .isInstanceOfSatisfying(
                            PolicyLookup.NoPolicy.class,
                            none ->
                                    assertThat(none.reason().parameters())
                                            .containsEntry("year", "2027"));
        }
        assertThat(PUBLISHED.find("Vantaa", 2026)).isInstanceOf(PolicyLookup.NoPolicy.class);
    }

    @Test
    void aCityMayChooseItsGroupsAnew() {
        VoucherPolicy policy = found(PUBLISHED.find("Helsinki", 2026));
        VoucherPolicy reform = policy.withEnabledGroups(List.of("hki_18"));

        assertThat(reform.applicants().groups().stream().filter(TargetGroup::enabled))
                .extracting(TargetGroup::id)
                .containsExactly("hki_18");
        assertThat(found(PUBLISHED.with(reform).find("Helsinki", 2026))).isEqualTo(reform);
        assertThatThrownBy(() -> policy.withEnabledGroups(List.of("hki_19")))
                .hasMessage("The policy of Helsinki 2026 knows no group [hki_19]");
        assertThatThrownBy(() -> VoucherPolicies.of(List.of(policy, reform)))
                .hasMessage("Two policies for Helsinki 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"year\": 2026|\"year\": 2025|applicationWindow is outside 2025",
                "\"year\": 2026|\"year\": \"2026\"|$.year should be a whole number",
                "\"year\": 2026|\"year\": 2026, \"colour\": 1|$.colour is unknown here",
                "\"year\": 2026|\"year\": 2026, \"year\": 2026|is not JSON",
                "2026-11-30|2026-08-14|claimWindow ends before the work window ends on 2026-08-15",
                "2026-11-30|30.11.2026|$.claimWindow.value.end should be a date",
                "2026-11-30|2026-11-31|$.claimWindow.value.end should be a date",
                "2026-06-01|2026-09-01|$.workWindow.value ends on 2026-08-15, before it starts",
                "\"350\"|\"0\"|voucherValue is 0",
                "\"350\"|350|$.voucherValue.value.fixed should be a text",
                "\"350\"|\"350,00\"|$.voucherValue.value.fixed should be an amount",
                "Europe/Helsinki|Europe/Helsingfors|$.timeZone.value should be a time zone",
                "Local time of the city|'  '|$.timeZone.source should be a text that is not blank",
                "[17, 17]|[16, 16]|targetGroups repeats the age of secondary_target_group",
                "RESIDENT|TOURIST|$.targetGroups.value[0].link should be one of [RESIDENT, RESIDENT_OR",
                "hki_15|hki_18|targetGroups repeats the id hki_18",
                "\"enabled\": false|\"enabled\": \"no\"|$.targetGroups.value[0].enabled should be",
                "\"sv\": \"Elev i årskurs 8\",||$.targetGroups.value[0].name.sv is missing",
            })
    void aFileWithAMistakeIsRefusedWithThePathToIt(String from, String to, String message)
            throws IOException {
        String file =
                published().replaceFirst(java.util.regex.Pattern.quote(from), to == null ? "" : to);

        assertThat(file).isNotEqualTo(published());
        assertThatThrownBy(() -> VoucherPolicy.read(stream(file), "broken.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("broken.json")
                .hasMessageContaining(message);
    }

    @Test
    void aFileWithoutASourceOrAValueIsRefused() throws IOException {
        String file = published().replaceFirst("\"source\"", "\"sauce\"");

        assertThatThrownBy(() -> VoucherPolicy.read(stream(file), "broken.json"))
                .hasMessageContaining("$.timeZone.sauce is unknown here");
        assertThatThrownBy(
                        () ->
                                VoucherPolicy.read(
                                        stream(file.replaceFirst("\"sauce\": *\"[^\"]*\",", "")),
                                        "broken.json"))
                .hasMessage("broken.json: $.timeZone.source is missing");
        assertThatThrownBy(() -> VoucherPolicy.read(stream("{}"), "broken.json"))
                .hasMessage("broken.json: $.city is missing");
        assertThatThrownBy(() -> VoucherPolicy.read(null, "none.json"))
                .hasMessage("There is no policy file none.json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aGroupTakesOneAge(Case c) {
        TargetGroup group =
                found(PUBLISHED.find("Helsinki", 2026))
                        .applicants()
                        .group(c.input().path("group").asText())
                        .orElseThrow();

        assertThat(
                        group.age()
                                        .fits(
                                                LocalDate.of(
                                                        2026 - c.input().path("age").asInt(), 1, 1),
                                                2026,
                                                null)
                                == Answer.YES)
                .isEqualTo(c.expected().path("age_valid").asBoolean());
    }

    static Stream<Case> aGroupTakesOneAge() {
        return Cases.suite("target-group-age");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void anAgeFindsItsGroup(Case c) {
        assertThat(
                        found(PUBLISHED.find("Helsinki", 2026))
                                .applicants()
                                .groupOfAge(c.input().path("age").asInt())
                                .map(TargetGroup::id)
                                .orElse("null"))
                .isEqualTo(c.expected().path("group").asText());
    }

    static Stream<Case> anAgeFindsItsGroup() {
        return Cases.suite("target-group-by-age");
    }

    private static VoucherPolicy found(PolicyLookup lookup) {
        return ((PolicyLookup.Found) lookup).policy();
    }

    private static String published() throws IOException {
        try (InputStream file =
                VoucherPolicy.class.getResourceAsStream(
                        "/fi/asiointi/voucher/policies/helsinki-2026.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
