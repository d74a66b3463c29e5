package fi.asiointi.subsidy.verify;

import java.util.List;

/**
 * How the cases of a folder came out.
 *
 * @param results every case, in the order of the files and their lines
 */
public record VerifierReport(List<CaseResult> results) {

    /** A report that can no longer change. */
    public VerifierReport {
        results = List.copyOf(results);
    }

    /** {@return the cases that did not pass} */
    public List<CaseResult> failures() {
        return results.stream().filter(result -> !result.passed()).toList();
    }

    /** {@return true when there is a case, and every case passed} */
    public boolean passed() {
        return !results.isEmpty() && failures().isEmpty();
    }

    /** {@return the counts, then every case that did not pass} */
    public String toText() {
        var text = new StringBuilder();
        int failed = failures().size();
        text.append(results.size()).append(" cases, ");
        text.append(results.size() - failed).append(" passed, ");
        text.append(failed).append(" failed\n");
        failures().forEach(result -> text.append(result.toText()));
        return text.toString();
    }
}
