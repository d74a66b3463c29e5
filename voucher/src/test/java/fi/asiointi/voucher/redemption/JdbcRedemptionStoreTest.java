package fi.asiointi.voucher.redemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcRedemptionStoreTest {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final VoucherKey VOUCHER = new VoucherKey("Helsinki", 123_456_789_012_345L);
    private static final Holder BAKERY = Holder.of("0201256-6");
    private static final Instant NOON = Instant.parse("2026-07-01T09:00:00.123456Z");
    private static final Instant EVENING = NOON.plusSeconds(28_800);

    private final JdbcDataSource database = new JdbcDataSource();
    private final RedemptionStore store = new JdbcRedemptionStore(database);

    @BeforeEach
    void makeTables() {
        database.setURL("jdbc:h2:mem:own" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        new JdbcRedemptionStore(database).createTables();
        new JdbcRedemptionStore(database).createTables(); // again does nothing
    }

    @Test
    void aRestartForgetsNothing() {
        store.issue(VOUCHER, RequestKey.of("issue"), NOON);
        RedemptionOutcome held =
                store.reserve(VOUCHER, BAKERY, EVENING, RequestKey.of("reserve"), NOON);

        var restarted = new JdbcRedemptionStore(database);
        assertThat(restarted.find(VOUCHER).orElseThrow().uses())
                .containsExactly(((Done) held).held());
        assertThat(restarted.reserve(VOUCHER, BAKERY, EVENING, RequestKey.of("reserve"), NOON))
                .isEqualTo(held);
    }

    @Test
    void everyRequestLeavesOneEvent() throws SQLException {
        store.issue(VOUCHER, RequestKey.of("1"), NOON);
        HoldId hold =
                ((Done) store.reserve(VOUCHER, BAKERY, EVENING, RequestKey.of("2"), NOON)).hold();
        store.confirm(hold, RequestKey.of("3"), NOON);
        store.confirm(hold, RequestKey.of("4"), NOON); // refused
        store.reverse(hold, "EMPLOYER_WITHDREW", RequestKey.of("5"), EVENING);

        assertThat(
                        rows(
                                "SELECT version, step, holder, cause, refusal FROM voucher_event"
                                        + " ORDER BY event_number"))
                .containsExactly(
                        "1 ISSUE null null null",
                        "2 RESERVE 0201256-6 null null",
                        "3 CONFIRM 0201256-6 null null",
                        "null CONFIRM null null ALREADY_REDEEMED",
                        "4 REVERSE 0201256-6 EMPLOYER_WITHDREW null");
    }

    @Test
    void aLostAnswerIsAskedAgainAndNothingHappensTwice() {
        store.issue(VOUCHER, RequestKey.of("issue"), NOON);
        var shaky = new JdbcRedemptionStore(failing("commit", "08006", 1, true));

        assertThatThrownBy(() -> shaky.reserve(VOUCHER, BAKERY, EVENING, RequestKey.of("r"), NOON))
                .isInstanceOf(StoreUnavailableException.class);

        assertThat(store.find(VOUCHER).orElseThrow().free(NOON)).isZero();
        assertThat(shaky.reserve(VOUCHER, BAKERY, EVENING, RequestKey.of("r"), NOON))
                .isInstanceOfSatisfying(
                        Done.class, done -> assertThat(done.version()).isEqualTo(2));
    }

    @Test
    void aDeadlockIsRunAgain() {
        store.issue(VOUCHER, RequestKey.of("issue"), NOON);
        var shaky = new JdbcRedemptionStore(failing("commit", "40P01", 5, false));

        assertThat(shaky.reserve(VOUCHER, BAKERY, EVENING, RequestKey.of("r"), NOON))
                .isInstanceOf(Done.class);
    }

    @Test
    void racesThatNeverEndAreAnOutage() {
        var shaky = new JdbcRedemptionStore(failing("commit", "40001", 1_000, false));

        assertThatThrownBy(() -> shaky.issue(VOUCHER, RequestKey.of("issue"), NOON))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessage("The database could not carry out a request (SQL state 40001)");
        assertThat(store.find(VOUCHER)).isEmpty();
    }

    @Test
    void anOutageQuotesNothingThatTheDriverSaid() {
        var shaky = new JdbcRedemptionStore(failing("commit", "08006", 1, false));

        assertThatThrownBy(() -> shaky.issue(VOUCHER, RequestKey.of("issue"), NOON))
                .isInstanceOf(StoreUnavailableException.class)
                .hasStackTraceContaining("08006")
                .satisfies(
                        outage -> {
                            var text = new java.io.StringWriter();
                            outage.printStackTrace(new java.io.PrintWriter(text));
                            assertThat(text.toString()).doesNotContain("123456789012345");
                        });
    }

    @Test
    void missingTablesAreAnOutageToo() {
        var empty = new JdbcDataSource();
        empty.setURL("jdbc:h2:mem:");

        assertThatThrownBy(() -> new JdbcRedemptionStore(empty).find(VOUCHER))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("SQL state 42");
    }

    @Test
    void aConnectionGoesBackAsItCame() throws SQLException {
        List<Boolean> autoCommits = new ArrayList<>();
        DataSource watched =
                proxied(
                        connection ->
                                (method, call) -> {
                                    if (method.equals("close")) {
                                        autoCommits.add(connection.getAutoCommit());
                                    }
                                    return call.make();
                                });

        new JdbcRedemptionStore(watched).issue(VOUCHER, RequestKey.of("issue"), NOON);

        assertThat(autoCommits).containsExactly(true);
    }

    @Test
    void theDatabaseItselfRefusesAUseBeyondTheLimit() throws SQLException {
        store.issue(VOUCHER, VoucherTerms.times(2), RequestKey.of("issue"), NOON);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String use =
                    "INSERT INTO voucher_use VALUES ('Helsinki', 123456789012345, %d, %d, 1,"
                            + " '0201256-6', TIMESTAMP WITH TIME ZONE '2026-07-01 18:00:00+03',"
                            + " 'RESERVED')";
            assertThatThrownBy(() -> statement.execute(use.formatted(3, 2)))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> statement.execute(use.formatted(3, 3)))
                    .isInstanceOf(SQLException.class);
            assertThat(statement.executeUpdate(use.formatted(2, 2))).isEqualTo(1);
        }
    }

    @Test
    void noTableHasPersonalDataOrACodeInItsText() throws SQLException {
        store.issue(VOUCHER, RequestKey.of("issue"), NOON);

        assertThat(rows("SELECT * FROM voucher_event")).noneMatch(row -> row.contains("3g9-"));
        assertThat(VOUCHER).hasToString("Helsinki ***");
        assertThatThrownBy(() -> Holder.of("131052-308T"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("131052");
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                var values = new ArrayList<String>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join(" ", values));
            }
            return rows;
        }
    }

    /** A database whose connections fail so many times, before or after they do what is asked. */
    private DataSource failing(String method, String sqlState, int times, boolean afterwards) {
        var left = new AtomicInteger(times);
        return proxied(
                connection ->
                        (called, call) -> {
                            if (!called.equals(method) || left.getAndDecrement() <= 0) {
                                return call.make();
                            }
                            if (afterwards) {
                                call.make();
                            }
                            throw new SQLException("Key (serial)=(123456789012345)", sqlState);
                        });
    }

    private DataSource proxied(Function<Connection, Watch> watch) {
        return proxy(
                DataSource.class,
                database,
                (method, call) -> {
                    Object result = call.make();
                    return result instanceof Connection connection
                            ? proxy(Connection.class, connection, watch.apply(connection))
                            : result;
                });
    }

    private static <T> T proxy(Class<T> type, T target, Watch watch) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) ->
                                watch.on(
                                        method.getName(),
                                        () -> {
                                            try {
                                                return method.invoke(target, arguments);
                                            } catch (InvocationTargetException thrown) {
                                                throw thrown.getCause();
                                            }
                                        })));
    }

    private interface Call {
        Object make() throws Throwable;
    }

    private interface Watch {
        Object on(String method, Call call) throws Throwable;
    }
}
