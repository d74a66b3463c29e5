package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that would have to be otherwise.
 *
 * @param condition the stable name of the condition that it would meet
 * @param path the fact that would have to change, as a path of the facts
 * @param actual the fact as it is; empty when it is missing
 * @param relation how the fact would have to stand to the value: {@code ≥}, {@code ≤}, {@code <},
 *     {@code >}, {@code =} or {@code ∈}
 * @param value the nearest value that settles it; empty when any answer would do
 * @param alternatives other ways to meet the same condition; with these, one is enough
 * @param text what must hold, for people
 */
public record Remedy(
        String condition,
        String path,
        String actual,
        String relation,
        String value,
        List<Remedy> alternatives,
        LocalizedText text) {

    /** A remedy whose alternatives can no longer change. */
    public Remedy {
        alternatives = List.copyOf(alternatives);
    }

    static List<Remedy> of(List<Finding> findings) {
        var remedies = new ArrayList<Remedy>();
        findings.stream()
                .filter(Remedy::stands)
                .sorted(Comparator.comparing(finding -> finding.status() == Status.UNKNOWN))
                .forEach(finding -> remedies.addAll(of(finding)));
        return List.copyOf(remedies);
    }

    private static boolean stands(Finding finding) {
        Optional<Severity> severity = finding.severity();
        return severity.isPresent()
                && (severity.get() == Severity.ERROR || severity.get() == Severity.MISSING);
    }

    /** Every part of an "all of" must change; of an "any of" one is enough. */
    private static List<Remedy> of(Finding finding) {
        if (finding.condition().relation().equals(Compound.Kind.ALL.name())) {
            return of(finding.parts());
        }
        boolean anyOf = finding.condition().relation().equals(Compound.Kind.ANY.name());
        return List.of(
                new Remedy(
                        finding.name(),
                        finding.path(),
                        finding.actual(),
                        anyOf ? "=" : finding.condition().relation(),
                        finding.limit(),
                        anyOf ? of(finding.parts()) : List.of(),
                        finding.requirement()));
    }
}
