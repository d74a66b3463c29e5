package fi.asiointi.voucher.redemption;

import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * A store in the memory of one process: for tests and trials, because a restart forgets what was
 * redeemed. Atomic for each voucher and each key.
 */
public final class InMemoryRedemptionStore implements RedemptionStore {
    private final ConcurrentMap<VoucherKey, VoucherStatus> vouchers = new ConcurrentHashMap<>();
    private final ConcurrentMap<RequestKey, Answered> answers = new ConcurrentHashMap<>();

    /** An empty store. */
    public InMemoryRedemptionStore() {}

    @Override
    public RedemptionOutcome apply(RedemptionRequest request, RequestKey key, Instant now) {
        String fingerprint = request.fingerprint();
        Answered answered =
                answers.computeIfAbsent(
                        key, k -> new Answered(fingerprint, carryOut(request, now)));
        return answered.fingerprint.equals(fingerprint)
                ? answered.outcome
                : RedemptionRules.refused("KEY_REUSED");
    }

    @Override
    public int expire(Instant now) {
        int swept = 0;
        for (VoucherStatus read : vouchers.values()) {
            Optional<VoucherStatus> expired = RedemptionRules.expire(read, now);
            if (expired.isPresent() && vouchers.replace(read.voucher(), read, expired.get())) {
                swept++;
            }
        }
        return swept;
    }

    @Override
    public Optional<VoucherStatus> find(VoucherKey voucher) {
        return Optional.ofNullable(vouchers.get(voucher));
    }

    /** Decides on what was read, and starts again when somebody else was faster to write. */
    private RedemptionOutcome carryOut(RedemptionRequest request, Instant now) {
        while (true) {
            VoucherStatus read = vouchers.get(request.voucher());
            RedemptionOutcome outcome =
                    RedemptionRules.decide(Optional.ofNullable(read), request, now);
            if (!(outcome instanceof Done done) || written(read, done.status())) {
                return outcome;
            }
        }
    }

    private boolean written(@Nullable VoucherStatus read, VoucherStatus next) {
        return read == null
                ? vouchers.putIfAbsent(next.voucher(), next) == null
                : vouchers.replace(next.voucher(), read, next);
    }

    private record Answered(String fingerprint, RedemptionOutcome outcome) {}
}
