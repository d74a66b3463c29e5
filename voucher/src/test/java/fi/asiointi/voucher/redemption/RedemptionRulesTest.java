package fi.asiointi.voucher.redemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RedemptionRequest.Confirm;
import fi.asiointi.voucher.redemption.RedemptionRequest.Issue;
import fi.asiointi.voucher.redemption.RedemptionRequest.Release;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reserve;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reverse;
import fi.asiointi.voucher.redemption.RedemptionRequest.Revoke;
import fi.asiointi.voucher.redemption.RedemptionRequest.Settle;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RedemptionRulesTest {
    private static final VoucherKey VOUCHER = new VoucherKey("Helsinki", 100_000);
    private static final Holder BAKERY = Holder.of("0201256-6");
    private static final Instant NOON = Instant.parse("2026-07-01T09:00:00Z");
    private static final Instant EVENING = NOON.plusSeconds(28_800);
    private static final Instant NIGHT = NOON.plusSeconds(50_000);

    @Test
    void theStatesThatAStepLeadsToAreExactlyThoseThatTheStateNames() {
        Map<VoucherState, Set<VoucherState>> found = new EnumMap<>(VoucherState.class);
        for (VoucherStatus status : reachable()) {
            for (VoucherStatus next : oneStepFrom(status)) {
                found.computeIfAbsent(status.state(), s -> EnumSet.noneOf(VoucherState.class))
                        .add(next.state());
            }
        }

        for (VoucherState state : VoucherState.values()) {
            Set<VoucherState> steps = found.getOrDefault(state, EnumSet.noneOf(VoucherState.class));
            // A hold that is over counts as expired, so a step of the free may follow at once.
            if (state == VoucherState.RESERVED) {
                steps.remove(VoucherState.RESERVED);
                steps.remove(VoucherState.REVOKED);
            }
            assertThat(steps).as(state.name()).isEqualTo(state.next());
        }
    }

    @Test
    void everyChangeIsOneVersionAndNoHoldNumberComesTwice() {
        for (VoucherStatus status : reachable()) {
            for (VoucherStatus next : oneStepFrom(status)) {
                assertThat(next.version()).isEqualTo(status.version() + 1);
                boolean heldAnew = next.state() == VoucherState.RESERVED;
                assertThat(next.holds()).isEqualTo(status.holds() + (heldAnew ? 1 : 0));
            }
        }
    }

    @Test
    void differentRequestsHaveDifferentFingerprintsAndEqualOnesTheSame() {
        var hold = new HoldId(VOUCHER, 1);
        List<RedemptionRequest> requests =
                List.of(
                        new Issue(VOUCHER),
                        new Issue(new VoucherKey("Espoo", 100_000)),
                        new Issue(new VoucherKey("Helsinki", 100_001)),
                        new Reserve(VOUCHER, BAKERY, EVENING),
                        new Reserve(VOUCHER, BAKERY, NIGHT),
                        new Reserve(VOUCHER, Holder.of("2336509-6"), EVENING),
                        new Confirm(hold),
                        new Confirm(new HoldId(VOUCHER, 2)),
                        new Release(hold),
                        new Settle(hold),
                        new Reverse(hold, "A"),
                        new Reverse(hold, "B"),
                        new Revoke(VOUCHER, "A"));

        assertThat(requests.stream().map(RedemptionRequest::fingerprint))
                .doesNotHaveDuplicates()
                .allMatch(fingerprint -> fingerprint.matches("[0-9a-f]{64}"));
        assertThat(new Reserve(VOUCHER, BAKERY, EVENING.plusNanos(999)).fingerprint())
                .isEqualTo(new Reserve(VOUCHER, BAKERY, EVENING).fingerprint());
    }

    @Test
    void aThousandCallersRedeemOneVoucherOnce() throws InterruptedException {
        var store = new InMemoryRedemptionStore();
        store.issue(VOUCHER, RequestKey.of("issue"), NOON);
        var redeemed = new AtomicInteger();
        var finished = new CountDownLatch(1_000);
        var threads = Executors.newFixedThreadPool(64);
        for (int i = 0; i < 1_000; i++) {
            String caller = "caller-" + i;
            threads.execute(
                    () -> {
                        RedemptionOutcome held =
                                store.reserve(
                                        VOUCHER,
                                        Holder.of(caller),
                                        EVENING,
                                        RequestKey.of(caller + ":reserve"),
                                        NOON);
                        if (held instanceof Done done
                                && store.confirm(
                                                done.hold(),
                                                RequestKey.of(caller + ":confirm"),
                                                NOON)
                                        instanceof Done) {
                            redeemed.incrementAndGet();
                        }
                        finished.countDown();
                    });
        }
        assertThat(finished.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        threads.shutdown();

        assertThat(redeemed).hasValue(1);
    }

    @Test
    void whatNamesNothingIsRefusedAtOnce() {
        assertThatThrownBy(() -> new VoucherKey(" ", 1)).hasMessageContaining("1 to 64");
        assertThatThrownBy(() -> new VoucherKey("Helsinki", 0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> new HoldId(VOUCHER, 0)).hasMessageContaining("from 1");
        assertThatThrownBy(() -> RequestKey.of("with blank")).hasMessageContaining("printable");
        assertThatThrownBy(() -> Holder.of("Leipomo Oy")).hasMessageContaining("ASCII");
        assertThatThrownBy(() -> new Revoke(VOUCHER, "because I say so"))
                .hasMessageContaining("A-Z");
    }

    /** Every status up to two holds, found by taking every step. */
    private static Set<VoucherStatus> reachable() {
        var issued =
                ((Done) RedemptionRules.decide(Optional.empty(), new Issue(VOUCHER), NOON))
                        .status();
        var reachable = new HashSet<>(Set.of(issued));
        var open = new ArrayDeque<>(Set.of(issued));
        while (!open.isEmpty()) {
            for (VoucherStatus next : oneStepFrom(open.remove())) {
                if (next.holds() <= 2 && reachable.add(next)) {
                    open.add(next);
                }
            }
        }
        return reachable;
    }

    private static List<VoucherStatus> oneStepFrom(VoucherStatus status) {
        var hold = new HoldId(VOUCHER, Math.max(1, status.holds()));
        var steps = new HashSet<VoucherStatus>();
        for (Instant now : List.of(NOON, NIGHT)) {
            for (RedemptionRequest request :
                    List.of(
                            new Reserve(VOUCHER, BAKERY, now.plusSeconds(1)),
                            new Confirm(hold),
                            new Release(hold),
                            new Settle(hold),
                            new Reverse(hold, "TRIED"),
                            new Revoke(VOUCHER, "TRIED"))) {
                if (RedemptionRules.decide(Optional.of(status), request, now)
                        instanceof Done done) {
                    steps.add(done.status());
                }
            }
            RedemptionRules.expire(status, now).ifPresent(steps::add);
        }
        return List.copyOf(steps);
    }
}
