package fi.asiointi.tet.match;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * The seeds of drawn markets, and known cases. A mutation run asks them so often that it takes
 * fewer.
 */
public final class Seeds {
    private static final long EVERY = Long.getLong("asiointi.seeds.every", 1);

    private Seeds() {}

    public static LongStream range(long first, long end) {
        return LongStream.range(first, end).filter(Seeds::isTaken);
    }

    /** Drawn, since every so manieth case may ask the same of another market. */
    private static boolean isTaken(long seed) {
        return new SplittableRandom(seed).nextLong(EVERY) == 0;
    }

    /** These cases, or some of them. */
    public static <T> List<T> some(List<T> cases) {
        return range(0, cases.size()).mapToObj(at -> cases.get((int) at)).toList();
    }
}
