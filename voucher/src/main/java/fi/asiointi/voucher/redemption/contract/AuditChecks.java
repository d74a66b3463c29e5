package fi.asiointi.voucher.redemption.contract;

import static fi.asiointi.voucher.redemption.contract.Scene.BAKERY;
import static fi.asiointi.voucher.redemption.contract.Scene.CAFE;
import static fi.asiointi.voucher.redemption.contract.Scene.EVENING;
import static fi.asiointi.voucher.redemption.contract.Scene.NOON;
import static fi.asiointi.voucher.redemption.contract.Scene.VOUCHER;
import static fi.asiointi.voucher.redemption.contract.Scene.done;
import static fi.asiointi.voucher.redemption.contract.Scene.require;

import fi.asiointi.voucher.redemption.HoldId;
import fi.asiointi.voucher.redemption.RedemptionOutcome;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Refused;
import fi.asiointi.voucher.redemption.RedemptionRequest.Expire;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reserve;
import fi.asiointi.voucher.redemption.RedemptionRequest.Revoke;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.RequestKey;
import fi.asiointi.voucher.redemption.VoucherEvent;
import fi.asiointi.voucher.redemption.contract.RedemptionStoreContract.Promise;
import java.time.Instant;
import java.util.List;

/** What an auditor may rely on. */
final class AuditChecks {

    private AuditChecks() {}

    static List<Promise> all() {
        return List.of(
                new Promise(
                        "every step that was taken is one event, in the order of the versions",
                        AuditChecks::everyStep),
                new Promise(
                        "an event has its key, its moment, its cause and the answer",
                        AuditChecks::wholeEvent),
                new Promise(
                        "a refusal is an event too, and tells who wanted the voucher",
                        AuditChecks::refusals),
                new Promise(
                        "a request sent again leaves no event, another one under its key does",
                        AuditChecks::replays),
                new Promise(
                        "every reservation that ran out has its event, whoever noticed it",
                        AuditChecks::expiries),
                new Promise(
                        "a voucher that was never issued has the events of those who tried it",
                        AuditChecks::unknownVoucher));
    }

    private static void everyStep(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        HoldId first = scene.redeemed();
        done(store.settle(first, scene.newKey(), NOON));
        done(store.reverse(first, "PAID_IN_ERROR", scene.newKey(), NOON));
        done(store.release(scene.reserved(), scene.newKey(), NOON));
        done(store.revoke(VOUCHER, "LOST_CODE", scene.newKey(), NOON));
        steps(
                store,
                "ISSUE 1",
                "RESERVE 2",
                "CONFIRM 3",
                "SETTLE 4",
                "REVERSE 5",
                "RESERVE 6",
                "RELEASE 7",
                "REVOKE 8");
    }

    private static void wholeEvent(RedemptionStore store) {
        Scene.withVoucher(store);
        Instant later = NOON.plusNanos(123_456_789);
        RequestKey key = RequestKey.of("claim-4");
        var reserve = new Reserve(VOUCHER, BAKERY, EVENING.plusNanos(1_000));
        RedemptionOutcome answer = store.apply(reserve, key, later);
        last(store, new VoucherEvent(reserve, key, later, answer));
        HoldId hold = done(answer).hold();
        RedemptionOutcome given = store.release(hold, RequestKey.of("claim-4:no"), later);
        require(done(given).held() != null, "The answer should have the hold");
        RequestKey lost = RequestKey.of("letter-9");
        RedemptionOutcome revoked = store.revoke(VOUCHER, "LOST_CODE", lost, EVENING);
        last(store, new VoucherEvent(new Revoke(VOUCHER, "LOST_CODE"), lost, EVENING, revoked));
    }

    private static void refusals(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        scene.reserved();
        RequestKey key = scene.newKey();
        RedemptionOutcome refused = store.reserve(VOUCHER, CAFE, EVENING, key, NOON);
        last(store, new VoucherEvent(new Reserve(VOUCHER, CAFE, EVENING), key, NOON, refused));
        steps(store, "ISSUE 1", "RESERVE 2", "RESERVE ALREADY_RESERVED");
    }

    private static void replays(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        RequestKey key = scene.newKey();
        for (int i = 0; i < 3; i++) {
            done(store.reserve(VOUCHER, BAKERY, EVENING, key, NOON.plusSeconds(i)));
        }
        RedemptionOutcome refused = store.reserve(VOUCHER, CAFE, EVENING, key, NOON);
        last(store, new VoucherEvent(new Reserve(VOUCHER, CAFE, EVENING), key, NOON, refused));
        steps(store, "ISSUE 1", "RESERVE 2", "RESERVE KEY_REUSED");
    }

    private static void expiries(RedemptionStore store) {
        Scene scene = Scene.withVoucher(store);
        HoldId first = scene.reserved();
        Instant later = EVENING.plusSeconds(60);
        done(store.reserve(VOUCHER, CAFE, later, scene.newKey(), EVENING));
        steps(store, "ISSUE 1", "RESERVE 2", "EXPIRE 3", "RESERVE 4");
        VoucherEvent expired = store.events(VOUCHER).get(2);
        require(
                expired.key() == null && expired.request().equals(new Expire(first)),
                "The first hold should have run out, but the event is " + expired);
        require(store.expire(later) == 1, "The second hold is over");
        steps(store, "ISSUE 1", "RESERVE 2", "EXPIRE 3", "RESERVE 4", "EXPIRE 5");
    }

    private static void unknownVoucher(RedemptionStore store) {
        var scene = new Scene(store);
        scene.reserve(CAFE);
        steps(store, "RESERVE UNKNOWN_VOUCHER");
        done(store.issue(VOUCHER, scene.newKey(), NOON));
        steps(store, "RESERVE UNKNOWN_VOUCHER", "ISSUE 1");
    }

    private static void last(RedemptionStore store, VoucherEvent expected) {
        List<VoucherEvent> events = store.events(VOUCHER);
        require(!events.isEmpty(), "The voucher should have events");
        VoucherEvent last = events.get(events.size() - 1);
        require(last.equals(expected), "The last event should be " + expected + ", not " + last);
    }

    private static void steps(RedemptionStore store, String... expected) {
        List<String> steps = store.events(VOUCHER).stream().map(AuditChecks::step).toList();
        require(
                steps.equals(List.of(expected)),
                "The events should be " + List.of(expected) + ", not " + steps);
    }

    private static String step(VoucherEvent event) {
        return event.request().step()
                + " "
                + (event.outcome() instanceof Refused refused
                        ? refused.reason().code()
                        : done(event.outcome()).version());
    }
}
