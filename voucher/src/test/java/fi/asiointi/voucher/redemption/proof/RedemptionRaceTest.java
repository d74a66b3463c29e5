package fi.asiointi.voucher.redemption.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.voucher.redemption.InMemoryRedemptionStore;
import fi.asiointi.voucher.redemption.JdbcRedemptionStore;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.RequestKey;
import fi.asiointi.voucher.redemption.VoucherKey;
import fi.asiointi.voucher.redemption.VoucherTerms;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** 64 callers want the same few vouchers, of limit 1 and of limit 5. */
class RedemptionRaceTest {
    private static final int CALLERS = 64;
    private static final int VOUCHERS = 8;
    private static final int ONE_CUT_IN = 250;

    /**
     * In PostgreSQL, without a word: {@code mvn -Dasiointi.race.attempts=100000} takes a minute.
     */
    private static final int ATTEMPTS = 32_000;

    private static final long SEED = 20261122;

    @Test
    void inMemoryNoLimitIsPassedInAHundredThousandAttempts() throws InterruptedException {
        var store = new InMemoryRedemptionStore();
        issueAll(store);

        List<String> acknowledged = race(store, "m", CALLERS, 1_600);

        check(store, acknowledged);
    }

    @Test
    void inH2NoLimitIsPassedThoughConnectionsAreCut() throws Exception {
        String url = "jdbc:h2:mem:race;DB_CLOSE_DELAY=-1";
        try (var lines = new ThreadConnections(url, SEED, ONE_CUT_IN)) {
            var store = new JdbcRedemptionStore(lines);
            issueAll(new JdbcRedemptionStore(whole(url)));

            List<String> acknowledged = race(store, "h", CALLERS, 80);

            check(new JdbcRedemptionStore(whole(url)), acknowledged);
            assertThat(lines.cuts()).isPositive();
        }
    }

    @Test
    void inPostgreSqlTwoProcessesPassNoLimitThoughConnectionsAreCut() throws Exception {
        int attempts = Integer.getInteger("asiointi.race.attempts", ATTEMPTS) / CALLERS + 1;
        String url = RealPostgres.newDatabase("race", false);
        try (var lines = new ThreadConnections(url, SEED, ONE_CUT_IN)) {
            issueAll(new JdbcRedemptionStore(whole(url)));
            Process child =
                    ChildProcess.start(
                            RaceProcess.class,
                            url,
                            SEED + 1_000,
                            ONE_CUT_IN,
                            VOUCHERS,
                            CALLERS / 2,
                            attempts);

            var acknowledged =
                    new ArrayList<>(
                            race(new JdbcRedemptionStore(lines), "p", CALLERS / 2, attempts));
            String told = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).isZero();
            told.lines().filter(step -> !step.startsWith("cuts")).forEach(acknowledged::add);

            check(new JdbcRedemptionStore(whole(url)), acknowledged);
            assertThat(lines.cuts()).isPositive();
            assertThat(told).containsPattern("cuts [1-9]");
        }
    }

    private static List<String> race(RedemptionStore store, String name, int callers, int attempts)
            throws InterruptedException {
        return new RaceCallers(store, name, RaceProcess.vouchers(VOUCHERS), attempts)
                .run(callers, SEED);
    }

    private static void issueAll(RedemptionStore store) {
        if (store instanceof JdbcRedemptionStore tables) {
            tables.createTables();
        }
        for (VoucherKey voucher : RaceProcess.vouchers(VOUCHERS)) {
            var terms = VoucherTerms.times(limit(voucher));
            store.issue(
                    voucher, terms, RequestKey.of("issue-" + voucher.serial()), RaceCallers.NOON);
        }
    }

    /** What the callers were told is exactly what happened, and it never passed the limit. */
    private static void check(RedemptionStore store, List<String> acknowledged) {
        var happened = new ArrayList<String>();
        for (VoucherKey voucher : RaceProcess.vouchers(VOUCHERS)) {
            StreamOfSteps stream = StreamOfSteps.checked(store, voucher, limit(voucher));
            happened.addAll(stream.asked());
            if (!RaceCallers.isGivenBack(voucher)) {
                // Where many callers wait for each other, not every last use need be gone.
                assertThat(stream.redeemed()).isBetween(1, limit(voucher));
            }
        }
        assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(happened);
    }

    /** Vouchers 1 to 4 are redeemed once, 5 to 8 five times. */
    private static int limit(VoucherKey voucher) {
        return voucher.serial() <= VOUCHERS / 2 ? 1 : 5;
    }

    private static ThreadConnections whole(String url) {
        return new ThreadConnections(url, 0, 0);
    }
}
