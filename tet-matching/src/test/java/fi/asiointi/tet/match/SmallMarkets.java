package fi.asiointi.tet.match;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Small markets drawn from a seed, as entries that a test may change before it builds them. */
final class SmallMarkets {
    final List<Integer> capacities = new ArrayList<>();
    final List<List<List<String>>> wishes = new ArrayList<>();
    final List<Integer> lottery = new ArrayList<>();
    final int[][] scores;

    private SmallMarkets(SplittableRandom random, int largest, boolean tiesOfPupils) {
        int pupils = 1 + random.nextInt(largest);
        int places = 1 + random.nextInt(4);
        scores = new int[pupils][places];
        for (int place = 0; place < places; place++) {
            capacities.add(random.nextInt(4));
        }
        for (int pupil = 0; pupil < pupils; pupil++) {
            wishes.add(wishes(random, places, tiesOfPupils));
            lottery.add(1000 * random.nextInt(1000) + pupil);
            for (int place = 0; place < places; place++) {
                scores[pupil][place] = random.nextInt(3);
            }
        }
    }

    static SmallMarkets strict(long seed) {
        return new SmallMarkets(new SplittableRandom(seed), 6, false);
    }

    static SmallMarkets withTies(long seed) {
        return new SmallMarkets(new SplittableRandom(seed), 6, true);
    }

    Market market() {
        return builder().build();
    }

    MarketBuilder builder() {
        MarketBuilder builder = Market.builder();
        for (int place = 0; place < capacities.size(); place++) {
            builder.place("h" + place, capacities.get(place));
        }
        for (int pupil = 0; pupil < wishes.size(); pupil++) {
            addPupil(builder, pupil);
        }
        return builder;
    }

    /** The same market with its pupils and places entered in the opposite order. */
    Market marketBackwards() {
        MarketBuilder builder = Market.builder();
        for (int pupil = wishes.size() - 1; pupil >= 0; pupil--) {
            addPupil(builder, pupil);
        }
        for (int place = capacities.size() - 1; place >= 0; place--) {
            builder.place("h" + place, capacities.get(place));
        }
        return builder.build();
    }

    private void addPupil(MarketBuilder builder, int pupil) {
        String id = "r" + pupil;
        builder.pupil(id, wishes.get(pupil)).lottery(id, lottery.get(pupil));
        for (int place = 0; place < capacities.size(); place++) {
            builder.score(id, "h" + place, scores[pupil][place]);
        }
    }

    private static List<List<String>> wishes(SplittableRandom random, int places, boolean ties) {
        List<String> left = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            left.add("h" + place);
        }
        List<List<String>> tiers = new ArrayList<>();
        for (int length = random.nextInt(places + 1); length > 0; length--) {
            String drawn = left.remove(random.nextInt(left.size()));
            if (ties && !tiers.isEmpty() && random.nextInt(3) == 0) {
                tiers.get(tiers.size() - 1).add(drawn);
            } else {
                tiers.add(new ArrayList<>(List.of(drawn)));
            }
        }
        return tiers;
    }
}
