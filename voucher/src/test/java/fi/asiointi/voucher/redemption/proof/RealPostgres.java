package fi.asiointi.voucher.redemption.proof;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * One PostgreSQL for all tests, started when the first asks; each test has a database of its own.
 */
public final class RealPostgres {
    private static final EmbeddedPostgres SERVER = started();

    private RealPostgres() {}

    /**
     * The URL of a new database.
     *
     * @param safe whether a commit waits for the disk, as it does in production
     */
    public static String newDatabase(String name, boolean safe) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            statement.execute(
                    "ALTER DATABASE "
                            + name
                            + " SET synchronous_commit = "
                            + (safe ? "on" : "off"));
        }
        return url(name);
    }

    /** A pool of connections to a database; the pool of H2 takes those of any. */
    public static JdbcConnectionPool pool(String url, int connections) {
        var database = new PGConnectionPoolDataSource();
        database.setUrl(url);
        JdbcConnectionPool pool = JdbcConnectionPool.create(database);
        pool.setMaxConnections(connections);
        return pool;
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:"
                + SERVER.getPort()
                + "/"
                + database
                + "?user=postgres";
    }

    /** It is stopped by its own shutdown hook. */
    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
