package fi.asiointi.voucher.redemption;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Runs work in a transaction, and again when it lost a race: against another writer of the same row
 * or key, a deadlock or a serialization failure.
 */
final class Transactions {
    private static final int MAX_ATTEMPTS = 30;
    private static final long PAUSE_NANOS = 500_000;

    /** Unique key, lock timeout and busy row, beside class 40 (transaction rollback). */
    private static final Set<String> COLLISIONS = Set.of("23505", "HYT00", "55P03", "90131");

    private final DataSource database;

    Transactions(DataSource database) {
        this.database = database;
    }

    /** Work on a connection that is committed after it; told whether it has lost a race before. */
    interface Work<T> {
        T on(Connection connection, boolean again) throws SQLException;
    }

    /**
     * Runs the work until it is committed.
     *
     * @param what what the work does, for the exception
     * @throws StoreUnavailableException when the database fails or the races do not end
     */
    <T> T run(String what, Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work, attempt > 1);
            } catch (SQLException failed) {
                if (attempt == MAX_ATTEMPTS || !isCollision(failed)) {
                    throw unavailable(what, failed);
                }
            }
            LockSupport.parkNanos(attempt * PAUSE_NANOS);
        }
    }

    private <T> T once(Work<T> work, boolean again) throws SQLException {
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection, again);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                rollBack(connection, failed);
                throw failed;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        }
    }

    private static void rollBack(Connection connection, Exception failed) {
        try {
            connection.rollback();
        } catch (SQLException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }

    private static boolean isCollision(SQLException failed) {
        String state = failed.getSQLState();
        return state != null && (state.startsWith("40") || COLLISIONS.contains(state));
    }

    /** Drivers quote values in their messages, so only codes and the place are kept. */
    private static StoreUnavailableException unavailable(String what, SQLException failed) {
        var quiet =
                new SQLException(
                        "The message of the driver is left out, it may quote a voucher's number",
                        failed.getSQLState(),
                        failed.getErrorCode());
        quiet.setStackTrace(failed.getStackTrace());
        return new StoreUnavailableException(
                "The database could not " + what + " (SQL state " + failed.getSQLState() + ")",
                quiet);
    }
}
