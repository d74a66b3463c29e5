package fi.asiointi.voucher.redemption;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * A store in the memory of one process: for tests and trials, because a restart forgets what was
 * redeemed. Atomic for each voucher and each key.
 */
public final class InMemoryRedemptionStore implements RedemptionStore {
    private final ConcurrentMap<VoucherKey, Shelf> shelves = new ConcurrentHashMap<>();
    private final ConcurrentMap<RequestKey, Answered> answers = new ConcurrentHashMap<>();

    /** An empty store. */
    public InMemoryRedemptionStore() {}

    @Override
    public RedemptionOutcome apply(RedemptionRequest request, RequestKey key, Instant now) {
        String fingerprint = request.fingerprint();
        Shelf shelf = shelf(request.voucher());
        Answered answered =
                answers.computeIfAbsent(
                        key, k -> new Answered(fingerprint, shelf.carryOut(request, k, now)));
        return answered.fingerprint.equals(fingerprint)
                ? answered.outcome
                : shelf.noteReuse(request, key, now);
    }

    @Override
    public int expire(Instant now) {
        return shelves.values().stream().mapToInt(shelf -> shelf.sweep(now)).sum();
    }

    @Override
    public Optional<VoucherStatus> find(VoucherKey voucher) {
        return shelf(voucher).status();
    }

    @Override
    public List<VoucherEvent> events(VoucherKey voucher) {
        return shelf(voucher).events();
    }

    private Shelf shelf(VoucherKey voucher) {
        return shelves.computeIfAbsent(voucher, unknown -> new Shelf());
    }

    private record Answered(String fingerprint, RedemptionOutcome outcome) {}

    /** One voucher and its events; its lock makes a step atomic. */
    private static final class Shelf {
        private final List<VoucherEvent> events = new ArrayList<>();
        private @Nullable VoucherStatus status;

        synchronized Optional<VoucherStatus> status() {
            return Optional.ofNullable(status);
        }

        synchronized List<VoucherEvent> events() {
            return List.copyOf(events);
        }

        synchronized RedemptionOutcome carryOut(
                RedemptionRequest request, @Nullable RequestKey key, Instant now) {
            Ruling ruling = RedemptionRules.decide(status(), request, now);
            if (ruling.changes().isEmpty()) {
                events.add(new VoucherEvent(request, key, now, ruling.outcome()));
            }
            for (Change change : ruling.changes()) {
                status = change.status();
                RequestKey asked = change.request().equals(request) ? key : null;
                events.add(new VoucherEvent(change.request(), asked, now, change.done()));
            }
            return ruling.outcome();
        }

        synchronized RedemptionOutcome noteReuse(
                RedemptionRequest request, RequestKey key, Instant now) {
            RedemptionOutcome refusal = Ruling.refusal("KEY_REUSED");
            events.add(new VoucherEvent(request, key, now, refusal));
            return refusal;
        }

        synchronized int sweep(Instant now) {
            List<HoldId> over =
                    status().map(read -> RedemptionRules.over(read, now)).orElse(List.of());
            over.forEach(hold -> carryOut(new RedemptionRequest.Expire(hold), null, now));
            return over.size();
        }
    }
}
