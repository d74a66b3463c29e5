package fi.asiointi.voucher.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.voucher.Cases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimExportTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    static Stream<Cases.Case> orders() {
        return Cases.suite("export-order");
    }

    static Stream<Cases.Case> exports() {
        return Cases.suite("export");
    }

    @ParameterizedTest
    @MethodSource("orders")
    void claimsStandByTheMomentsTheyWereHandedInAndBegun(Cases.Case c) {
        var claims = new ArrayList<ExportableClaim>();
        for (JsonNode dates : c.input().path("created_submitted")) {
            Instant created = noon(LocalDate.parse(dates.path(0).asText()));
            Instant submitted = noon(LocalDate.parse(dates.path(1).asText()));
            claims.add(
                    new ExportableClaim(
                            String.valueOf(claims.size()),
                            "submitted",
                            created,
                            submitted,
                            null,
                            null));
        }
        List<String> expected = new ArrayList<>();
        c.expected().path("order").forEach(number -> expected.add(number.asText()));
        Collections.shuffle(claims, new Random(7));

        assertThat(ClaimExport.UNHANDLED.of(claims, NOW).claims())
                .extracting(ExportableClaim::id)
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void exportsAreThoseOfProduction(Cases.Case c) {
        if (c.input().has("kind")) {
            var kind =
                    ClaimExport.valueOf(
                            c.input()
                                    .path("kind")
                                    .asText()
                                    .replace('-', '_')
                                    .toUpperCase(Locale.ROOT));
            var chosen = kind.of(List.of(claim("1", "submitted", "2026-06-01")), NOW);
            assertThat(!chosen.toMark().isEmpty())
                    .isEqualTo(c.expected().path("marks_exported").asBoolean());
        } else {
            ExportableClaim claim = claim("1", "submitted", "2026-06-01");
            assertThat(c.input().path("youth_birthdate").isNull()).isTrue();
            assertThat(claim.birthYear()).isEqualTo(c.expected().path("birth_year").asInt());
            assertThat(claim.birthdate()).isEqualTo(c.expected().path("birthdate").asText());
        }
    }

    @Test
    void theUnhandledAreThoseHandedInAndNotExportedAndAreMarked() {
        var exported =
                new ExportableClaim("old", "submitted", NOW, NOW, NOW, LocalDate.of(2010, 5, 5));
        var claims =
                List.of(
                        claim("1", "submitted", "2026-06-01"),
                        claim("2", "draft", null),
                        claim("3", "accepted", "2026-06-02"),
                        exported,
                        claim("4", "submitted", "2025-06-02"));

        ClaimExport.Chosen chosen = ClaimExport.UNHANDLED.of(claims, NOW);

        assertThat(chosen.claims()).extracting(ExportableClaim::id).containsExactly("4", "1");
        assertThat(chosen.toMark()).containsExactly("4", "1");
        assertThat(exported.birthYear()).isEqualTo(2010);
    }

    @Test
    void aYearIsTheYearOfHelsinki() {
        var lastEvening =
                new ExportableClaim(
                        "1",
                        "accepted",
                        NOW,
                        Instant.parse("2025-12-31T22:30:00Z"),
                        null,
                        null); // 2026
        var claims =
                List.of(
                        lastEvening,
                        claim("2", "rejected", "2025-07-01"),
                        claim("3", "draft", null));

        assertThat(ClaimExport.ANNUAL.of(claims, NOW).claims()).containsExactly(lastEvening);
        assertThat(ClaimExport.ANNUAL_PREVIOUS.of(claims, NOW).claims())
                .extracting(ExportableClaim::id)
                .containsExactly("2");
        assertThat(ClaimExport.ANNUAL.of(claims, NOW).toMark()).isEmpty();
        assertThat(ClaimExport.ANNUAL_PREVIOUS.of(claims, NOW).toMark()).isEmpty();
    }

    private static ExportableClaim claim(String id, String status, @Nullable String submitted) {
        Instant moment = submitted == null ? null : noon(LocalDate.parse(submitted));
        return new ExportableClaim(id, status, NOW, moment, null, null);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Europe/Helsinki")).toInstant();
    }
}
