package fi.asiointi.identity.register;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often and how long a query that failed is sent again. Only what may pass is tried again: no
 * connection, a cut, a timeout, too many queries, a fault of the server. Where the register tells
 * how long to wait, that is waited; otherwise the wait doubles from one attempt to the next, with a
 * random part, so that many services do not come back at the same moment.
 *
 * @param attempts how often the query is sent in all, 1 for never again
 * @param firstWait the wait before the second attempt
 * @param deadline the time in which all attempts and waits must begin; when the next wait does not
 *     fit, the caller gets the outage with the wait that is left
 */
public record Retry(int attempts, Duration firstWait, Duration deadline) {
    /** Three attempts, the first wait about half a second, at most a minute in all. */
    public static final Retry DEFAULT = new Retry(3, Duration.ofMillis(500), Duration.ofMinutes(1));

    /** One attempt. Its turn at the limiter is still waited for. */
    public static final Retry NEVER = new Retry(1, Duration.ZERO, Duration.ofMinutes(1));

    /**
     * Refuses what cannot be meant.
     *
     * @throws IllegalArgumentException for less than one or more than ten attempts, or a negative
     *     time
     */
    public Retry {
        if (attempts < 1 || attempts > 10) {
            throw new IllegalArgumentException(attempts + " attempts; from 1 to 10 are possible");
        }
        if (firstWait.isNegative() || deadline.isNegative()) {
            throw new IllegalArgumentException("A wait of " + firstWait + " within " + deadline);
        }
    }

    /** From half of the doubled wait to the whole of it. */
    Duration waitAfter(int attempt, RandomGenerator random) {
        long whole = firstWait.toNanos() << (attempt - 1);
        return Duration.ofNanos(whole / 2 + (long) (random.nextDouble() * (whole - whole / 2)));
    }
}
