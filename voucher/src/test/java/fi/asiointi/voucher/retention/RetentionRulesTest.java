package fi.asiointi.voucher.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.voucher.Cases;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetentionRulesTest {
    private static final ZonedDateTime NOW =
            ZonedDateTime.of(2026, 11, 22, 2, 0, 0, 0, ZoneId.of("Europe/Helsinki"));
    private static final RetentionRules HELSINKI = RetentionRules.helsinki();

    static Stream<Cases.Case> ages() {
        return Cases.suite("retention").filter(c -> c.input().has("kind"));
    }

    static Stream<Cases.Case> commands() {
        return Cases.suite("retention").filter(c -> c.input().has("command"));
    }

    @ParameterizedTest
    @MethodSource("ages")
    void whatProductionDeletesOfAnAgeIsDueUnderItsRules(Cases.Case c) {
        RetentionItem item = item(c.input());

        boolean due =
                !RetentionRules.helsinkiProduction().sort(List.of(item), now()).due().isEmpty();

        assertThat(due).isEqualTo(c.expected().path("deleted").asBoolean());
    }

    /** The job lists and deletes nothing, so it is its own dry run. */
    @ParameterizedTest
    @MethodSource("commands")
    void theListIsADryRun(Cases.Case c) {
        assumeTrue(c.expected().path("deletes").asText().equals("nothing"));
        var items = List.of(item("1", "attachment", "P2Y"), item("2", "attachment", "P1D"));

        RetentionList list = HELSINKI.sort(items, now());

        assertThat(list.due()).extracting(due -> due.item().id()).containsExactly("1");
        assertThat(items).hasSize(2);
    }

    @Test
    void aRejectedApplicationIsKeptAYearFromTheDecisionAndNotFromItsCreation() {
        var decidedLate =
                new RetentionItem(
                        "1",
                        "youth-application",
                        Set.of("rejected"),
                        Map.of("created", ago("P1Y"), "decided", ago("P2M")),
                        List.of());

        assertThat(HELSINKI.sort(List.of(decidedLate), now()).due()).isEmpty();
        assertThat(RetentionRules.helsinkiProduction().sort(List.of(decidedLate), now()).due())
                .hasSize(1);
    }

    @Test
    void aPeriodIsOverOnTheSameDayOfHelsinkiNotAtTheSameHour() {
        var lateInTheEvening =
                new RetentionItem(
                        "1",
                        "attachment",
                        Set.of(),
                        Map.of("created", Instant.parse("2025-11-21T21:59:00Z")), // 21 November
                        List.of());
        var pastMidnight =
                new RetentionItem(
                        "2",
                        "attachment",
                        Set.of(),
                        Map.of("created", Instant.parse("2025-11-21T22:01:00Z")), // 22 November
                        List.of());
        var items = List.of(lateInTheEvening, pastMidnight);
        Instant inTheNightOfThe21st = Instant.parse("2026-11-21T21:00:00Z");

        assertThat(HELSINKI.sort(items, inTheNightOfThe21st).due())
                .singleElement()
                .satisfies(
                        due -> {
                            assertThat(due.item()).isEqualTo(lateInTheEvening);
                            assertThat(due.since()).isEqualTo("2026-11-21");
                            assertThat(due.rule().id()).isEqualTo("attachment-any");
                        });
        assertThat(HELSINKI.sort(items, now()).due()).hasSize(2);
    }

    /** Production fails here: the deletion of the old application stops at the younger claim. */
    @Test
    void anOldApplicationIsKeptWhileAYoungerClaimNeedsItsVoucher() {
        var youth = needed("youth-1", "P6Y", "claim-1");
        var young = item("claim-1", "employer-application", "P4Y");

        RetentionList list = HELSINKI.sort(List.of(youth, young), now());

        assertThat(list.due()).isEmpty();
        assertThat(list.kept())
                .extracting(kept -> kept.item().id() + " " + kept.because())
                .containsExactly(
                        "youth-1 RETENTION_NEEDED: Kept, because it is still needed by: claim-1.",
                        "claim-1 RETENTION_NOT_OVER: The retention period ends on 22 November 2027.");
    }

    @Test
    void whatNeedsAnItemIsListedBeforeIt() {
        var youth = needed("youth-1", "P6Y", "claim-1");
        var claim =
                new RetentionItem(
                        "claim-1",
                        "employer-application",
                        Set.of(),
                        Map.of("created", ago("P5Y")),
                        List.of("file-1"));
        var file = item("file-1", "attachment", "P5Y");

        assertThat(HELSINKI.sort(List.of(youth, claim, file), now()).due())
                .extracting(due -> due.item().id())
                .containsExactly("file-1", "claim-1", "youth-1");
    }

    @Test
    void aNeedGoesThroughWhatIsKept() {
        var oldest = needed("1", "P9Y", "2");
        var old = needed("2", "P8Y", "3");
        var unknown = needed("4", "P8Y", "not-among-the-items");

        assertThat(
                        HELSINKI.sort(
                                        List.of(
                                                oldest,
                                                old,
                                                item("3", "employer-application", "P1Y"),
                                                unknown),
                                        now())
                                .due())
                .isEmpty();
    }

    @Test
    void whatIsNotKnownIsKept() {
        var withoutDate = new RetentionItem("1", "attachment", Set.of(), Map.of(), List.of());
        var ofNoRule = item("2", "payment", "P9Y");

        assertThat(HELSINKI.sort(List.of(withoutDate, ofNoRule), now()).kept())
                .extracting(kept -> kept.because().code())
                .containsExactly("RETENTION_EVENT_UNKNOWN", "RETENTION_NO_RULE");
    }

    @Test
    void aWrongRuleIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> RetentionRules.read(file("P0D")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The rule r keeps nothing");
        assertThatThrownBy(() -> RetentionRules.read(file("a year")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                HELSINKI.sort(
                                        List.of(item("1", "a", "P1D"), item("1", "a", "P1D")),
                                        now()))
                .hasMessageContaining("Two items");
    }

    private static InputStream file(String keep) {
        String rules =
                "{\"zone\": \"Europe/Helsinki\", \"rules\": [{\"id\": \"r\", \"kind\": \"k\","
                        + " \"countedFrom\": \"created\", \"source\": \"s\", \"keep\": \""
                        + keep
                        + "\"}]}";
        return new ByteArrayInputStream(rules.getBytes(StandardCharsets.UTF_8));
    }

    /** The words of the cases in those of the rules. */
    private static RetentionItem item(JsonNode input) {
        var states = new HashSet<String>();
        if (input.has("active") && !input.path("active").asBoolean()) {
            states.add("never-activated");
        }
        if (input.path("status").asText().equals("rejected")) {
            states.add("rejected");
        }
        String kind =
                switch (input.path("kind").asText()) {
                    case "youth" -> "youth-application";
                    case "employer" -> "employer-application";
                    default -> input.path("kind").asText();
                };
        Instant created =
                input.has("age_days")
                        ? NOW.minusDays(input.path("age_days").asInt()).toInstant()
                        : age(input.path("age").asText());
        return new RetentionItem("1", kind, states, Map.of("created", created), List.of());
    }

    /** "5 years", "1 year minus 1 day". */
    private static Instant age(String age) {
        ZonedDateTime then = NOW.minusYears(Integer.parseInt(age.substring(0, age.indexOf(' '))));
        return (age.endsWith("minus 1 day") ? then.plusDays(1) : then).toInstant();
    }

    private static RetentionItem item(String id, String kind, String age) {
        return new RetentionItem(id, kind, Set.of(), Map.of("created", ago(age)), List.of());
    }

    private static RetentionItem needed(String id, String age, String by) {
        return new RetentionItem(
                id, "youth-application", Set.of(), Map.of("created", ago(age)), List.of(by));
    }

    private static Instant ago(String age) {
        return NOW.minus(Period.parse(age)).toInstant();
    }

    private static Instant now() {
        return NOW.toInstant();
    }
}
