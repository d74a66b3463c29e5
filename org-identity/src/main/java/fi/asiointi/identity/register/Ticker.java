package fi.asiointi.identity.register;

import java.time.Duration;

/** Time that passes, as opposed to the time of day: waits are measured and spent by it. */
public interface Ticker {
    /** The ticker of this machine. */
    Ticker SYSTEM =
            new Ticker() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public void sleep(Duration wait) throws InterruptedException {
                    Thread.sleep(wait.toMillis(), wait.toNanosPart() % 1_000_000);
                }
            };

    /** {@return nanoseconds since some moment in the past, always the same one} */
    long nanos();

    /**
     * Waits.
     *
     * @param wait how long
     * @throws InterruptedException when the thread is interrupted before the wait is over
     */
    void sleep(Duration wait) throws InterruptedException;
}
