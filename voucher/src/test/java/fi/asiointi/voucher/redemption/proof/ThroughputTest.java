package fi.asiointi.voucher.redemption.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.voucher.redemption.Holder;
import fi.asiointi.voucher.redemption.JdbcRedemptionStore;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RequestKey;
import fi.asiointi.voucher.redemption.VoucherKey;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The store against the bare statements of the same path, on one PostgreSQL whose commits wait for
 * the disk, in turns. The two of a turn follow each other at once, so their ratio bears a machine
 * that others use too. A measurement, so it runs only when it is asked for.
 */
@EnabledIfSystemProperty(named = "asiointi.throughput", matches = "true")
class ThroughputTest {
    private static final int TURNS = 15;
    private static final int WARM_UP = 4;
    private static final int VOUCHERS_OF_A_TURN = 800;
    private static final Instant NOON = RaceCallers.NOON;
    private static final Instant EVENING = NOON.plusSeconds(28_800);

    private long serials;

    @ParameterizedTest(name = "{0} connections")
    @ValueSource(ints = {1, 8})
    void theStoreDoesSeventyPercentOfTheBareStatements(int connections) throws Exception {
        String url = RealPostgres.newDatabase("throughput" + connections, true);
        var bare = new ArrayList<Double>();
        var store = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        try (var lines = new ThreadConnections(url, 0, 0)) {
            new JdbcRedemptionStore(lines).createTables();
        }
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            boolean storeFirst = turn % 2 == 0;
            double before = storeFirst ? store(url, connections) : bare(url, connections);
            double after = storeFirst ? bare(url, connections) : store(url, connections);
            if (turn >= 0) {
                store.add(storeFirst ? before : after);
                bare.add(storeFirst ? after : before);
                ratios.add(store.get(turn) / bare.get(turn));
            }
        }
        double ratio = median(ratios);
        System.out.printf(
                Locale.ROOT,
                "%d connection(s), medians of %d turns: bare SQL %.0f, store %.0f redemptions/s;"
                        + " store / bare of a turn %.0f %%%n",
                connections,
                TURNS,
                median(bare),
                median(store),
                100 * ratio);
        assertThat(ratio).isGreaterThanOrEqualTo(0.7);
    }

    private double store(String url, int connections) throws Exception {
        try (var lines = new ThreadConnections(url, 0, 0)) {
            var store = new JdbcRedemptionStore(lines);
            return rate(
                    url,
                    connections,
                    serial -> {
                        var voucher = new VoucherKey("Helsinki", serial);
                        var holder = Holder.of("0201256-6");
                        RequestKey reserve = RequestKey.of("reserve-" + serial);
                        RequestKey confirm = RequestKey.of("confirm-" + serial);
                        var held = (Done) store.reserve(voucher, holder, EVENING, reserve, NOON);
                        assertThat(store.confirm(held.hold(), confirm, NOON))
                                .isInstanceOf(Done.class);
                    });
        }
    }

    private double bare(String url, int connections) throws Exception {
        OffsetDateTime noon = NOON.atOffset(ZoneOffset.UTC);
        OffsetDateTime evening = EVENING.atOffset(ZoneOffset.UTC);
        var opened = new ArrayList<BareSql>();
        ThreadLocal<BareSql> mine =
                ThreadLocal.withInitial(
                        () -> {
                            try {
                                var sql = new BareSql(url);
                                synchronized (opened) {
                                    opened.add(sql);
                                }
                                return sql;
                            } catch (SQLException failed) {
                                throw new IllegalStateException(failed);
                            }
                        });
        try {
            return rate(
                    url,
                    connections,
                    serial -> mine.get().redeem("Helsinki", serial, "0201256-6", evening, noon));
        } finally {
            for (BareSql sql : opened) {
                sql.close();
            }
        }
    }

    private interface Redemption {
        void of(long serial) throws Exception;
    }

    /** Redemptions in a second; each thread has vouchers of its own, issued before. */
    private double rate(String url, int connections, Redemption redemption) throws Exception {
        long first = serials + 1;
        serials += VOUCHERS_OF_A_TURN;
        issue(url, first);
        int each = VOUCHERS_OF_A_TURN / connections;
        var threads = Executors.newFixedThreadPool(connections);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (int thread = 0; thread < connections; thread++) {
                long from = first + (long) thread * each;
                work.add(
                        () -> {
                            for (long serial = from; serial < from + each; serial++) {
                                redemption.of(serial);
                            }
                            return null;
                        });
            }
            long begin = System.nanoTime();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
            return VOUCHERS_OF_A_TURN * 1e9 / (System.nanoTime() - begin);
        } finally {
            threads.shutdown();
        }
    }

    private static void issue(String url, long first) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO voucher_status SELECT 'Helsinki', n, 1, NULL, 0, FALSE, 1 FROM"
                            + " generate_series(%d, %d) n"
                                    .formatted(first, first + VOUCHERS_OF_A_TURN - 1));
        }
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }
}
