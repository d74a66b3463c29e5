package fi.asiointi.identity.register;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still but for the waits that are spent by it. */
final class FakeTime implements InstantSource, Ticker {
    private final Instant start;
    private final AtomicLong nanos = new AtomicLong();

    /** The waits, in their order. */
    final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());

    FakeTime(Instant start) {
        this.start = start;
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Override
    public Instant instant() {
        return start.plusNanos(nanos.get());
    }

    @Override
    public long nanos() {
        return nanos.get();
    }

    @Override
    public void sleep(Duration wait) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        waits.add(wait);
        pass(wait);
    }
}
