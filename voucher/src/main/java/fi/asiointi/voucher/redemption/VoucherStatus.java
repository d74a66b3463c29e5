package fi.asiointi.voucher.redemption;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the store knows of one voucher at one version.
 *
 * @param voucher the voucher
 * @param state where it is
 * @param holds how many holds there have been; the last one has this number
 * @param holder for whom the last hold was; {@code null} before the first
 * @param heldUntil when the last hold ends or ended; {@code null} before the first
 * @param version 1 at issue, and one more at each change
 */
public record VoucherStatus(
        VoucherKey voucher,
        VoucherState state,
        int holds,
        @Nullable Holder holder,
        @Nullable Instant heldUntil,
        int version) {

    /**
     * {@return the last hold, which {@code confirm} and the later steps ask for; empty before the
     * first}
     */
    public Optional<HoldId> hold() {
        return holds == 0 ? Optional.empty() : Optional.of(new HoldId(voucher, holds));
    }

    /** The same voucher one change later. */
    VoucherStatus moved(VoucherState to) {
        return new VoucherStatus(voucher, to, holds, holder, heldUntil, version + 1);
    }

    /** The same voucher one change later, held anew. */
    VoucherStatus held(Holder by, Instant until) {
        return new VoucherStatus(voucher, VoucherState.RESERVED, holds + 1, by, until, version + 1);
    }
}
