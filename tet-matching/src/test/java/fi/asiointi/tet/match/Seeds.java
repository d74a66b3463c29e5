package fi.asiointi.tet.match;

import java.util.stream.LongStream;

/** The seeds of drawn markets. A mutation run asks each of them so often that it takes fewer. */
final class Seeds {
    private static final long EVERY = Long.getLong("asiointi.seeds.every", 1);

    private Seeds() {}

    static LongStream range(long first, long end) {
        return LongStream.range(first, end).filter(seed -> (seed - first) % EVERY == 0);
    }
}
