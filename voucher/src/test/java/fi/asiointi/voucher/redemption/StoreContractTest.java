package fi.asiointi.voucher.redemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fi.asiointi.voucher.redemption.contract.RedemptionStoreContract;
import fi.asiointi.voucher.redemption.proof.RealPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The contract on every store that the module has, and on real databases. */
class StoreContractTest {
    @TempDir static Path folder;

    private static JdbcConnectionPool h2InMemory;
    private static JdbcConnectionPool h2InFile;
    private static JdbcConnectionPool readCommitted;
    private static JdbcConnectionPool serializable;

    @BeforeAll
    static void startDatabases() throws SQLException {
        String url = RealPostgres.newDatabase("contract", true);
        readCommitted = RealPostgres.pool(url, 20);
        serializable =
                RealPostgres.pool(
                        url + "&options=-c%20default_transaction_isolation=serializable", 20);
        h2InMemory = JdbcConnectionPool.create("jdbc:h2:mem:contract;DB_CLOSE_DELAY=-1", "sa", "");
        h2InFile = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("v"), "sa", "");
    }

    @AfterAll
    static void stopDatabases() {
        h2InMemory.dispose();
        h2InFile.dispose();
        readCommitted.dispose();
        serializable.dispose();
    }

    @TestFactory
    Stream<DynamicTest> theStoreInMemoryKeepsTheContract() {
        return contract(InMemoryRedemptionStore::new);
    }

    @TestFactory
    Stream<DynamicTest> theStoreInH2InMemoryKeepsTheContract() {
        return contract(() -> emptied(h2InMemory));
    }

    @TestFactory
    Stream<DynamicTest> theStoreInAnH2FileKeepsTheContract() {
        return contract(() -> emptied(h2InFile));
    }

    @TestFactory
    Stream<DynamicTest> theStoreInPostgreSqlKeepsTheContract() {
        return contract(() -> emptied(readCommitted));
    }

    @TestFactory
    Stream<DynamicTest> theStoreInSerializablePostgreSqlKeepsTheContract() {
        return contract(() -> emptied(serializable));
    }

    @Test
    void thePostgreSqlIsTheOneOfTheseDays() throws SQLException {
        try (Connection connection = readCommitted.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
        }
        try (Connection connection = serializable.getConnection()) {
            assertThat(connection.getTransactionIsolation())
                    .isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    private static Stream<DynamicTest> contract(Supplier<RedemptionStore> emptyStore) {
        return RedemptionStoreContract.checks(emptyStore).stream()
                .map(check -> dynamicTest(check.name(), check.check()::run));
    }

    private static RedemptionStore emptied(DataSource database) {
        var store = new JdbcRedemptionStore(database);
        store.createTables();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM voucher_use");
            statement.execute("DELETE FROM voucher_event");
            statement.execute("DELETE FROM voucher_status");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return store;
    }
}
