package fi.asiointi.identity.register;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * Spreads queries over time, so that a register is not loaded by one service. One limiter may be
 * shared by many connections and threads: YTJ allows 300 queries a minute to all of its users
 * together, and so a service should stay far below.
 *
 * <p>A second's worth of queries may go at once; after that they wait for their turn, in the order
 * in which they came.
 */
public final class RequestLimiter {
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(5);

    private final long interval;
    private final long burst;
    private final Ticker ticker;

    /** When the bucket would be full again if nobody asked. */
    private long fullAt;

    private RequestLimiter(int requests, Ticker ticker) {
        if (requests < 1) {
            throw new IllegalArgumentException(
                    "A limit of " + requests + " a second lets nothing through");
        }
        this.interval = Duration.ofSeconds(1).toNanos() / requests;
        this.burst = Duration.ofSeconds(1).toNanos() - interval;
        this.ticker = ticker;
        this.fullAt = ticker.nanos();
    }

    /**
     * {@return a limiter of this many queries a second}
     *
     * @param requests one or more
     */
    public static RequestLimiter perSecond(int requests) {
        return perSecond(requests, Ticker.SYSTEM);
    }

    /**
     * {@return a limiter that measures time with the given ticker}
     *
     * @param requests how many queries a second, one or more
     * @param ticker measures the waits
     */
    public static RequestLimiter perSecond(int requests, Ticker ticker) {
        return new RequestLimiter(requests, ticker);
    }

    /**
     * Takes a turn.
     *
     * @param longest how long the caller is ready to wait
     * @return how many nanoseconds to wait until the turn; empty, and no turn taken, when that is
     *     longer than the caller waits
     */
    synchronized OptionalLong take(Duration longest) {
        long now = ticker.nanos();
        long wait = Math.max(0, fullAt - now - burst);
        if (wait > longest.toNanos()) {
            return OptionalLong.empty();
        }
        fullAt = Math.max(fullAt, now) + interval;
        return OptionalLong.of(wait);
    }

    /** {@return how many seconds to wait at least for the next turn, rounded up} */
    synchronized Duration untilNextTurn() {
        long wait = Math.max(0, fullAt - ticker.nanos() - burst);
        return Duration.ofSeconds(Math.max(1, Duration.ofNanos(wait).plusMillis(999).toSeconds()));
    }

    /**
     * Lets nobody through for a while, for the register itself has asked for it; at most five
     * minutes, whatever it asked.
     */
    synchronized void hold(Duration wait) {
        Duration held = wait.compareTo(LONGEST_HOLD) < 0 ? wait : LONGEST_HOLD;
        fullAt = Math.max(fullAt, ticker.nanos() + burst + held.toNanos());
    }
}
