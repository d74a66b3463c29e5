package fi.asiointi.subsidy.rule;

import fi.asiointi.subsidy.parameter.ParameterRow;
import org.jspecify.annotations.Nullable;

/**
 * What a condition asks, of whom, and what follows. It is a record, as its tests and gates are: the
 * JIT takes the fields of records for constants, which {@link CompiledRules} lives on.
 *
 * @param gate whom it concerns; null when it is everyone
 * @param test what it asks
 * @param severity what it means that it is not met
 */
record Inquiry<F>(@Nullable Gate<F> gate, Test<F> test, Severity severity) {

    Status status(F facts, ParameterRow row) {
        return gate == null || gate.isOpen(facts)
                ? weighed(test.status(facts, row))
                : gate.stoppedStatus(facts, row);
    }

    Finding finding(Condition<F> condition, F facts, ParameterRow row) {
        return gate == null || gate.isOpen(facts)
                ? test.finding(condition, facts, row)
                : gate.stoppedFinding(condition, facts, row);
    }

    /** What was seen of a case before, with the status of the test's own result. */
    int seen(int before, Status status) {
        return before | bit(weighed(status));
    }

    /** The bit of a status in what was seen of a case; none for advice, which refuses nothing. */
    int bit(Status status) {
        return severity == Severity.WARNING ? 0 : status.bit();
    }

    /** True when its test alone says how a case stands. */
    boolean isPlain() {
        return gate == null && severity != Severity.MANUAL;
    }

    /** The status that a test's own result means. */
    Status weighed(Status status) {
        return severity == Severity.MANUAL && status == Status.NOT_MET
                ? Status.NEEDS_HANDLER
                : status;
    }
}
