package fi.asiointi.voucher.redemption.contract;

import static fi.asiointi.voucher.redemption.contract.Scene.BAKERY;
import static fi.asiointi.voucher.redemption.contract.Scene.CAFE;
import static fi.asiointi.voucher.redemption.contract.Scene.EVENING;
import static fi.asiointi.voucher.redemption.contract.Scene.NOON;
import static fi.asiointi.voucher.redemption.contract.Scene.VOUCHER;
import static fi.asiointi.voucher.redemption.contract.Scene.done;
import static fi.asiointi.voucher.redemption.contract.Scene.refused;
import static fi.asiointi.voucher.redemption.contract.Scene.require;
import static fi.asiointi.voucher.redemption.contract.Scene.same;

import fi.asiointi.voucher.redemption.Hold;
import fi.asiointi.voucher.redemption.HoldId;
import fi.asiointi.voucher.redemption.HoldState;
import fi.asiointi.voucher.redemption.RedemptionOutcome;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.RequestKey;
import fi.asiointi.voucher.redemption.VoucherKey;
import fi.asiointi.voucher.redemption.VoucherStatus;
import fi.asiointi.voucher.redemption.VoucherTerms;
import fi.asiointi.voucher.redemption.contract.RedemptionStoreContract.Promise;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one caller at a time may rely on. */
final class LifeChecks {

    private LifeChecks() {}

    static List<Promise> all() {
        return List.of(
                new Promise(
                        "a voucher goes from issue to payment, and each step has its version",
                        LifeChecks::wholeLife),
                new Promise(
                        "a voucher that was never issued can be neither held nor redeemed",
                        LifeChecks::unknownVoucher),
                new Promise("a voucher is issued once", LifeChecks::issuedOnce),
                new Promise(
                        "vouchers of two cities may have the same number", LifeChecks::twoCities),
                new Promise("a held voucher is refused to others", LifeChecks::heldOnce),
                new Promise("a redeemed voucher is refused to all", LifeChecks::redeemedOnce),
                new Promise("only a redeemed voucher is paid", LifeChecks::paidAfterRedemption),
                new Promise(
                        "a hold that is over cannot be confirmed, swept or not",
                        LifeChecks::holdIsOver),
                new Promise("a hold is over at the very moment of its end", LifeChecks::endOfHold),
                new Promise("a hold that would end in the past is refused", LifeChecks::endInPast),
                new Promise(
                        "sweeping frees exactly the holds that are over, once", LifeChecks::sweep),
                new Promise(
                        "a released voucher is free, and its old hold is worth nothing",
                        LifeChecks::released),
                new Promise(
                        "a redemption is reversed once and the voucher is free again",
                        LifeChecks::reversed),
                new Promise("a revoked voucher is out of use for good", LifeChecks::revoked),
                new Promise(
                        "a request sent again gets the same answer, whatever has happened since",
                        LifeChecks::replay),
                new Promise(
                        "a refusal sent again stays a refusal, although the voucher is free now",
                        LifeChecks::replayOfRefusal),
                new Promise(
                        "a key with another request is refused and changes nothing",
                        LifeChecks::reusedKey));
    }

    private static void wholeLife(RedemptionStore store) {
        var scene = new Scene(store);
        require(store.find(VOUCHER).isEmpty(), "A store under check should be empty");
        done(store.issue(VOUCHER, scene.newKey(), NOON));
        HoldId hold = scene.reserved();
        VoucherStatus held = store.find(VOUCHER).orElseThrow();
        require(
                held.equals(
                        new VoucherStatus(
                                VOUCHER,
                                VoucherTerms.ONCE,
                                1,
                                false,
                                List.of(new Hold(hold, BAKERY, EVENING, HoldState.RESERVED)),
                                2)),
                "The store should keep what was reserved, but has " + held);
        done(store.confirm(hold, scene.newKey(), NOON));
        scene.holds(HoldState.REDEEMED);
        RedemptionOutcome paid = store.settle(hold, scene.newKey(), EVENING);
        require(
                scene.status().uses().equals(List.of(done(paid).held()))
                        && scene.status().version() == 4
                        && done(paid).version() == 4,
                "The answer should be what is stored, at version 4, but is " + paid);
        scene.holds(HoldState.SETTLED);
    }

    private static void unknownVoucher(RedemptionStore store) {
        var scene = new Scene(store);
        var hold = new HoldId(VOUCHER, 1);
        refused("UNKNOWN_VOUCHER", scene.reserve(BAKERY));
        refused("UNKNOWN_VOUCHER", store.confirm(hold, scene.newKey(), NOON));
        refused("UNKNOWN_VOUCHER", store.revoke(VOUCHER, "LOST_CODE", scene.newKey(), NOON));
        done(store.issue(VOUCHER, scene.newKey(), NOON));
        refused("UNKNOWN_HOLD", store.confirm(hold, scene.newKey(), NOON));
    }

    private static void issuedOnce(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        refused("ALREADY_ISSUED", store.issue(VOUCHER, scene.newKey(), NOON));
        scene.redeemed();
        refused("ALREADY_ISSUED", store.issue(VOUCHER, scene.newKey(), NOON));
        scene.holds(HoldState.REDEEMED);
    }

    private static void twoCities(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        var espoo = new VoucherKey("Espoo", VOUCHER.serial());
        done(store.issue(espoo, scene.newKey(), NOON));
        scene.redeemed();
        done(store.reserve(espoo, CAFE, EVENING, scene.newKey(), NOON));
    }

    private static void heldOnce(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        scene.reserved();
        refused("ALREADY_RESERVED", scene.reserve(CAFE));
        refused("ALREADY_RESERVED", scene.reserve(BAKERY));
        refused("ALREADY_RESERVED", store.revoke(VOUCHER, "LOST_CODE", scene.newKey(), NOON));
    }

    private static void redeemedOnce(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        HoldId hold = scene.redeemed();
        refused("ALREADY_REDEEMED", scene.reserve(CAFE));
        refused("ALREADY_REDEEMED", store.confirm(hold, scene.newKey(), NOON));
        refused("ALREADY_REDEEMED", store.release(hold, scene.newKey(), NOON));
        refused("UNKNOWN_HOLD", store.confirm(new HoldId(VOUCHER, 2), scene.newKey(), NOON));
    }

    private static void paidAfterRedemption(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        HoldId hold = scene.reserved();
        refused("NOT_REDEEMED", store.settle(hold, scene.newKey(), NOON));
        refused("NOT_REDEEMED", store.reverse(hold, "TRIED", scene.newKey(), NOON));
        done(store.confirm(hold, scene.newKey(), NOON));
        done(store.settle(hold, scene.newKey(), NOON));
        refused("ALREADY_SETTLED", store.settle(hold, scene.newKey(), NOON));
        refused("ALREADY_SETTLED", scene.reserve(CAFE));
    }

    private static void holdIsOver(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        HoldId over = scene.reserved();
        Instant night = EVENING.plusSeconds(3_600);
        refused("HOLD_EXPIRED", store.confirm(over, scene.newKey(), night));
        refused("HOLD_EXPIRED", store.release(over, scene.newKey(), night));
        store.expire(night);
        refused("HOLD_EXPIRED", store.confirm(over, scene.newKey(), night));
        HoldId next =
                done(store.reserve(VOUCHER, CAFE, night.plusSeconds(60), scene.newKey(), night))
                        .hold();
        require(next.number() == 2, "The second hold should have the number 2, not " + next);
        refused("HOLD_ENDED", store.confirm(over, scene.newKey(), night));
        done(store.confirm(next, scene.newKey(), night));
    }

    private static void endOfHold(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        HoldId hold = scene.reserved();
        refused("HOLD_EXPIRED", store.confirm(hold, scene.newKey(), EVENING));
        require(store.expire(EVENING.minusNanos(1_000)) == 0, "The hold is not over yet");
        done(store.confirm(hold, scene.newKey(), EVENING.minusNanos(1_000)));
        require(store.expire(EVENING) == 0, "A redeemed voucher has no hold to sweep away");
    }

    private static void endInPast(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        refused("HOLD_ENDS_IN_PAST", store.reserve(VOUCHER, BAKERY, NOON, scene.newKey(), NOON));
        scene.wasNeverHeld();
    }

    private static void sweep(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        scene.reserved();
        var longer = new VoucherKey("Helsinki", 100_000);
        done(store.issue(longer, scene.newKey(), NOON));
        done(store.reserve(longer, CAFE, EVENING.plusSeconds(1), scene.newKey(), NOON));
        require(store.expire(EVENING) == 1, "One hold is over in the evening");
        require(store.expire(EVENING) == 0, "It was swept away before");
        scene.holds(HoldState.EXPIRED);
        Optional<VoucherStatus> held = store.find(longer);
        require(
                held.isPresent() && held.get().uses().get(0).state() == HoldState.RESERVED,
                "The longer hold should stay, but is " + held);
    }

    private static void released(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        HoldId old = scene.reserved();
        done(store.release(old, scene.newKey(), NOON));
        scene.holds(HoldState.RELEASED);
        refused("HOLD_RELEASED", store.confirm(old, scene.newKey(), NOON));
        refused("HOLD_RELEASED", store.release(old, scene.newKey(), NOON));
        done(scene.reserve(CAFE));
        refused("HOLD_ENDED", store.confirm(old, scene.newKey(), NOON));
    }

    private static void reversed(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        HoldId first = scene.redeemed();
        done(store.settle(first, scene.newKey(), NOON));
        done(store.reverse(first, "PAID_IN_ERROR", scene.newKey(), NOON));
        refused("ALREADY_REVERSED", store.reverse(first, "AGAIN", scene.newKey(), NOON));
        HoldId second = scene.redeemed();
        refused("HOLD_ENDED", store.reverse(first, "AGAIN", scene.newKey(), NOON));
        refused("HOLD_ENDED", store.settle(first, scene.newKey(), NOON));
        done(store.settle(second, scene.newKey(), NOON));
    }

    private static void revoked(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        HoldId hold = scene.reserved();
        done(store.release(hold, scene.newKey(), NOON));
        done(store.revoke(VOUCHER, "LOST_CODE", scene.newKey(), NOON));
        refused("VOUCHER_REVOKED", scene.reserve(BAKERY));
        refused("VOUCHER_REVOKED", store.confirm(hold, scene.newKey(), NOON));
        refused("VOUCHER_REVOKED", store.revoke(VOUCHER, "AGAIN", scene.newKey(), NOON));
        refused("ALREADY_ISSUED", store.issue(VOUCHER, scene.newKey(), NOON));
    }

    private static void replay(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        RequestKey key = scene.newKey();
        RedemptionOutcome first = store.reserve(VOUCHER, BAKERY, EVENING, key, NOON);
        done(store.release(done(first).hold(), scene.newKey(), NOON));
        same(first, store.reserve(VOUCHER, BAKERY, EVENING, key, NOON.plusSeconds(60)));
        scene.holds(HoldState.RELEASED);
    }

    private static void replayOfRefusal(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        HoldId hold = scene.reserved();
        RequestKey key = scene.newKey();
        RedemptionOutcome first = store.reserve(VOUCHER, CAFE, EVENING, key, NOON);
        refused("ALREADY_RESERVED", first);
        done(store.release(hold, scene.newKey(), NOON));
        same(first, store.reserve(VOUCHER, CAFE, EVENING, key, NOON));
    }

    private static void reusedKey(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        RequestKey key = scene.newKey();
        RedemptionOutcome first = store.reserve(VOUCHER, BAKERY, EVENING, key, NOON);
        refused("KEY_REUSED", store.reserve(VOUCHER, CAFE, EVENING, key, NOON));
        refused("KEY_REUSED", store.release(done(first).hold(), key, NOON));
        same(first, store.reserve(VOUCHER, BAKERY, EVENING, key, NOON));
        scene.holds(HoldState.RESERVED);
    }
}
