package fi.asiointi.voucher.redemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.voucher.redemption.RedemptionRequest.Confirm;
import fi.asiointi.voucher.redemption.RedemptionRequest.Expire;
import fi.asiointi.voucher.redemption.RedemptionRequest.Issue;
import fi.asiointi.voucher.redemption.RedemptionRequest.Release;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reserve;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reverse;
import fi.asiointi.voucher.redemption.RedemptionRequest.Revoke;
import fi.asiointi.voucher.redemption.RedemptionRequest.Settle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RedemptionRulesTest {
    private static final VoucherKey VOUCHER = new VoucherKey("Helsinki", 100_000);
    private static final VoucherTerms ONCE = VoucherTerms.ONCE;
    private static final Holder BAKERY = Holder.of("0201256-6");
    private static final Instant NOON = Instant.parse("2026-07-01T09:00:00Z");
    private static final Instant EVENING = NOON.plusSeconds(28_800);
    private static final Instant NIGHT = NOON.plusSeconds(50_000);

    @Test
    void theStatesThatAStepLeadsToAreExactlyThoseThatTheStateNames() {
        Map<HoldState, Set<HoldState>> found = new EnumMap<>(HoldState.class);
        for (VoucherStatus status : reachable(ONCE)) {
            for (Change change : changesFrom(status)) {
                Hold after = change.hold();
                if (after != null && !(change.request() instanceof Reserve)) {
                    HoldState before = status.hold(after.id()).orElseThrow().state();
                    found.computeIfAbsent(before, s -> EnumSet.noneOf(HoldState.class))
                            .add(after.state());
                }
            }
        }

        for (HoldState state : HoldState.values()) {
            assertThat(found.getOrDefault(state, EnumSet.noneOf(HoldState.class)))
                    .as(state.name())
                    .isEqualTo(state.next());
        }
    }

    @Test
    void everyChangeIsOneVersionAndNoHoldNumberComesTwice() {
        for (VoucherStatus status : reachable(VoucherTerms.times(2))) {
            for (Ruling ruling : rulingsFrom(status)) {
                VoucherStatus before = status;
                for (Change change : ruling.changes()) {
                    boolean heldAnew = change.request() instanceof Reserve;
                    assertThat(change.status().version()).isEqualTo(before.version() + 1);
                    assertThat(change.status().holds())
                            .isEqualTo(before.holds() + (heldAnew ? 1 : 0));
                    before = change.status();
                }
            }
        }
    }

    /** Every voucher that three holds can lead to, by every step in every order. */
    @Test
    void noVoucherIsEverInForceMoreOftenThanItsLimit() {
        for (int limit = 1; limit <= 3; limit++) {
            Set<VoucherStatus> reachable = reachable(VoucherTerms.times(limit));
            for (VoucherStatus status : reachable) {
                assertThat(status.uses()).hasSizeLessThanOrEqualTo(limit);
                assertThat(status.uses().stream().map(Hold::id)).doesNotHaveDuplicates();
                assertThat(status.free(NOON)).isNotNegative();
            }
            assertThat(reachable).anyMatch(status -> status.redemptions() > 0);
        }
    }

    @Test
    void differentRequestsHaveDifferentFingerprintsAndEqualOnesTheSame() {
        var hold = new HoldId(VOUCHER, 1);
        List<RedemptionRequest> requests =
                List.of(
                        new Issue(VOUCHER, ONCE),
                        new Issue(VOUCHER, VoucherTerms.times(2)),
                        new Issue(VOUCHER, ONCE.heldAtMost(Duration.ofDays(7))),
                        new Issue(new VoucherKey("Espoo", 100_000), ONCE),
                        new Issue(new VoucherKey("Helsinki", 100_001), ONCE),
                        new Reserve(VOUCHER, BAKERY, EVENING),
                        new Reserve(VOUCHER, BAKERY, NIGHT),
                        new Reserve(VOUCHER, Holder.of("2336509-6"), EVENING),
                        new Confirm(hold),
                        new Confirm(new HoldId(VOUCHER, 2)),
                        new Release(hold),
                        new Settle(hold),
                        new Expire(hold),
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
    void whatNamesNothingIsRefusedAtOnce() {
        assertThatThrownBy(() -> new VoucherKey(" ", 1)).hasMessageContaining("1 to 64");
        assertThatThrownBy(() -> new VoucherKey("Helsinki", 0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> new HoldId(VOUCHER, 0)).hasMessageContaining("from 1");
        assertThatThrownBy(() -> RequestKey.of("with blank")).hasMessageContaining("printable");
        assertThatThrownBy(() -> Holder.of("Leipomo Oy")).hasMessageContaining("ASCII");
        assertThatThrownBy(() -> VoucherTerms.times(0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> ONCE.heldAtMost(Duration.ofMillis(1_500)))
                .hasMessageContaining("whole seconds");
        assertThatThrownBy(() -> new Revoke(VOUCHER, "because I say so"))
                .hasMessageContaining("A-Z");
    }

    /** Every status up to three holds, found by taking every step. */
    private static Set<VoucherStatus> reachable(VoucherTerms terms) {
        VoucherStatus issued = VoucherStatus.issued(VOUCHER, terms);
        var reachable = new HashSet<>(Set.of(issued));
        var open = new ArrayDeque<>(Set.of(issued));
        while (!open.isEmpty()) {
            for (Ruling ruling : rulingsFrom(open.remove())) {
                ruling.next()
                        .filter(next -> next.holds() <= 3 && reachable.add(next))
                        .ifPresent(open::add);
            }
        }
        return reachable;
    }

    private static List<Change> changesFrom(VoucherStatus status) {
        return rulingsFrom(status).stream().flatMap(r -> r.changes().stream()).toList();
    }

    private static List<Ruling> rulingsFrom(VoucherStatus status) {
        var rulings = new ArrayList<Ruling>();
        for (Instant now : List.of(NOON, NIGHT)) {
            for (RedemptionRequest request : requests(status, now)) {
                rulings.add(RedemptionRules.decide(Optional.of(status), request, now));
            }
        }
        return rulings;
    }

    private static List<RedemptionRequest> requests(VoucherStatus status, Instant now) {
        var requests = new ArrayList<RedemptionRequest>();
        requests.add(new Reserve(VOUCHER, BAKERY, now.plusSeconds(1)));
        requests.add(new Revoke(VOUCHER, "TRIED"));
        for (int number = 1; number <= status.holds(); number++) {
            var hold = new HoldId(VOUCHER, number);
            requests.addAll(
                    List.of(
                            new Confirm(hold),
                            new Release(hold),
                            new Settle(hold),
                            new Expire(hold),
                            new Reverse(hold, "TRIED")));
        }
        return requests;
    }
}
