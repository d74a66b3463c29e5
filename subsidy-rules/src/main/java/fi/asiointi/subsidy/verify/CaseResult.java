package fi.asiointi.subsidy.verify;

import java.util.List;

/**
 * How a case came out.
 *
 * @param id the name of the case
 * @param place where it stands: the file and the line
 * @param differences the results that came out otherwise
 * @param fault why the case could not be put to the rules; empty when it could
 */
public record CaseResult(String id, String place, List<Difference> differences, String fault) {

    /** A result that can no longer change. */
    public CaseResult {
        differences = List.copyOf(differences);
    }

    /**
     * A result that came out otherwise.
     *
     * @param name which result
     * @param expected what the case says
     * @param got what came out; empty when nothing did
     * @param because the lines of the explanation that are about it
     */
    public record Difference(String name, String expected, String got, List<String> because) {

        /** A difference whose lines can no longer change. */
        public Difference {
            because = List.copyOf(because);
        }
    }

    /** {@return true when every known result came out} */
    public boolean passed() {
        return differences.isEmpty() && fault.isEmpty();
    }

    /**
     * Does nothing for a case that passed: what a test of JUnit runs.
     *
     * @throws AssertionError with {@link #toText()} for any other
     */
    public void orFail() {
        if (!passed()) {
            throw new AssertionError(toText());
        }
    }

    /** {@return the case as lines: what was expected, what came out, and why} */
    public String toText() {
        var text = new StringBuilder(id).append(" (").append(place).append("): ");
        text.append(passed() ? "passed" : fault.isEmpty() ? "failed" : fault).append('\n');
        for (Difference difference : differences) {
            text.append("  ").append(difference.name()).append(": expected ");
            text.append(difference.expected()).append(", got ");
            text.append(difference.got().isEmpty() ? "nothing" : difference.got()).append('\n');
            difference.because().forEach(line -> text.append("    ").append(line).append('\n'));
        }
        return text.toString();
    }
}
