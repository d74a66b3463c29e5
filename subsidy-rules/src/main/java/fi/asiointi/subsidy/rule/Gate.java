package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.parameter.ParameterRow;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whom a condition concerns.
 *
 * @param path the fact that tells it
 * @param concerned whether a case is concerned
 * @param otherwise why the others are not
 * @param next whom it must concern besides; null when that is all
 */
record Gate<F>(
        String path,
        Function<F, Answer> concerned,
        LocalizedText otherwise,
        @Nullable Gate<F> next) {

    /** Whether a case is let through by this gate and all that follow it. */
    boolean isOpen(F facts) {
        return concerned.apply(facts) == Answer.YES && (next == null || next.isOpen(facts));
    }

    /** The status of a case that is not let through. */
    Status stoppedStatus(F facts, ParameterRow row) {
        return closed(facts).concerned.apply(facts) == Answer.NO
                ? Status.NOT_APPLICABLE
                : Status.UNKNOWN;
    }

    /** The finding of a case that is not let through. */
    Finding stoppedFinding(Condition<F> condition, F facts, ParameterRow row) {
        return new Finding(
                condition, stoppedStatus(facts, row), null, null, List.of(), closed(facts));
    }

    /** The first gate that stops a case. */
    private Gate<F> closed(F facts) {
        return next == null || concerned.apply(facts) != Answer.YES ? this : next.closed(facts);
    }

    /** This gate and all that follow it, then one more. */
    Gate<F> then(Gate<F> last) {
        return new Gate<>(path, concerned, otherwise, next == null ? last : next.then(last));
    }
}
