package fi.asiointi.voucher.redemption;

import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A store in a database: plain SQL that PostgreSQL and H2 read alike, at any isolation from read
 * committed up.
 *
 * <p>A step is one transaction: the voucher is read, the rules decide, and the new status is
 * written only where the version is still the one that was read; the row count tells. Unique keys
 * stand behind that: one for each voucher and version, one for each request key. A transaction that
 * lost a race is run again, a bounded number of times.
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
        transactions.run("create the tables", JdbcRedemptionStore::createTables);
    }

    @Override
    public RedemptionOutcome apply(RedemptionRequest request, RequestKey key, Instant now) {
        return transactions.run(
                "carry out a request", connection -> answer(connection, request, key, now));
    }

    @Override
    public int expire(Instant now) {
        int swept = 0;
        for (VoucherKey voucher : transactions.run("find holds", c -> VoucherTable.over(c, now))) {
            swept += transactions.run("sweep a hold", c -> sweep(c, voucher, now)) ? 1 : 0;
        }
        return swept;
    }

    @Override
    public Optional<VoucherStatus> find(VoucherKey voucher) {
        return transactions.run("find a voucher", c -> VoucherTable.find(c, voucher));
    }

    private static RedemptionOutcome answer(
            Connection connection, RedemptionRequest request, RequestKey key, Instant now)
            throws SQLException {
        Optional<RequestTable.Answered> earlier = RequestTable.find(connection, key);
        if (earlier.isPresent()) {
            return earlier.get().isTo(request)
                    ? earlier.get().outcome()
                    : RedemptionRules.refused("KEY_REUSED");
        }
        RedemptionOutcome outcome = carryOut(connection, request, now);
        RequestTable.insert(connection, key, request, outcome, now);
        return outcome;
    }

    private static RedemptionOutcome carryOut(
            Connection connection, RedemptionRequest request, Instant now) throws SQLException {
        Optional<VoucherStatus> read = VoucherTable.find(connection, request.voucher());
        RedemptionOutcome outcome = RedemptionRules.decide(read, request, now);
        if (outcome instanceof Done done) {
            VoucherTable.write(connection, done.status(), request, now);
        }
        return outcome;
    }

    private static boolean sweep(Connection connection, VoucherKey voucher, Instant now)
            throws SQLException {
        Optional<VoucherStatus> expired =
                VoucherTable.find(connection, voucher)
                        .flatMap(read -> RedemptionRules.expire(read, now));
        if (expired.isPresent()) {
            VoucherTable.write(connection, expired.get(), null, now);
        }
        return expired.isPresent();
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
