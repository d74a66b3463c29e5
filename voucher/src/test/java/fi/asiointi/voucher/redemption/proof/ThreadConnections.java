package fi.asiointi.voucher.redemption.proof;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A connection for each thread, which stays open; now and then it is cut at a commit, half of the
 * times before the database has got it and half of the times after.
 */
final class ThreadConnections implements DataSource, AutoCloseable {
    private final String url;
    private final long seed;
    private final int oneCutIn;
    private final Queue<Connection> opened = new ConcurrentLinkedQueue<>();
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger threads = new AtomicInteger();
    private final ThreadLocal<Line> lines =
            ThreadLocal.withInitial(() -> new Line(threads.incrementAndGet()));

    /** Connections that are cut at one commit in so many; 0 never cuts. */
    ThreadConnections(String url, long seed, int oneCutIn) {
        this.url = url;
        this.seed = seed;
        this.oneCutIn = oneCutIn;
    }

    int cuts() {
        return cuts.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return lines.get().connection();
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : opened) {
            connection.close();
        }
    }

    /** The connection of one thread, and the chance that cuts it. */
    private final class Line {
        private final Random chance;
        private Connection open;
        private Connection lent;

        Line(int thread) {
            this.chance = new Random(seed + thread);
        }

        Connection connection() throws SQLException {
            if (open == null || open.isClosed()) {
                open = DriverManager.getConnection(url);
                opened.add(open);
                lent =
                        (Connection)
                                Proxy.newProxyInstance(
                                        getClass().getClassLoader(),
                                        new Class<?>[] {Connection.class},
                                        (proxy, method, arguments) -> call(method, arguments));
            }
            return lent;
        }

        private Object call(Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("close")) {
                return null;
            }
            if (method.getName().equals("commit")
                    && oneCutIn > 0
                    && chance.nextInt(oneCutIn) == 0) {
                cut();
            }
            try {
                return method.invoke(open, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        private void cut() throws SQLException {
            if (chance.nextBoolean()) {
                open.commit();
            }
            open.abort(Runnable::run);
            cuts.incrementAndGet();
            throw new SQLException("The line was cut", "08006");
        }
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PrintWriter getLogWriter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
