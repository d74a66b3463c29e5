package fi.asiointi.voucher.redemption.proof;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;

/** A few connections that many threads wait for in a queue, as in a small pool. */
final class FewConnections {

    private FewConnections() {}

    static DataSource of(String url, int count) throws SQLException {
        BlockingQueue<Connection> free = new LinkedBlockingQueue<>();
        for (int i = 0; i < count; i++) {
            free.add(DriverManager.getConnection(url));
        }
        return (DataSource)
                Proxy.newProxyInstance(
                        FewConnections.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (source, method, arguments) -> lent(free.take(), free));
    }

    private static Connection lent(Connection connection, BlockingQueue<Connection> free) {
        return (Connection)
                Proxy.newProxyInstance(
                        FewConnections.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (lent, method, arguments) -> {
                            if (method.getName().equals("close")) {
                                free.add(connection);
                                return null;
                            }
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException thrown) {
                                throw thrown.getCause();
                            }
                        });
    }
}
