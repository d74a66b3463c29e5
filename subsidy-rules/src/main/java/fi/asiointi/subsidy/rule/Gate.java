package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
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

    /** This gate and all that follow it, then one more. */
    Gate<F> then(Gate<F> last) {
        return new Gate<>(path, concerned, otherwise, next == null ? last : next.then(last));
    }
}
