package fi.asiointi.voucher.redemption;

import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One line of a voucher's audit: what was asked, under which key, when, and what the answer was.
 *
 * <p>Refusals are events too: they tell who else wanted the voucher. A request that is sent again
 * gets its first answer and leaves no event; another request under a used key leaves a refusal with
 * {@code KEY_REUSED}. A reservation that ran out is an {@link RedemptionRequest.Expire} of its own,
 * without a key when the store swept it away.
 *
 * <p>An event has no personal data: a {@link Holder} is no person, and the voucher is masked in the
 * text.
 *
 * @param request the step that was asked for; it has the hold, the holder and the cause
 * @param key the request's key; {@code null} for what the store did by itself
 * @param at the moment of the request, as the caller told it, to the microsecond
 * @param outcome the answer
 */
public record VoucherEvent(
        RedemptionRequest request,
        @Nullable RequestKey key,
        Instant at,
        RedemptionOutcome outcome) {

    /** An event that every database can keep. */
    public VoucherEvent {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** {@return true when the step was taken} */
    public boolean isDone() {
        return outcome instanceof Done;
    }

    /** The step, the answer and the moment; neither the voucher's number nor the key. */
    @Override
    public String toString() {
        String answer =
                outcome instanceof RedemptionOutcome.Refused refused
                        ? "refused " + refused.reason().code()
                        : "done, version " + ((Done) outcome).version();
        return at + " " + request.step() + " of " + request.voucher() + ": " + answer;
    }
}
