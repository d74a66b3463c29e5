package fi.asiointi.voucher.redemption.contract;

import static fi.asiointi.voucher.redemption.contract.Scene.BAKERY;
import static fi.asiointi.voucher.redemption.contract.Scene.CAFE;
import static fi.asiointi.voucher.redemption.contract.Scene.EVENING;
import static fi.asiointi.voucher.redemption.contract.Scene.NOON;
import static fi.asiointi.voucher.redemption.contract.Scene.VOUCHER;
import static fi.asiointi.voucher.redemption.contract.Scene.done;
import static fi.asiointi.voucher.redemption.contract.Scene.refused;
import static fi.asiointi.voucher.redemption.contract.Scene.require;

import fi.asiointi.voucher.redemption.HoldId;
import fi.asiointi.voucher.redemption.RedemptionOutcome;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.VoucherTerms;
import fi.asiointi.voucher.redemption.contract.RedemptionStoreContract.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What vouchers that may be redeemed several times, and those with a longest hold, rely on. */
final class LimitChecks {
    private static final VoucherTerms FIVE = VoucherTerms.times(5);
    private static final Instant NIGHT = EVENING.plusSeconds(3_600);

    private LimitChecks() {}

    static List<Promise> all() {
        return List.of(
                new Promise(
                        "a voucher of limit five is held five times at a time and not six",
                        LimitChecks::fiveHolds),
                new Promise("a redemption, paid or not, takes a use for good", LimitChecks::usedUp),
                new Promise(
                        "each use is given back by itself: released, run out or reversed",
                        LimitChecks::givenBack),
                new Promise(
                        "a hold that ended cannot be confirmed after its use was held anew",
                        LimitChecks::useHeldAnew),
                new Promise(
                        "a reservation that ran out gives its use back, swept or not",
                        LimitChecks::ranOut),
                new Promise(
                        "a reservation is expired by its id only when it is over",
                        LimitChecks::expiredById),
                new Promise(
                        "a revoked voucher has no free use, and its redemptions stand",
                        LimitChecks::revoked),
                new Promise(
                        "no reservation is longer than the voucher's terms allow",
                        LimitChecks::longestHold));
    }

    private static void fiveHolds(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store, FIVE);
        List<HoldId> holds = held(scene, 5);
        require(List.copyOf(holds).equals(numbered(1, 5)), "The holds should be 1 to 5: " + holds);
        refused("ALREADY_RESERVED", scene.reserve(CAFE));
        require(scene.status().free(NOON) == 0, "No use should be free");
        require(scene.status().terms().equals(FIVE), "The terms should be kept");
    }

    private static void usedUp(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store, FIVE);
        for (HoldId hold : held(scene, 5)) {
            done(store.confirm(hold, scene.newKey(), NOON));
            refused("ALREADY_REDEEMED", store.confirm(hold, scene.newKey(), NOON));
        }
        refused("ALREADY_REDEEMED", scene.reserve(CAFE));
        for (HoldId hold : numbered(1, 5)) {
            done(store.settle(hold, scene.newKey(), NOON));
        }
        refused("ALREADY_SETTLED", scene.reserve(CAFE));
        require(scene.status().redemptions() == 5, "Five redemptions should be in force");
    }

    private static void givenBack(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store, FIVE);
        List<HoldId> holds = held(scene, 5);
        done(store.confirm(holds.get(0), scene.newKey(), NOON));
        done(store.confirm(holds.get(1), scene.newKey(), NOON));
        done(store.release(holds.get(2), scene.newKey(), NOON));
        require(scene.status().free(NOON) == 1, "A released use should be free");
        done(store.reverse(holds.get(1), "WITHDRAWN", scene.newKey(), NOON));
        require(scene.status().free(NOON) == 2, "A reversed use should be free");
        require(store.expire(EVENING) == 2, "Two reservations are over in the evening");
        require(scene.status().free(NOON) == 4, "Swept uses should be free");
        require(scene.status().redemptions() == 1, "One redemption should stand");
    }

    private static void useHeldAnew(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store, FIVE);
        List<HoldId> holds = held(scene, 5);
        done(store.release(holds.get(3), scene.newKey(), NOON));
        RedemptionOutcome again = scene.reserve(CAFE);
        require(done(again).hold().number() == 6, "The hold should have a new number: " + again);
        refused("HOLD_ENDED", store.confirm(holds.get(3), scene.newKey(), NOON));
        done(store.confirm(done(again).hold(), scene.newKey(), NOON));
        refused("UNKNOWN_HOLD", store.confirm(new HoldId(VOUCHER, 7), scene.newKey(), NOON));
    }

    private static void ranOut(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store, VoucherTerms.times(2));
        List<HoldId> holds = held(scene, 2);
        done(store.confirm(holds.get(0), scene.newKey(), NOON));
        HoldId next =
                done(store.reserve(VOUCHER, CAFE, NIGHT.plusSeconds(60), scene.newKey(), NIGHT))
                        .hold();
        refused(
                "ALREADY_RESERVED",
                store.reserve(VOUCHER, CAFE, NIGHT.plusSeconds(60), scene.newKey(), NIGHT));
        refused("HOLD_ENDED", store.confirm(holds.get(1), scene.newKey(), NOON));
        done(store.confirm(next, scene.newKey(), NIGHT));
        require(scene.status().redemptions() == 2, "Both uses should be redeemed");
    }

    private static void expiredById(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store, FIVE);
        HoldId hold = scene.reserved();
        refused("HOLD_NOT_OVER", store.expire(hold, scene.newKey(), NOON));
        done(store.expire(hold, scene.newKey(), EVENING));
        refused("HOLD_EXPIRED", store.expire(hold, scene.newKey(), EVENING));
        HoldId redeemed = scene.redeemed();
        refused("ALREADY_REDEEMED", store.expire(redeemed, scene.newKey(), NIGHT));
    }

    private static void revoked(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store, FIVE);
        HoldId redeemed = scene.redeemed();
        HoldId held = scene.reserved();
        refused("ALREADY_RESERVED", store.revoke(VOUCHER, "LOST_CODE", scene.newKey(), NOON));
        done(store.release(held, scene.newKey(), NOON));
        done(store.revoke(VOUCHER, "LOST_CODE", scene.newKey(), NOON));
        refused("VOUCHER_REVOKED", scene.reserve(CAFE));
        done(store.settle(redeemed, scene.newKey(), NOON));
        done(store.reverse(redeemed, "PAID_IN_ERROR", scene.newKey(), NOON));
        refused("VOUCHER_REVOKED", scene.reserve(CAFE));
    }

    private static void longestHold(RedemptionStore store) {
        VoucherTerms terms = FIVE.heldAtMost(Duration.between(NOON, EVENING));
        Scene scene = Scene.withVoucher(store, terms);
        done(scene.reserve(BAKERY));
        refused(
                "HOLD_TOO_LONG",
                store.reserve(VOUCHER, CAFE, EVENING.plusSeconds(1), scene.newKey(), NOON));
        require(scene.status().terms().equals(terms), "The terms should be kept");
    }

    private static List<HoldId> held(Scene scene, int times) {
        var holds = new ArrayList<HoldId>();
        for (int i = 0; i < times; i++) {
            holds.add(scene.reserved());
        }
        return holds;
    }

    private static List<HoldId> numbered(int from, int to) {
        var holds = new ArrayList<HoldId>();
        for (int number = from; number <= to; number++) {
            holds.add(new HoldId(VOUCHER, number));
        }
        return holds;
    }
}
