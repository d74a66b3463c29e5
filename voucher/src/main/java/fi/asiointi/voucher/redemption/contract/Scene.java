package fi.asiointi.voucher.redemption.contract;

import fi.asiointi.voucher.redemption.Hold;
import fi.asiointi.voucher.redemption.HoldId;
import fi.asiointi.voucher.redemption.HoldState;
import fi.asiointi.voucher.redemption.Holder;
import fi.asiointi.voucher.redemption.RedemptionOutcome;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Refused;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.RequestKey;
import fi.asiointi.voucher.redemption.VoucherKey;
import fi.asiointi.voucher.redemption.VoucherStatus;
import fi.asiointi.voucher.redemption.VoucherTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One voucher, two bakeries that want it, and a store under check. */
final class Scene {
    static final Instant NOON = Instant.parse("2026-07-01T09:00:00Z");
    static final Instant EVENING = NOON.plus(Duration.ofHours(8));
    static final VoucherKey VOUCHER = new VoucherKey("Helsinki", 123_456_789_012_345L);
    static final Holder BAKERY = Holder.of("0201256-6");
    static final Holder CAFE = Holder.of("2336509-6");

    final RedemptionStore store;
    private final AtomicInteger keys = new AtomicInteger();

    Scene(RedemptionStore store) {
        this.store = store;
    }

    /** A scene in which the voucher has been issued. */
    static Scene withVoucher(RedemptionStore store) {
        return withVoucher(store, VoucherTerms.ONCE);
    }

    /** As {@link #withVoucher(RedemptionStore)}, with terms of its own. */
    static Scene withVoucher(RedemptionStore store, VoucherTerms terms) {
        var scene = new Scene(store);
        done(store.issue(VOUCHER, terms, scene.newKey(), NOON));
        return scene;
    }

    /** A key that no request of the scene has had. */
    RequestKey newKey() {
        return RequestKey.of("key-" + keys.incrementAndGet());
    }

    HoldId reserved() {
        return done(reserve(BAKERY)).hold();
    }

    HoldId redeemed() {
        return done(store.confirm(reserved(), newKey(), NOON)).hold();
    }

    RedemptionOutcome reserve(Holder holder) {
        return store.reserve(VOUCHER, holder, EVENING, newKey(), NOON);
    }

    /** Requires that the last hold of the voucher's only use is in this state. */
    void holds(HoldState state) {
        List<HoldState> stored = status().uses().stream().map(Hold::state).toList();
        require(
                stored.equals(List.of(state)),
                "The voucher should be " + state + ", but its uses are " + stored);
    }

    /** Requires that nobody has held the voucher. */
    void wasNeverHeld() {
        require(status().uses().isEmpty(), "The voucher was held by " + status().uses());
    }

    VoucherStatus status() {
        return store.find(VOUCHER).orElseThrow();
    }

    static Done done(RedemptionOutcome outcome) {
        if (outcome instanceof Done done) {
            return done;
        }
        throw new AssertionError("The step should be taken, but the answer is " + outcome);
    }

    static void refused(String code, RedemptionOutcome outcome) {
        require(
                outcome instanceof Refused refused && refused.reason().code().equals(code),
                "The answer should be " + code + ", but it is " + outcome);
    }

    static void same(RedemptionOutcome first, RedemptionOutcome replayed) {
        require(
                first.equals(replayed),
                "The answer was " + first + ", but the same request now gets " + replayed);
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }
}
