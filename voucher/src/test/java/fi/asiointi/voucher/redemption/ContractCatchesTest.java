package fi.asiointi.voucher.redemption;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.voucher.redemption.contract.ContractCheck;
import fi.asiointi.voucher.redemption.contract.RedemptionStoreContract;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Stores with the mistakes that others have made, to see that the contract is worth something. */
class ContractCatchesTest {

    @Test
    void aStoreThatChecksAndThenActsLetsTwoRedeem() {
        assertThat(broken(ChecksThenActs::new))
                .contains("of many who reserve one voucher one holds it")
                .contains("of many who reserve a voucher of limit five five hold it")
                .contains("of many who confirm one hold one redeems it");
    }

    @Test
    void aStoreThatForgetsItsAnswersDoesThingsTwice() {
        assertThat(broken(Forgetful::new))
                .contains(
                        "a request sent again gets the same answer, whatever has happened since",
                        "a key with another request is refused and changes nothing")
                .doesNotContain("of many who reserve one voucher one holds it");
    }

    private static List<String> broken(Supplier<RedemptionStore> store) {
        return RedemptionStoreContract.checks(store).stream()
                .filter(ContractCatchesTest::fails)
                .map(ContractCheck::name)
                .toList();
    }

    private static boolean fails(ContractCheck check) {
        try {
            check.check().run();
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }

    /** Asks whether the voucher is free, and writes without looking again. */
    private static final class ChecksThenActs implements RedemptionStore {
        private final Map<VoucherKey, VoucherStatus> vouchers = new ConcurrentHashMap<>();

        @Override
        public RedemptionOutcome apply(RedemptionRequest request, RequestKey key, Instant now) {
            Ruling ruling = RedemptionRules.decide(find(request.voucher()), request, now);
            LockSupport.parkNanos(20_000_000); // a slow network between the two
            ruling.next().ifPresent(next -> vouchers.put(request.voucher(), next));
            return ruling.outcome();
        }

        @Override
        public int expire(Instant now) {
            return 0;
        }

        @Override
        public Optional<VoucherStatus> find(VoucherKey voucher) {
            return Optional.ofNullable(vouchers.get(voucher));
        }

        @Override
        public List<VoucherEvent> events(VoucherKey voucher) {
            return List.of();
        }
    }

    /** Keeps vouchers well, but gives each request a key of its own. */
    private static final class Forgetful implements RedemptionStore {
        private final RedemptionStore store = new InMemoryRedemptionStore();
        private int requests;

        @Override
        public synchronized RedemptionOutcome apply(
                RedemptionRequest request, RequestKey key, Instant now) {
            return store.apply(request, RequestKey.of("request-" + requests++), now);
        }

        @Override
        public int expire(Instant now) {
            return store.expire(now);
        }

        @Override
        public Optional<VoucherStatus> find(VoucherKey voucher) {
            return store.find(voucher);
        }

        @Override
        public List<VoucherEvent> events(VoucherKey voucher) {
            return store.events(voucher);
        }
    }
}
