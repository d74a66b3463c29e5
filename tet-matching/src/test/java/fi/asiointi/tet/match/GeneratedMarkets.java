package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Markets drawn from a seed; the same seed gives the same market on every machine. */
final class GeneratedMarkets {
    private GeneratedMarkets() {}

    /**
     * A large market: places of 1 to 10 seats, lists drawn by seats and popularity (Pareto,
     * exponent 2.5), 20 score classes and a lottery.
     *
     * @param ratioPercent seats for each hundred pupils
     */
    static Market popular(int pupils, int listLength, int ratioPercent, long seed) {
        var random = new SplittableRandom(seed);
        int[] capacity = capacities(random, (int) ((long) pupils * ratioPercent / 100));
        double[] upTo = popularity(random, capacity);
        int[][] lists = new int[pupils][];
        int[][] scores = new int[pupils][];
        for (int pupil = 0; pupil < pupils; pupil++) {
            lists[pupil] = list(random, upTo, Math.min(listLength, capacity.length));
            scores[pupil] = random.ints(lists[pupil].length, 0, 20).toArray();
        }
        return Market.scored(capacity, lists, scores, lottery(random, pupils));
    }

    private static int[] capacities(SplittableRandom random, int seats) {
        int[] capacity = new int[seats];
        int places = 0;
        for (int left = seats; left > 0; places++) {
            int drawn = 1;
            while (drawn < 10 && random.nextInt(2) == 0) {
                drawn++;
            }
            capacity[places] = Math.min(left, drawn);
            left -= capacity[places];
        }
        return Arrays.copyOf(capacity, places);
    }

    private static double[] popularity(SplittableRandom random, int[] capacity) {
        double[] upTo = new double[capacity.length];
        double sum = 0;
        for (int place = 0; place < capacity.length; place++) {
            sum += capacity[place] * StrictMath.pow(1 - random.nextDouble(), -1 / 2.5);
            upTo[place] = sum;
        }
        return upTo;
    }

    private static int[] list(SplittableRandom random, double[] upTo, int length) {
        int[] list = new int[length];
        int size = 0;
        while (size < length) {
            int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
            int drawn = Math.min(place < 0 ? -place - 1 : place, upTo.length - 1);
            if (Arrays.stream(list, 0, size).noneMatch(other -> other == drawn)) {
                list[size++] = drawn;
            }
        }
        return list;
    }

    private static int[] lottery(SplittableRandom random, int pupils) {
        int[] numbers = new int[pupils];
        for (int i = 0; i < pupils; i++) {
            int j = random.nextInt(i + 1);
            numbers[i] = numbers[j];
            numbers[j] = i;
        }
        return numbers;
    }
}
