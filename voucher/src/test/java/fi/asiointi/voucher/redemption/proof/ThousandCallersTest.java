package fi.asiointi.voucher.redemption.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.voucher.redemption.HoldId;
import fi.asiointi.voucher.redemption.Holder;
import fi.asiointi.voucher.redemption.InMemoryRedemptionStore;
import fi.asiointi.voucher.redemption.JdbcRedemptionStore;
import fi.asiointi.voucher.redemption.RedemptionOutcome;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.RequestKey;
import fi.asiointi.voucher.redemption.VoucherKey;
import fi.asiointi.voucher.redemption.VoucherTerms;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thousand threads, one voucher; the databases are reached by two connections only. */
class ThousandCallersTest {
    private static final int CALLERS = 1_000;
    private static final Instant NOON = RaceCallers.NOON;
    private static final Instant EVENING = NOON.plusSeconds(28_800);
    private static final AtomicInteger SERIALS = new AtomicInteger();

    private static DataSource twoToH2;
    private static DataSource twoToPostgres;

    private final VoucherKey voucher = new VoucherKey("Helsinki", SERIALS.incrementAndGet());

    enum Store {
        IN_MEMORY,
        H2,
        POSTGRESQL;

        RedemptionStore open() {
            return switch (this) {
                case IN_MEMORY -> new InMemoryRedemptionStore();
                case H2 -> new JdbcRedemptionStore(twoToH2);
                case POSTGRESQL -> new JdbcRedemptionStore(twoToPostgres);
            };
        }
    }

    @BeforeAll
    static void connectTwiceToEach() throws SQLException {
        twoToH2 = FewConnections.of("jdbc:h2:mem:thousand;DB_CLOSE_DELAY=-1", 2);
        twoToPostgres = FewConnections.of(RealPostgres.newDatabase("thousand", false), 2);
        new JdbcRedemptionStore(twoToH2).createTables();
        new JdbcRedemptionStore(twoToPostgres).createTables();
    }

    @ParameterizedTest
    @EnumSource
    void ofAThousandWhoConfirmOneHoldExactlyOneRedeemsIt(Store kind) throws Exception {
        RedemptionStore store = issued(kind, 1);
        HoldId hold = ((Done) reserve(store, 0, EVENING, NOON)).hold();

        var outcomes = all(i -> store.confirm(hold, key("confirm", i), NOON));

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
        StreamOfSteps.checked(store, voucher, 1);
    }

    @ParameterizedTest
    @EnumSource
    void ofAThousandWhoWantAVoucherOfLimitFiveExactlyFiveRedeemIt(Store kind) throws Exception {
        RedemptionStore store = issued(kind, 5);

        var outcomes =
                all(
                        i ->
                                reserve(store, i, EVENING, NOON) instanceof Done held
                                        ? store.confirm(held.hold(), key("confirm", i), NOON)
                                        : null);

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(5);
        assertThat(StreamOfSteps.checked(store, voucher, 5).redeemed()).isEqualTo(5);
    }

    /** All uses are held, and the clocks of half of the callers say that this is over. */
    @ParameterizedTest
    @EnumSource
    void whileTheHoldsRunOutExactlyFiveRedeemAVoucherOfLimitFive(Store kind) throws Exception {
        RedemptionStore store = issued(kind, 5);
        for (int i = 0; i < 5; i++) {
            reserve(store, CALLERS + i, NOON.plusSeconds(60), NOON);
        }

        var outcomes =
                all(
                        i -> {
                            Instant now = i % 2 == 0 ? NOON : NOON.plusSeconds(60);
                            return reserve(store, i, EVENING, now) instanceof Done held
                                    ? store.confirm(held.hold(), key("confirm", i), now)
                                    : null;
                        });

        assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(5);
        assertThat(StreamOfSteps.checked(store, voucher, 5).redeemed()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void aThousandReplaysOfOneRequestGetOneAnswer(Store kind) throws Exception {
        RedemptionStore store = issued(kind, 5);
        HoldId hold = ((Done) reserve(store, 0, EVENING, NOON)).hold();

        var outcomes = all(i -> store.confirm(hold, key("confirm", 0), NOON.plusSeconds(i)));

        assertThat(new HashSet<>(outcomes)).hasSize(1).allMatch(Done.class::isInstance);
        assertThat(StreamOfSteps.checked(store, voucher, 5).redeemed()).isEqualTo(1);
    }

    private RedemptionStore issued(Store kind, int limit) {
        RedemptionStore store = kind.open();
        store.issue(voucher, VoucherTerms.times(limit), key("issue", 0), NOON);
        return store;
    }

    private RedemptionOutcome reserve(RedemptionStore store, int i, Instant until, Instant now) {
        return store.reserve(voucher, Holder.of("claim-" + i), until, key("reserve", i), now);
    }

    private RequestKey key(String step, int i) {
        return RequestKey.of(voucher.serial() + "-" + i + "-" + step);
    }

    private static List<RedemptionOutcome> all(IntFunction<RedemptionOutcome> call)
            throws Exception {
        var go = new CountDownLatch(1);
        var calls = new ArrayList<FutureTask<RedemptionOutcome>>();
        for (int i = 0; i < CALLERS; i++) {
            int caller = i;
            var task =
                    new FutureTask<>(
                            () -> {
                                go.await();
                                return call.apply(caller);
                            });
            calls.add(task);
            var thread = new Thread(null, task, "caller-" + i, 256 * 1024);
            thread.setDaemon(true);
            thread.start();
        }
        go.countDown();
        var outcomes = new ArrayList<RedemptionOutcome>();
        for (FutureTask<RedemptionOutcome> called : calls) {
            outcomes.add(called.get(60, TimeUnit.SECONDS));
        }
        return outcomes;
    }
}
