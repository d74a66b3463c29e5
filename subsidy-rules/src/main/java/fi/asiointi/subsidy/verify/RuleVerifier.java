package fi.asiointi.subsidy.verify;

import fi.asiointi.subsidy.form.FormException;
import fi.asiointi.subsidy.verify.CaseResult.Difference;
import fi.asiointi.subsidy.verify.RuleUnderTest.Result;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts known cases to rules and reports what came out otherwise.
 *
 * {@snippet class="fi.asiointi.subsidy.verify.RuleVerifierTest" region="verifier"}
 */
public final class RuleVerifier {
    private final RuleUnderTest rules;

    /**
     * Makes a verifier.
     *
     * @param rules the rules that the cases are put to
     */
    public RuleVerifier(RuleUnderTest rules) {
        this.rules = rules;
    }

    /**
     * Puts every case of a folder to the rules: files of JSON Lines ({@code .jsonl}), of a JSON
     * array ({@code .json}) and of CSV ({@code .csv}), in the order of their names.
     *
     * @param folder the folder, or one file
     * @return the report; a case that cannot be read is a failure in it
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public VerifierReport verify(Path folder) {
        var results = new ArrayList<CaseResult>();
        CaseFiles.read(
                folder,
                new CaseFiles.Reader() {
                    @Override
                    public void read(RuleCase one) {
                        results.add(verify(one));
                    }

                    @Override
                    public void fault(String place, String fault) {
                        results.add(new CaseResult("?", place, List.of(), fault));
                    }
                });
        return new VerifierReport(results);
    }

    /**
     * Puts one case to the rules.
     *
     * @param one the case
     * @return how it came out
     */
    public CaseResult verify(RuleCase one) {
        if (one.expected().isEmpty()) {
            return new CaseResult(one.id(), one.place(), List.of(), "nothing is expected of it");
        }
        try {
            return new CaseResult(
                    one.id(), one.place(), differences(one, rules.of(one.given())), "");
        } catch (FormException unreadable) {
            return new CaseResult(
                    one.id(),
                    one.place(),
                    List.of(),
                    unreadable.path() + ": " + unreadable.getMessage());
        }
    }

    private static List<Difference> differences(RuleCase one, Result result) {
        var differences = new ArrayList<Difference>();
        new TreeMap<>(one.expected())
                .forEach(
                        (name, expected) -> {
                            String got = result.values().getOrDefault(name, "");
                            if (!isSame(expected, got)) {
                                List<String> because =
                                        result.explanation().getOrDefault(name, List.of());
                                differences.add(new Difference(name, expected, got, because));
                            }
                        });
        return differences;
    }

    /** The same text, or the same number: 800 and 800.00 are one amount. */
    private static boolean isSame(String expected, String got) {
        if (expected.equals(got)) {
            return true;
        }
        try {
            return new BigDecimal(expected).compareTo(new BigDecimal(got)) == 0;
        } catch (NumberFormatException text) {
            return false;
        }
    }
}
