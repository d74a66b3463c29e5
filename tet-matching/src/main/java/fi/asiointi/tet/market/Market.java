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
 *
 * {@snippet class="fi.asiointi.tet.SnippetsTest" region="market"}
 */
public final class Market {
    private final Names pupilNames;
    private final Names placeNames;
    private final int[] capacity;
    private final int[] firstPair;
    private final int[] place;
    private final int[] choice;
    private final int[] grade;
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
        this.grade = pairs.grade();
        this.score = pairs.score();
        this.lottery = pairs.lottery();
        this.oneSided = pairs.oneSided();
        PriorityOrder order = PriorityOrder.of(firstPair, place, capacity.length, grade, lottery);
        this.priority = order.priority();
        this.placesHaveTies = order.ties();
        this.pupilsHaveTies = haveTies(firstPair, choice);
        this.choices = largest(choice);
        this.findings = List.copyOf(findings);
    }

    /** {@return a builder of a market entry by entry, with ids as strings} */
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
     * @return a market of its own: later changes to the arrays do not reach it
     * @throws IllegalArgumentException when the arrays do not have the same shape
     */
    public static Market scored(int[] capacity, int[][] lists, int[][] scores, int[] lottery) {
        return ScoredLists.market(capacity, lists, scores, lottery);
    }

    /** {@return how many pupils there are} */
    public int pupils() {
        return firstPair.length - 1;
    }

    /** {@return how many places there are, full or empty} */
    public int places() {
        return capacity.length;
    }

    /** {@return how many pairs there are that both sides accept} */
    public int pairs() {
        return place.length;
    }

    /** {@return the largest choice number of any pair: nobody can get a later choice than this} */
    public int choices() {
        return choices;
    }

    /**
     * {@return the seats of a place, 0 or more}
     *
     * @param place its number, below {@link #places()}
     */
    public int capacity(int place) {
        return capacity[place];
    }

    /**
     * {@return the first pair of a pupil}
     *
     * @param pupil its number; {@link #pupils()} gives the number of pairs, where the last list
     *     ends
     */
    public int firstPair(int pupil) {
        return firstPair[pupil];
    }

    /**
     * {@return the place of a pair}
     *
     * @param pair its number, below {@link #pairs()}
     */
    public int place(int pair) {
        return place[pair];
    }

    /**
     * {@return the choice number of a pair: 1 is the pupil's first choice; equal numbers are a tie}
     *
     * @param pair its number, below {@link #pairs()}
     */
    public int choice(int pair) {
        return choice[pair];
    }

    /**
     * {@return the rank of a pair at its place: 0 is preferred most; equal ranks are a tie}
     *
     * @param pair its number, below {@link #pairs()}
     */
    public int priority(int pair) {
        return priority[pair];
    }

    /**
     * {@return the score of a pair, 0 if it was not given one; empty when the market has no scores
     * and at a place that ranks its pupils itself}
     *
     * @param pair its number, below {@link #pairs()}
     */
    public OptionalInt score(int pair) {
        return score == null || score[pair] == Pairs.NO_SCORE
                ? OptionalInt.empty()
                : OptionalInt.of(score[pair]);
    }

    /**
     * {@return the lottery number of a pupil, of which the smaller wins; empty when no lots were
     * drawn}
     *
     * @param pupil its number, below {@link #pupils()}
     */
    public OptionalInt lottery(int pupil) {
        return lottery == null ? OptionalInt.empty() : OptionalInt.of(lottery[pupil]);
    }

    /**
     * {@return the id of a pupil}
     *
     * @param pupil its number, below {@link #pupils()}
     */
    public String pupilId(int pupil) {
        return pupilNames.at(pupil);
    }

    /**
     * {@return the id of a place}
     *
     * @param place its number, below {@link #places()}
     */
    public String placeId(int place) {
        return placeNames.at(place);
    }

    /**
     * {@return the number of the pupil with an id; empty for an unknown one}
     *
     * @param id as it was entered; {@code "7"} for pupil 7 of a {@link #scored} market
     */
    public OptionalInt pupil(String id) {
        return pupilNames.indexOf(id);
    }

    /**
     * {@return the number of the place with an id; empty for an unknown one}
     *
     * @param id as it was entered; {@code "7"} for place 7 of a {@link #scored} market
     */
    public OptionalInt place(String id) {
        return placeNames.indexOf(id);
    }

    /** {@return whether no place prefers anybody: only the pupils have wishes} */
    public boolean isOneSided() {
        return oneSided;
    }

    /** {@return whether some pupil likes two places equally} */
    public boolean pupilsHaveTies() {
        return pupilsHaveTies;
    }

    /**
     * {@return whether some place prefers two pupils equally and no lottery has decided between
     * them}
     */
    public boolean placesHaveTies() {
        return placesHaveTies;
    }

    /** {@return whether lots were drawn} */
    public boolean hasLottery() {
        return lottery != null;
    }

    /**
     * {@return what was left out or corrected when this market was built; empty when nothing was}
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * {@return the same market after a lottery, as a new one} Between pupils that a place prefers
     * equally, the smaller number wins; a later lottery takes the place of an earlier one. Between
     * places that a pupil likes equally, the one that stands first in the pupil's list is asked
     * first.
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
                        grade,
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
