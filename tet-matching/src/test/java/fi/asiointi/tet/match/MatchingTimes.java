package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Prints how long the methods take. Not a test: run {@code main}, with sizes as arguments. */
final class MatchingTimes {
    private MatchingTimes() {}

    /** Arguments: {@code pupils:seatsPerHundred:runs:method}, or {@code file:path:runs:method}. */
    public static void main(String[] arguments) throws IOException {
        for (String argument : arguments) {
            String[] parts = argument.split(":", -1);
            long start = System.nanoTime();
            Market market =
                    parts[0].equals("file")
                            ? fileMarket(parts[1])
                            : GeneratedMarkets.popular(
                                    Integer.parseInt(parts[0]), 10, Integer.parseInt(parts[1]), 1);
            System.out.printf(Locale.ROOT, "%s built in %.1f ms%n", market, millisSince(start));
            time(market, MatchingMethod.named(parts[3]).orElseThrow(), Integer.parseInt(parts[2]));
        }
    }

    private static Market fileMarket(String path) throws IOException {
        try (var file = new GZIPInputStream(Files.newInputStream(Path.of(path)))) {
            return MarketJson.read(file);
        }
    }

    private static void time(Market market, MatchingMethod method, int runs) {
        double best = Double.MAX_VALUE;
        double bestCheck = Double.MAX_VALUE;
        boolean holds = true;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            Outcome.Solved solved = solved(market, method);
            best = Math.min(best, millisSince(start));
            start = System.nanoTime();
            holds &= Verifier.of(market).check(solved).holds();
            bestCheck = Math.min(bestCheck, millisSince(start));
        }
        System.out.printf(
                Locale.ROOT,
                "  %s %.3f ms, verified %s in %.3f ms%n",
                method.code(),
                best,
                holds,
                bestCheck);
        System.out.println("  " + solved(market, method).matching());
    }

    private static Outcome.Solved solved(Market market, MatchingMethod method) {
        return (Outcome.Solved) method.solve(market);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
