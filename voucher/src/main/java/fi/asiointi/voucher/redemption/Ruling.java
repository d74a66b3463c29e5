package fi.asiointi.voucher.redemption;

import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Refused;
import fi.asiointi.voucher.text.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say to a request: the answer, and what a store has to write.
 *
 * @param outcome the answer
 * @param changes what to write, all or nothing, in this order; empty after a refusal
 */
public record Ruling(RedemptionOutcome outcome, List<Change> changes) {

    /** A ruling whose list can no longer change. */
    public Ruling {
        changes = List.copyOf(changes);
    }

    /** {@return the voucher after all changes; empty after a refusal} */
    public Optional<VoucherStatus> next() {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.get(changes.size() - 1).status());
    }

    static Ruling done(Change... changes) {
        Done last = changes[changes.length - 1].done();
        return new Ruling(last, List.of(changes));
    }

    static Ruling refused(String code) {
        return new Ruling(refusal(code), List.of());
    }

    /** The refusal of this code. */
    static Refused refusal(String code) {
        return new Refused(Texts.reason(code));
    }
}
