package fi.asiointi.tet.market;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Who wishes for which place, and whom the places prefer: one round, compiled, checked and
 * immutable.
 *
 * <p>Pupils and places are numbered from 0 in the order in which they were given. A <em>pair</em>
 * is a pupil and a place that accept each other. The pairs of a pupil lie side by side, best first,
 * from {@link #firstPair firstPair(pupil)} up to {@code firstPair(pupil + 1)}:
 *
 * <pre>{@code
 * firstPair   0     3     5          one int a pupil, and one at the end
 * place       7 2 9 2 4              one int a pair
 * choice      1 2 2 1 2              the pupil's own number; equal numbers are a tie
 * priority    0 4 1 3 0              dense rank at the place; 0 is preferred most, equal is a tie
 * }</pre>
 *
 * Because the place's view is one int of the pair, no solver needs a second index to look up who
 * comes first. Choice numbers are the pupil's own: when the first wish was left out, the second is
 * still called the second.
 *
 * <p>Thread-safe. Build one with {@link #builder()}, {@link #scored} or {@link MarketJson}.
 */
public final class Market {
    private final Names pupilNames;
    private final Names placeNames;
    private final int[] capacity;
    private final int[] firstPair;
    private final int[] place;
    private final int[] choice;
    private final int[] priority;
    private final int choices;
    private final int @Nullable [] score;
    private final int @Nullable [] lottery;
    private final boolean oneSided;
    private final boolean pupilsHaveTies;
    private final boolean placesHaveTies;
    private final List<Finding> findings;

    Market(Pairs pairs, Names pupilNames, Names placeNames, List<Finding> findings) {
        this.pupilNames = pupilNames;
        this.placeNames = placeNames;
        this.capacity = pairs.capacity();
        this.firstPair = pairs.firstPair();
        this.place = pairs.place();
        this.choice = pairs.choice();
        this.score = pairs.score();
        this.lottery = pairs.lottery();
        this.oneSided = pairs.oneSided();
        PriorityOrder order =
                PriorityOrder.of(firstPair, place, capacity.length, pairs.grade(), lottery);
        this.priority = order.priority();
        this.placesHaveTies = order.ties();
        this.pupilsHaveTies = haveTies(firstPair, choice);
        this.choices = largest(choice);
        this.findings = List.copyOf(findings);
    }

    /** A market given entry by entry, with ids as strings. */
    public static MarketBuilder builder() {
        return new MarketBuilder();
    }

    /**
     * A market given in bulk; the ids are the numbers from 0. Strict lists, and at every place a
     * higher score comes first, then a lower lottery number. Entries that cannot be used are left
     * out and stand in {@link #findings()}.
     *
     * @param capacity the seats of each place
     * @param lists the places of each pupil, best first
     * @param scores the score of each entry of {@code lists}
     * @param lottery the lottery number of each pupil
     * @throws IllegalArgumentException when the arrays do not have the same shape
     */
    public static Market scored(int[] capacity, int[][] lists, int[][] scores, int[] lottery) {
        return ScoredLists.market(capacity, lists, scores, lottery);
    }

    /** The number of pupils. */
    public int pupils() {
        return firstPair.length - 1;
    }

    /** The number of places. */
    public int places() {
        return capacity.length;
    }

    /** The number of pairs that both sides accept. */
    public int pairs() {
        return place.length;
    }

    /** The largest choice number of any pair: nobody can get a later choice than this. */
    public int choices() {
        return choices;
    }

    /** The seats of a place, 0 or more. */
    public int capacity(int place) {
        return capacity[place];
    }

    /** The first pair of a pupil; with {@code pupil = pupils()} the number of pairs. */
    public int firstPair(int pupil) {
        return firstPair[pupil];
    }

    /** The place of a pair. */
    public int place(int pair) {
        return place[pair];
    }

    /** The choice number of a pair: 1 is the pupil's first choice; equal numbers are a tie. */
    public int choice(int pair) {
        return choice[pair];
    }

    /** The rank of a pair at its place: 0 is preferred most; equal ranks are a tie. */
    public int priority(int pair) {
        return priority[pair];
    }

    /** The score behind the priority of a pair, when this market was given scores. */
    public OptionalInt score(int pair) {
        return score == null ? OptionalInt.empty() : OptionalInt.of(score[pair]);
    }

    /** The lottery number of a pupil, when lots were drawn; a smaller number wins. */
    public OptionalInt lottery(int pupil) {
        return lottery == null ? OptionalInt.empty() : OptionalInt.of(lottery[pupil]);
    }

    /** The id of a pupil. */
    public String pupilId(int pupil) {
        return pupilNames.at(pupil);
    }

    /** The id of a place. */
    public String placeId(int place) {
        return placeNames.at(place);
    }

    /** The pupil of an id. */
    public OptionalInt pupil(String id) {
        return pupilNames.indexOf(id);
    }

    /** The place of an id. */
    public OptionalInt place(String id) {
        return placeNames.indexOf(id);
    }

    /** True when no place prefers anybody: only the pupils have wishes. */
    public boolean isOneSided() {
        return oneSided;
    }

    /** True when some pupil likes two places equally. */
    public boolean pupilsHaveTies() {
        return pupilsHaveTies;
    }

    /** True when some place prefers two pupils equally and no lottery has decided between them. */
    public boolean placesHaveTies() {
        return placesHaveTies;
    }

    /** True when lots were drawn. */
    public boolean hasLottery() {
        return lottery != null;
    }

    /** What was left out or corrected when this market was built, in the order of the entries. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The same market after a lottery: between pupils that a place prefers equally, the smaller
     * number wins. Between places that a pupil likes equally, the one that stands first in the
     * pupil's list is asked first.
     *
     * @param numbers one number a pupil; equal numbers leave a tie
     * @throws IllegalArgumentException when there is not one number a pupil
     */
    public Market withLottery(int... numbers) {
        if (numbers.length != pupils()) {
            throw new IllegalArgumentException(
                    "numbers has "
                            + numbers.length
                            + " lottery numbers; give one for each of the "
                            + pupils()
                            + " pupils");
        }
        var drawn =
                new Pairs(
                        capacity,
                        firstPair,
                        place,
                        choice,
                        priority,
                        score,
                        numbers.clone(),
                        oneSided);
        return new Market(drawn, pupilNames, placeNames, findings);
    }

    @Override
    public String toString() {
        return "Market of "
                + pupils()
                + " pupils, "
                + places()
                + " places and "
                + pairs()
                + " pairs";
    }

    private static boolean haveTies(int[] firstPair, int[] choice) {
        for (int pupil = 0; pupil < firstPair.length - 1; pupil++) {
            for (int pair = firstPair[pupil] + 1; pair < firstPair[pupil + 1]; pair++) {
                if (choice[pair] == choice[pair - 1]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int largest(int[] choice) {
        int largest = 0;
        for (int number : choice) {
            largest = Math.max(largest, number);
        }
        return largest;
    }
}
