package fi.asiointi.subsidy.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.subsidy.benefit.BenefitUnderTest;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.verify.BoundaryCases.Line;
import fi.asiointi.subsidy.verify.BoundaryCases.Side;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundaryCasesTest {
    private static final Map<String, Object> SOUND =
            Map.of(
                    "asOf",
                    "2026-03-01",
                    "event",
                    "SUBMIT",
                    "period",
                    Map.of("start", "2026-04-01", "end", "2026-09-30"),
                    "employee",
                    Map.of(
                            "weeklyHours",
                            20,
                            "monthlyPay",
                            "2400",
                            "vacationMoney",
                            "100",
                            "unemployedMonths",
                            5));
    private static final BenefitUnderTest RULES = new BenefitUnderTest(Profile.TERMS, Language.EN);

    @TempDir Path folder;

    @Test
    void eachLimitHasACaseBeforeAtAndAfterIt() {
        // @start region="boundaries"
        BoundaryCases cases = BoundaryCases.around(SOUND, form -> RULES.check(form).decision());
        String file = cases.toJsonLines(); // to be looked at, line by line
        // @end
        assertThat(file.lines()).hasSize(cases.lines().size());
        assertThat(cases.lines())
                .filteredOn(line -> line.condition().equals("working-time"))
                .extracting(Line::side, Line::value, Line::proposed)
                .containsExactly(
                        tuple(Side.BEFORE, "17.99", "NOT_MET"),
                        tuple(Side.AT, "18.00", "MET"),
                        tuple(Side.AFTER, "18.01", "MET"));
        assertThat(cases.lines())
                .filteredOn(line -> line.condition().equals("longest-period"))
                .extracting(Line::value, Line::proposed)
                .containsExactly(
                        tuple("2027-03-30", "MET"),
                        tuple("2027-03-31", "MET"),
                        tuple("2027-04-01", "NOT_MET"));
        assertThat(cases.lines())
                .filteredOn(line -> line.condition().equals("monthly-pay-positive"))
                .extracting(Line::value, Line::proposed)
                .containsExactly(
                        tuple("-0.01", "NOT_MET"), tuple("0", "NOT_MET"), tuple("0.01", "MET"));
        assertThat(cases.leftOut()).contains("other-expenses-fit", "longest-calculation");
    }

    @Test
    void aLimitOfCharactersIsTriedWithTextsOfThatLength() {
        Map<String, Object> described = new HashMap<>(SOUND);
        described.put("employer", Map.of("changeNegotiationsDescription", "Neuvottelut."));

        assertThat(BoundaryCases.around(described, form -> RULES.check(form).decision()).lines())
                .filteredOn(line -> line.condition().equals("negotiations-characters"))
                .extracting(line -> line.value().length(), Line::proposed)
                .containsExactly(tuple(255, "MET"), tuple(256, "MET"), tuple(257, "NOT_MET"));
    }

    /** An answer that changes at a limit changes there and nowhere else. */
    @Test
    void theThreeAnswersOfALimitChangeOnce() {
        List<Line> lines =
                BoundaryCases.around(SOUND, form -> RULES.check(form).decision()).lines();

        assertThat(lines).hasSizeGreaterThan(20);
        for (int i = 0; i < lines.size(); i += 3) {
            assertThat(List.of(lines.get(i).proposed(), lines.get(i + 2).proposed()))
                    .as(lines.get(i).condition())
                    .containsExactlyInAnyOrder("MET", "NOT_MET");
        }
    }

    @Test
    void theFileIsOneThatAVerifierReads() throws Exception {
        BoundaryCases cases = BoundaryCases.around(SOUND, form -> RULES.check(form).decision());
        Files.writeString(folder.resolve("limits.jsonl"), cases.toJsonLines());
        VerifierReport report = new RuleVerifier(RULES).verify(folder);

        assertThat(report.results()).hasSameSizeAs(cases.lines());
        assertThat(report.passed()).as(report.toText()).isTrue();
    }
}
