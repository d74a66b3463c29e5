package fi.asiointi.voucher.redemption;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A store in a database: plain SQL that PostgreSQL and H2 read alike, at any isolation from read
 * committed up.
 *
 * <p>A step is one transaction: the voucher is read, the rules decide, and the new status is
 * written only where the version is still the one that was read; the row count tells. The schema
 * stands behind that: a unique key for each voucher and version, for each request key and for each
 * use, and a check that no voucher has more uses than its limit. A transaction that lost a race is
 * run again, a bounded number of times, and then waits for its turn on the voucher's row.
 *
 * <p>The store takes a connection for each call and commits by itself; it does not join a
 * transaction of the caller. Connections come from a pool in anything but a trial.
 */
public final class JdbcRedemptionStore implements RedemptionStore {
    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*(?:\n|$)");

    private final Transactions transactions;

    /**
     * A store in the database of this source, whose tables exist ({@link #schema()}).
     *
     * @param database gives a connection for each call, from a pool in anything but a trial
     */
    public JdbcRedemptionStore(DataSource database) {
        this.transactions = new Transactions(database);
    }

    /**
     * {@return the tables as SQL, the statements ended by semicolons} It is the first migration,
     * for a service that runs its migrations by itself. Tables that exist are left as they are.
     */
    public static String schema() {
        try (InputStream file = JdbcRedemptionStore.class.getResourceAsStream("V1__vouchers.sql")) {
            if (file == null) {
                throw new IllegalStateException("The library lacks its own file V1__vouchers.sql");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Makes the tables that do not exist, for services and trials without migrations of their own.
     *
     * @throws StoreUnavailableException when the database refuses
     */
    public void createTables() {
        transactions.run("create the tables", (connection, again) -> createTables(connection));
    }

    @Override
    public RedemptionOutcome apply(RedemptionRequest request, RequestKey key, Instant now) {
        return transactions.run(
                "carry out a request",
                (connection, again) -> answer(connection, again, request, key, now));
    }

    @Override
    public int expire(Instant now) {
        int swept = 0;
        for (HoldId hold :
                transactions.run("find holds", (c, again) -> VoucherTable.over(c, now))) {
            var expire = new RedemptionRequest.Expire(hold);
            swept += transactions.run("sweep a hold", (c, again) -> sweep(c, again, expire, now));
        }
        return swept;
    }

    @Override
    public Optional<VoucherStatus> find(VoucherKey voucher) {
        return transactions.run("find a voucher", (c, again) -> VoucherTable.find(c, voucher));
    }

    @Override
    public List<VoucherEvent> events(VoucherKey voucher) {
        return transactions.run("find events", (c, again) -> EventTable.of(c, voucher));
    }

    private static RedemptionOutcome answer(
            Connection connection,
            boolean again,
            RedemptionRequest request,
            RequestKey key,
            Instant now)
            throws SQLException {
        Optional<EventTable.Answered> earlier = EventTable.answer(connection, key);
        if (earlier.isPresent() && earlier.get().isTo(request)) {
            return earlier.get().outcome();
        }
        if (earlier.isPresent()) {
            RedemptionOutcome refusal = Ruling.refusal("KEY_REUSED");
            EventTable.insertReuse(connection, request, key, now, refusal);
            return refusal;
        }
        Ruling ruling = ruling(connection, again, request, now);
        if (ruling.changes().isEmpty()) {
            EventTable.insertRefusal(connection, request, key, now, ruling.outcome());
        }
        for (Change change : ruling.changes()) {
            VoucherTable.write(connection, change);
            boolean asked = change.request().equals(request);
            EventTable.insert(connection, change, asked ? key : null, now);
        }
        return ruling.outcome();
    }

    /** Whoever has lost a race before waits for the voucher, so that nobody loses for ever. */
    private static Ruling ruling(
            Connection connection, boolean again, RedemptionRequest request, Instant now)
            throws SQLException {
        if (again) {
            VoucherTable.lock(connection, request.voucher());
        }
        Optional<VoucherStatus> read = VoucherTable.find(connection, request.voucher());
        return RedemptionRules.decide(read, request, now);
    }

    private static int sweep(
            Connection connection, boolean again, RedemptionRequest.Expire expire, Instant now)
            throws SQLException {
        Ruling ruling = ruling(connection, again, expire, now);
        for (Change change : ruling.changes()) {
            VoucherTable.write(connection, change);
            EventTable.insert(connection, change, null, now);
        }
        return ruling.changes().size();
    }

    private static boolean createTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : STATEMENT_END.splitAsStream(schema()).toList()) {
                statement.execute(sql);
            }
        }
        return true;
    }
}
