package fi.asiointi.voucher.redemption.proof;

import fi.asiointi.voucher.redemption.HoldId;
import fi.asiointi.voucher.redemption.Holder;
import fi.asiointi.voucher.redemption.RedemptionOutcome;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RedemptionRequest;
import fi.asiointi.voucher.redemption.RedemptionRequest.Confirm;
import fi.asiointi.voucher.redemption.RedemptionRequest.Release;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reserve;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reverse;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.RequestKey;
import fi.asiointi.voucher.redemption.StoreUnavailableException;
import fi.asiointi.voucher.redemption.VoucherKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * Callers that want the same few vouchers: each reserves, waits a little, and confirms or releases;
 * some redemptions are reversed. Requests are sent again at random and after every outage, with
 * their keys. Reservations are short, and every caller has a clock of its own.
 */
final class RaceCallers {
    static final Instant NOON = Instant.parse("2026-07-01T09:00:00Z");
    private static final int MOST_RESENDS = 100;

    private final RedemptionStore store;
    private final String name;
    private final List<VoucherKey> vouchers;
    private final int attemptsOfEach;
    private final Queue<String> steps = new ConcurrentLinkedQueue<>();

    /** Callers whose keys begin with this name. Only vouchers 1 and 5 are given back. */
    RaceCallers(RedemptionStore store, String name, List<VoucherKey> vouchers, int attemptsOfEach) {
        this.store = store;
        this.name = name;
        this.vouchers = vouchers;
        this.attemptsOfEach = attemptsOfEach;
    }

    /**
     * Runs so many callers.
     *
     * @return the steps that the store said were taken, each as {@code serial version step}
     */
    List<String> run(int callers, long seed) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(callers);
        try {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < callers; i++) {
                int number = i;
                running.add(threads.submit(() -> call(number, new Random(seed + number))));
            }
            for (Future<?> caller : running) {
                caller.get(300, TimeUnit.SECONDS);
            }
            return List.copyOf(steps);
        } catch (ExecutionException | TimeoutException failed) {
            throw new AssertionError("A caller of seed " + seed + " failed", failed);
        } finally {
            threads.shutdownNow();
        }
    }

    /** True for the vouchers whose redemptions are reversed, so that the race goes on. */
    static boolean isGivenBack(VoucherKey voucher) {
        return voucher.serial() % 4 == 1;
    }

    private void call(int caller, Random chance) {
        for (int attempt = 0; attempt < attemptsOfEach; attempt++) {
            var line = new Line(name + "-" + caller + "-" + attempt, chance);
            line.attempt(vouchers.get(chance.nextInt(vouchers.size())), attempt);
        }
    }

    /** One attempt: the requests that begin with one reservation. */
    private final class Line {
        private final String id;
        private final Random chance;

        Line(String id, Random chance) {
            this.id = id;
            this.chance = chance;
        }

        void attempt(VoucherKey voucher, int attempt) {
            Instant now = NOON.plusMillis(10L * attempt + chance.nextInt(100));
            Instant until = now.plusMillis(1 + chance.nextInt(60));
            var reserve = new Reserve(voucher, Holder.of(id), until);
            if (!(send(reserve, "reserve", now) instanceof Done done)) {
                return;
            }
            LockSupport.parkNanos(chance.nextInt(300_000));
            Instant later = now.plusMillis(chance.nextInt(80)); // may be too late
            HoldId hold = done.hold();
            if (chance.nextInt(4) == 0) {
                send(new Release(hold), "release", later);
            } else if (send(new Confirm(hold), "confirm", later) instanceof Done
                    && isGivenBack(voucher)
                    && chance.nextInt(3) > 0) {
                send(new Reverse(hold, "WITHDRAWN"), "reverse", later);
            }
        }

        private RedemptionOutcome send(RedemptionRequest request, String step, Instant now) {
            var key = RequestKey.of(id + ":" + step);
            RedemptionOutcome answer = answer(request, key, now);
            if (chance.nextInt(10) == 0) {
                RedemptionOutcome again = answer(request, key, now.plusMillis(chance.nextInt(90)));
                if (!again.equals(answer)) {
                    throw new AssertionError(key + " got " + answer + ", then " + again);
                }
            }
            if (answer instanceof Done done) {
                steps.add(request.voucher().serial() + " " + done.version() + " " + step);
            }
            return answer;
        }

        private RedemptionOutcome answer(RedemptionRequest request, RequestKey key, Instant now) {
            for (int sent = 1; ; sent++) {
                try {
                    return store.apply(request, key, now);
                } catch (StoreUnavailableException outage) {
                    if (sent == MOST_RESENDS) {
                        throw outage;
                    }
                }
            }
        }
    }
}
