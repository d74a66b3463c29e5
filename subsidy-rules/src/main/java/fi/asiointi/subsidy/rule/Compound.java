package fi.asiointi.subsidy.rule;

import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Conditions put together. Three values are weighed as Kleene's logic does; an official's judgement
 * comes after a missing fact, since the fact may settle the matter.
 */
final class Compound<F> implements Test<F> {
    /** How the parts are put together. */
    enum Kind {
        ALL,
        ANY,
        NOT
    }

    private final Kind kind;
    private final List<Condition<F>> parts;

    Compound(Kind kind, List<Condition<F>> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to put together");
        }
        this.kind = kind;
        this.parts = List.copyOf(parts);
    }

    @Override
    public Status status(F facts, ParameterRow row) {
        int seen = 0;
        for (int i = 0; i < parts.size(); i++) {
            seen |= parts.get(i).status(facts, row).bit();
        }
        return status(seen);
    }

    @Override
    public Finding finding(Condition<F> condition, F facts, ParameterRow row) {
        var findings = new ArrayList<Finding>(parts.size());
        int seen = 0;
        for (Condition<F> part : parts) {
            Finding finding = part.finding(facts, row);
            findings.add(finding);
            seen |= finding.status().bit();
        }
        return condition.found(status(seen), List.copyOf(findings));
    }

    /** The status that follows from those that were seen among the parts. */
    private Status status(int seen) {
        Status settled = kind == Kind.ANY ? Status.MET : Status.NOT_MET;
        Status rest = kind == Kind.ANY ? Status.NOT_MET : Status.MET;
        for (Status status : List.of(settled, Status.UNKNOWN, Status.NEEDS_HANDLER, rest)) {
            if ((seen & status.bit()) != 0) {
                return kind == Kind.NOT ? turned(status) : status;
            }
        }
        return Status.NOT_APPLICABLE;
    }

    private static Status turned(Status status) {
        return switch (status) {
            case MET -> Status.NOT_MET;
            case NOT_MET -> Status.MET;
            default -> status;
        };
    }

    @Override
    public List<Parameter<?>> parameters() {
        return parts.stream().flatMap(part -> part.parameters().stream()).distinct().toList();
    }

    @Override
    public List<Condition<F>> parts() {
        return parts;
    }

    @Override
    public String sign() {
        return kind.name();
    }
}
