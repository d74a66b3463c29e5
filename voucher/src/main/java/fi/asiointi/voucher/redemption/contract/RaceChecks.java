package fi.asiointi.voucher.redemption.contract;

import static fi.asiointi.voucher.redemption.contract.Scene.BAKERY;
import static fi.asiointi.voucher.redemption.contract.Scene.EVENING;
import static fi.asiointi.voucher.redemption.contract.Scene.NOON;
import static fi.asiointi.voucher.redemption.contract.Scene.VOUCHER;
import static fi.asiointi.voucher.redemption.contract.Scene.done;
import static fi.asiointi.voucher.redemption.contract.Scene.require;

import fi.asiointi.voucher.redemption.HoldId;
import fi.asiointi.voucher.redemption.HoldState;
import fi.asiointi.voucher.redemption.Holder;
import fi.asiointi.voucher.redemption.RedemptionOutcome;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Refused;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.RequestKey;
import fi.asiointi.voucher.redemption.VoucherKey;
import fi.asiointi.voucher.redemption.VoucherTerms;
import fi.asiointi.voucher.redemption.contract.RedemptionStoreContract.Promise;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What many callers at the same time may rely on. None of the checks depends on who is faster. */
final class RaceChecks {
    private static final int CALLERS = 16;

    private RaceChecks() {}

    static List<Promise> all() {
        return List.of(
                new Promise("of many who issue one voucher one succeeds", RaceChecks::issue),
                new Promise("of many who reserve one voucher one holds it", RaceChecks::reserve),
                new Promise(
                        "of many who reserve a voucher of limit five five hold it",
                        RaceChecks::reserveFive),
                new Promise("of many who confirm one hold one redeems it", RaceChecks::confirm),
                new Promise(
                        "of those who confirm and those who release one hold one succeeds",
                        RaceChecks::confirmOrRelease),
                new Promise(
                        "many who send one request with one key get one answer",
                        RaceChecks::oneKey),
                new Promise(
                        "one key on many vouchers at a time works for one of them",
                        RaceChecks::oneKeyManyVouchers),
                new Promise(
                        "while holds end and are swept away, one redemption at most is in force",
                        store -> whileHoldsEnd(store, 1)),
                new Promise(
                        "while holds end and are swept away, no more than five redemptions of limit"
                                + " five are in force",
                        store -> whileHoldsEnd(store, 5)));
    }

    private static void issue(RedemptionStore store) {
        var scene = new Scene(store);
        List<RedemptionOutcome> outcomes =
                Race.of(CALLERS, i -> store.issue(VOUCHER, scene.newKey(), NOON));
        oneDone(outcomes, "ALREADY_ISSUED");
    }

    private static void reserve(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        List<RedemptionOutcome> outcomes =
                Race.of(CALLERS, i -> scene.reserve(Holder.of("employer-" + i)));
        Done winner = oneDone(outcomes, "ALREADY_RESERVED");
        require(
                scene.status().uses().equals(List.of(winner.held()))
                        && scene.status().version() == winner.version(),
                "The store should have what the winner was told");
    }

    private static void reserveFive(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store, VoucherTerms.times(5));
        List<RedemptionOutcome> outcomes =
                Race.of(CALLERS, i -> scene.reserve(Holder.of("employer-" + i)));
        List<Done> winners = winners(outcomes, 5, "ALREADY_RESERVED");
        require(
                Set.copyOf(scene.status().uses())
                        .equals(winners.stream().map(Done::held).collect(Collectors.toSet())),
                "The store should have what the winners were told");
    }

    private static void confirm(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        HoldId hold = scene.reserved();
        oneDone(
                Race.of(CALLERS, i -> store.confirm(hold, scene.newKey(), NOON)),
                "ALREADY_REDEEMED");
        scene.holds(HoldState.REDEEMED);
    }

    private static void confirmOrRelease(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        HoldId hold = scene.reserved();
        oneDone(
                Race.of(
                        CALLERS,
                        i ->
                                i % 2 == 0
                                        ? store.confirm(hold, scene.newKey(), NOON)
                                        : store.release(hold, scene.newKey(), NOON)),
                "ALREADY_REDEEMED",
                "HOLD_RELEASED");
    }

    private static void oneKey(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        RequestKey key = scene.newKey();
        List<RedemptionOutcome> outcomes =
                Race.of(
                        CALLERS,
                        i -> store.reserve(VOUCHER, BAKERY, EVENING, key, NOON.plusSeconds(i)));
        require(Set.copyOf(outcomes).size() == 1, "All should get one answer, not " + outcomes);
        require(done(outcomes.get(0)).version() == 2, "The voucher should change once");
        require(scene.status().version() == 2, "It should be stored once");
    }

    private static void oneKeyManyVouchers(RedemptionStore store) {
        var scene = new Scene(store);
        for (int i = 0; i < CALLERS; i++) {
            done(store.issue(numbered(i), scene.newKey(), NOON));
        }
        RequestKey key = scene.newKey();
        List<RedemptionOutcome> outcomes =
                Race.of(CALLERS, i -> store.reserve(numbered(i), BAKERY, EVENING, key, NOON));
        oneDone(outcomes, "KEY_REUSED");
        for (int i = 0; i < CALLERS; i++) {
            int holds = store.find(numbered(i)).orElseThrow().holds();
            boolean won = outcomes.get(i) instanceof Done;
            require(holds == (won ? 1 : 0), "A request was done and answered otherwise");
        }
    }

    /** Each caller has its own clock, so that holds of others are over for some and not for all. */
    private static void whileHoldsEnd(RedemptionStore store, int limit) {
        Scene scene = Scene.withVoucher(store, VoucherTerms.times(limit));
        List<RedemptionOutcome> outcomes =
                Race.of(
                        CALLERS,
                        i -> {
                            Instant now = NOON.plusSeconds(10L * i);
                            store.expire(now);
                            RedemptionOutcome held =
                                    store.reserve(
                                            VOUCHER,
                                            Holder.of("employer-" + i),
                                            now.plusSeconds(15),
                                            scene.newKey(),
                                            now);
                            return held instanceof Done done
                                    ? store.confirm(done.hold(), scene.newKey(), now)
                                    : held;
                        });
        int redeemed = scene.status().redemptions();
        require(redeemed <= limit, "The limit is " + limit + ", redeemed were " + redeemed);
        winners(
                outcomes,
                redeemed,
                "ALREADY_RESERVED",
                "ALREADY_REDEEMED",
                "HOLD_EXPIRED",
                "HOLD_ENDED");
        require(redeemed >= 1, "Somebody should have redeemed the voucher");
    }

    private static Done oneDone(List<RedemptionOutcome> outcomes, String... otherwise) {
        return winners(outcomes, 1, otherwise).get(0);
    }

    private static List<Done> winners(
            List<RedemptionOutcome> outcomes, int expected, String... otherwise) {
        List<Done> done =
                outcomes.stream().filter(Done.class::isInstance).map(Done.class::cast).toList();
        require(
                done.size() == expected,
                expected + " should succeed, not " + done.size() + ": " + outcomes);
        Set<String> codes =
                outcomes.stream()
                        .filter(Refused.class::isInstance)
                        .map(outcome -> ((Refused) outcome).reason().code())
                        .collect(Collectors.toSet());
        require(Set.of(otherwise).containsAll(codes), "Nobody should be told " + codes);
        return done;
    }

    private static VoucherKey numbered(int i) {
        return new VoucherKey("Helsinki", 200_000 + i);
    }
}
