package fi.asiointi.tet.market;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
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
    /** In place of a place: the pupil gets none. */
    public static final int NO_PLACE = -1;

    /** In place of an employer: the place stands alone. */
    public static final int NO_EMPLOYER = -1;

    private final Names pupilNames;
    private final Names placeNames;
    private final int[] capacity;
    private final int[] firstPair;

    /** The place and the priority of each pair side by side: whoever reads one needs the other. */
    private final int[] placeAndPriority;

    private final int[] choice;
    private final int[] grade;

    /** How many pairs each place has. */
    private final int[] applicants;

    private final int choices;
    private final int @Nullable [] score;
    private final int @Nullable [] lottery;
    private final boolean oneSided;
    private final Terms terms;
    private final Set<MarketFeature> features;
    private final List<Finding> findings;

    Market(Pairs pairs, Terms terms, Names pupilNames, Names placeNames, List<Finding> findings) {
        this.pupilNames = pupilNames;
        this.placeNames = placeNames;
        this.capacity = pairs.capacity();
        this.firstPair = pairs.firstPair();
        this.choice = pairs.choice();
        this.grade = pairs.grade();
        this.score = pairs.score();
        this.lottery = pairs.lottery();
        this.oneSided = pairs.oneSided();
        int[] place = pairs.place();
        PriorityOrder order = PriorityOrder.of(firstPair, place, capacity.length, grade, lottery);
        this.placeAndPriority = sideBySide(place, order.priority());
        this.applicants = new int[capacity.length];
        for (int each : place) {
            applicants[each]++;
        }
        this.choices = largest(choice);
        this.terms = terms;
        this.features = features(order.ties());
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
        return choice.length;
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
     * {@return how many pupils have a pair with a place}
     *
     * @param place its number, below {@link #places()}
     */
    public int applicants(int place) {
        return applicants[place];
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
        return placeAndPriority[2 * pair];
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
        return placeAndPriority[2 * pair + 1];
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

    /** {@return what this market asks beyond strict lists and seats; empty for a plain one} */
    public Set<MarketFeature> features() {
        return features;
    }

    /**
     * {@return whether the market asks for something}
     *
     * @param feature what it may ask for
     */
    public boolean has(MarketFeature feature) {
        return features.contains(feature);
    }

    /**
     * {@return what the place thinks of the pupil of a pair before any lottery: smaller is
     * preferred, equal is a tie; pairs of one place can be compared, and of the places of one
     * employer who ranks}
     *
     * @param pair its number, below {@link #pairs()}
     */
    public int grade(int pair) {
        return grade[pair];
    }

    /**
     * {@return what the place thinks of a pupil after the lottery: the grade, and of equal grades
     * the lottery number; smaller is preferred} Comparable where grades are.
     *
     * @param pupil its number, below {@link #pupils()}
     * @param pair one of the pupil's pairs
     */
    public long standing(int pupil, int pair) {
        long number = lottery == null ? 0 : (long) lottery[pupil] - Integer.MIN_VALUE;
        return (long) grade[pair] << Integer.SIZE | number;
    }

    /**
     * {@return the least number of pupils that a place opens for; 0 or 1 when it always opens}
     *
     * @param place its number, below {@link #places()}
     */
    public int minimum(int place) {
        return at(terms.minimum(), place, 0);
    }

    /**
     * {@return how many seats of a place are kept for the pupils {@linkplain #inReservedGroup of
     * the group}}
     *
     * @param place its number, below {@link #places()}
     */
    public int reserved(int place) {
        return at(terms.reserved(), place, 0);
    }

    /**
     * {@return whether reserved seats are kept for a pupil}
     *
     * @param pupil its number, below {@link #pupils()}
     */
    public boolean inReservedGroup(int pupil) {
        return terms.inGroup().length > 0 && terms.inGroup()[pupil];
    }

    /**
     * {@return how many friends an entry is, and how many seats it takes; 1 for a pupil alone}
     *
     * @param pupil its number, below {@link #pupils()}
     */
    public int size(int pupil) {
        return at(terms.size(), pupil, 1);
    }

    /** {@return how many employers have several places that share seats} */
    public int employers() {
        return terms.employerSeats().length;
    }

    /**
     * {@return the employer of a place, or {@link #NO_EMPLOYER} when the place stands alone}
     *
     * @param place its number, below {@link #places()}
     */
    public int employer(int place) {
        return at(terms.employer(), place, NO_EMPLOYER);
    }

    /**
     * {@return how many pupils an employer takes over all its places}
     *
     * @param employer its number, below {@link #employers()}
     */
    public int employerSeats(int employer) {
        return terms.employerSeats()[employer];
    }

    /**
     * {@return the id of an employer}
     *
     * @param employer its number, below {@link #employers()}
     */
    public String employerId(int employer) {
        return terms.employerIds().at(employer);
    }

    /** {@return the pupils who wish in twos; no pupil is in two of them} */
    public List<Couple> couples() {
        return terms.couples();
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
                        everySecond(placeAndPriority),
                        choice,
                        grade,
                        score,
                        numbers.clone(),
                        oneSided);
        return new Market(drawn, terms, pupilNames, placeNames, findings);
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

    private static int[] sideBySide(int[] place, int[] priority) {
        int[] both = new int[2 * place.length];
        for (int pair = 0; pair < place.length; pair++) {
            both[2 * pair] = place[pair];
            both[2 * pair + 1] = priority[pair];
        }
        return both;
    }

    private static int[] everySecond(int[] both) {
        int[] place = new int[both.length / 2];
        for (int pair = 0; pair < place.length; pair++) {
            place[pair] = both[2 * pair];
        }
        return place;
    }

    private Set<MarketFeature> features(boolean placesHaveTies) {
        Set<MarketFeature> asked = terms.features();
        if (haveTies(firstPair, choice)) {
            asked.add(MarketFeature.PUPIL_TIES);
        }
        if (placesHaveTies) {
            asked.add(MarketFeature.PLACE_TIES);
        }
        return Collections.unmodifiableSet(asked);
    }

    private static int at(int[] numbers, int index, int otherwise) {
        return numbers.length == 0 ? otherwise : numbers[index];
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
