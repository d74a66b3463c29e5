package fi.asiointi.subsidy.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.subsidy.benefit.BenefitUnderTest;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RuleVerifierTest {
    private static final Path CASES = Path.of("src/test/resources/verify");

    @TempDir Path folder;

    @Test
    void theCasesOfAFolderPass() {
        // @start region="verifier"
        var verifier = new RuleVerifier(new BenefitUnderTest(Profile.TERMS, Language.EN));
        VerifierReport report = verifier.verify(CASES);
        System.out.println(report.toText()); // 4 cases, 4 passed, 0 failed
        // @end
        assertThat(report.toText()).isEqualTo("4 cases, 4 passed, 0 failed\n");
        assertThat(report.passed()).isTrue();
    }

    /** One line makes each case a test. */
    @TestFactory
    Stream<DynamicTest> eachCaseIsATest() {
        return verifier().verify(CASES).results().stream()
                .map(one -> DynamicTest.dynamicTest(one.id(), one::orFail));
    }

    @Test
    void aCaseThatComesOutOtherwiseTellsWhy() throws IOException {
        write(
                "a.jsonl",
                "{\"id\":\"x\",\"given\":{\"asOf\":\"2026-03-01\",\"employee\":{\"weeklyHours\":17.5}},"
                        + "\"expect\":{\"outcome\":\"ELIGIBLE\",\"findings\":{\"working-time\":\"MET\"},\"nothing\":\"1\"}}");
        VerifierReport report = verifier().verify(folder);

        assertThat(report.passed()).isFalse();
        assertThat(report.failures().get(0).differences()).hasSize(3);
        assertThat(report.toText())
                .startsWith("1 cases, 0 passed, 1 failed\nx (a.jsonl:1): failed\n")
                .contains(
                        "  findings.working-time: expected MET, got NOT_MET\n"
                                + "    The working time is at least 18 hours a week. The condition is not met."
                                + " Told: 17.5\u00a0h/week.\n",
                        "  nothing: expected 1, got nothing\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(report.failures().get(0)::orFail)
                .withMessageContaining("a.jsonl:1");
    }

    @Test
    void whatCannotBeReadIsAFailureAndTheRestGoesOn() throws IOException {
        write("a.jsonl", "{\"id\":\n{}\n{\"id\":1,\"given\":{},\"expect\":{}}\n");
        write(
                "b.json",
                "[{\"id\":\"b\",\"given\":{\"asOf\":\"x\"},\"expect\":{\"outcome\":\"ELIGIBLE\"}}]");
        write("c.json", "[{");
        write("d.csv", "id,given.a.b,given.a,expect.outcome\nd,1,2,MET\n");
        write(
                "e.csv",
                "id,given.asOf,expect.outcome\ne,2026-03-01,ELIGIBLE\nf,2026-03-01,INELIGIBLE\n");
        write("note.txt", "not a case");
        VerifierReport report = verifier().verify(folder);

        assertThat(report.results())
                .extracting(CaseResult::place)
                .containsExactly(
                        "a.jsonl:1",
                        "a.jsonl:2",
                        "a.jsonl:3",
                        "b.json[0]",
                        "c.json:1",
                        "d.csv:2",
                        "e.csv:2",
                        "e.csv:3");
        assertThat(report.results())
                .extracting(CaseResult::passed)
                .containsExactly(false, false, false, false, false, false, true, false);
        assertThat(report.results().get(3).fault()).startsWith("asOf: It should be a date");
    }

    @Test
    void aFolderWithoutCasesDoesNotPass() {
        assertThat(verifier().verify(folder).passed()).isFalse();
    }

    @Test
    void amountsAreComparedAsNumbers() {
        RuleUnderTest fixed = given -> new RuleUnderTest.Result(Map.of("total", "800"), Map.of());
        var verifier = new RuleVerifier(fixed);
        for (String expected : List.of("800", "800.00")) {
            var one = new RuleCase("a", "b", Form.of(Map.of()), Map.of("total", expected));
            assertThat(verifier.verify(one).passed()).isTrue();
        }
    }

    private static RuleVerifier verifier() {
        return new RuleVerifier(new BenefitUnderTest(Profile.TERMS, Language.EN));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
