package fi.asiointi.tet.market;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the entries of a round, in any order, and compiles them to a {@link Market}.
 *
 * <p>Nothing that people may have entered wrongly throws: what cannot be used is left out and
 * reported in {@link Market#findings()}. A builder is used by one thread.
 */
public final class MarketBuilder {
    private final List<PlaceEntry> places = new ArrayList<>();
    private final List<PupilEntry> pupils = new ArrayList<>();
    private final Map<PupilAtPlace, Integer> scores = new HashMap<>();
    private final Map<String, Integer> lottery = new HashMap<>();
    private final TermsBuilder terms = new TermsBuilder();

    MarketBuilder() {}

    /**
     * A place that accepts everybody who wishes for it, in the order of {@link #score scores} when
     * they are given.
     *
     * @param id unique among the places; the first place of an id counts
     * @param capacity the seats; a negative number is read as 0
     * @return this builder
     */
    public MarketBuilder place(String id, int capacity) {
        places.add(new PlaceEntry(id, capacity, null));
        return this;
    }

    /**
     * A place that accepts the pupils it names, and nobody else.
     *
     * @param id unique among the places; the first place of an id counts
     * @param capacity the seats; a negative number is read as 0
     * @param pupilIds most preferred first
     * @return this builder
     */
    public MarketBuilder rankingPlace(String id, int capacity, String... pupilIds) {
        return rankingPlace(id, capacity, eachAlone(pupilIds));
    }

    /**
     * A place that accepts the pupils it names, some of them equally.
     *
     * @param id unique among the places; the first place of an id counts
     * @param capacity the seats; a negative number is read as 0
     * @param tiers most preferred first; the pupils of one tier are equals
     * @return this builder
     */
    public MarketBuilder rankingPlace(String id, int capacity, List<List<String>> tiers) {
        places.add(new PlaceEntry(id, capacity, copyOf(tiers)));
        return this;
    }

    /**
     * A pupil and the places wished for.
     *
     * @param id unique among the pupils; the first pupil of an id counts
     * @param placeIds best first
     * @return this builder
     */
    public MarketBuilder pupil(String id, String... placeIds) {
        return pupil(id, eachAlone(placeIds));
    }

    /**
     * A pupil and the places wished for, some of them equally.
     *
     * @param id unique among the pupils; the first pupil of an id counts
     * @param tiers best first; the places of one tier are liked equally and share a choice number
     * @return this builder
     */
    public MarketBuilder pupil(String id, List<List<String>> tiers) {
        pupils.add(new PupilEntry(id, copyOf(tiers)));
        return this;
    }

    /**
     * The score of a pupil at a place that has no ranking of its own; a pair without one has 0.
     *
     * @param pupilId the pupil, who may be entered later
     * @param placeId the place, which may be entered later
     * @param score a higher one comes first; the last one given counts
     * @return this builder
     */
    public MarketBuilder score(String pupilId, String placeId, int score) {
        scores.put(new PupilAtPlace(pupilId, placeId), score);
        return this;
    }

    /**
     * The lottery number of a pupil, which decides between equals. When one pupil has a number, a
     * pupil without one comes last.
     *
     * @param pupilId the pupil, who may be entered later
     * @param number the smaller one wins; the last one given counts
     * @return this builder
     */
    public MarketBuilder lottery(String pupilId, int number) {
        lottery.put(pupilId, number);
        return this;
    }

    /**
     * A place that opens only for a least number of pupils.
     *
     * @param placeId the place, which may be entered later
     * @param pupils how many it must get, or nobody; the last number given counts
     * @return this builder
     */
    public MarketBuilder minimum(String placeId, int pupils) {
        terms.minimum(placeId, pupils);
        return this;
    }

    /**
     * Seats that a place keeps for the pupils named by {@link #reservedFor}, as long as they want
     * them; seats they leave over go to the others.
     *
     * @param placeId the place, which may be entered later
     * @param seats how many of its seats; the last number given counts
     * @return this builder
     */
    public MarketBuilder reserved(String placeId, int seats) {
        terms.reserved(placeId, seats);
        return this;
    }

    /**
     * The pupils whom reserved seats are kept for.
     *
     * @param pupilIds the pupils, who may be entered later
     * @return this builder
     */
    public MarketBuilder reservedFor(String... pupilIds) {
        for (String id : pupilIds) {
            terms.reservedFor(id);
        }
        return this;
    }

    /**
     * An employer whose places share its seats.
     *
     * @param id unique among the employers; the last entry of an id counts
     * @param seats how many pupils it takes over all its places
     * @param placeIds its places, which may be entered later
     * @return this builder
     */
    public MarketBuilder employer(String id, int seats, String... placeIds) {
        terms.employer(id, new TermsBuilder.EmployerEntry(seats, null, List.of(placeIds)));
        return this;
    }

    /**
     * An employer whose places share its seats, and who ranks the pupils for all of them alike. A
     * ranking of one of these places itself does not count.
     *
     * @param id unique among the employers; the last entry of an id counts
     * @param seats how many pupils it takes over all its places
     * @param tiers the pupils it accepts, most preferred first; those of one tier are equals
     * @param placeIds its places, which may be entered later
     * @return this builder
     */
    public MarketBuilder rankingEmployer(
            String id, int seats, List<List<String>> tiers, String... placeIds) {
        terms.employer(id, new TermsBuilder.EmployerEntry(seats, copyOf(tiers), List.of(placeIds)));
        return this;
    }

    /**
     * An entry that is several friends who go to the same place or nowhere.
     *
     * @param pupilId the entry that {@link #pupil} makes, once for all of them
     * @param friends how many they are, and how many seats they take
     * @return this builder
     */
    public MarketBuilder friends(String pupilId, int friends) {
        terms.size(pupilId, friends);
        return this;
    }

    /**
     * Two pupils who wish together: they get both places of a wish or none.
     *
     * @param firstId the one, unique among the pupils; not entered by {@link #pupil} as well
     * @param secondId the other, likewise
     * @param wishes best first; each is two places, that of the first pupil and that of the second,
     *     which may be the same
     * @return this builder
     * @throws IllegalArgumentException when a wish is not two places
     */
    public MarketBuilder couple(String firstId, String secondId, List<List<String>> wishes) {
        if (wishes.stream().anyMatch(wish -> wish.size() != 2)) {
            throw new IllegalArgumentException("wishes has a wish that is not two places");
        }
        pupils.add(new PupilEntry(firstId, eachOnce(wishes, 0)));
        pupils.add(new PupilEntry(secondId, eachOnce(wishes, 1)));
        terms.couple(firstId, new TermsBuilder.CoupleEntry(secondId, copyOf(wishes)));
        return this;
    }

    /** {@return the market of the entries so far; the builder may be used on} */
    public Market build() {
        return new EntryCompiler(scores, lottery, terms).compile(places, pupils);
    }

    /**
     * A place as it was entered.
     *
     * @param tiers the pupils it accepts, or none when it accepts everybody
     */
    record PlaceEntry(String id, int capacity, @Nullable List<List<String>> tiers) {}

    /** A pupil as entered. */
    record PupilEntry(String id, List<List<String>> tiers) {}

    /** A pupil at a place. */
    record PupilAtPlace(String pupil, String place) {}

    private static List<List<String>> eachAlone(String... ids) {
        List<List<String>> tiers = new ArrayList<>(ids.length);
        for (String id : ids) {
            tiers.add(List.of(id));
        }
        return tiers;
    }

    /** A place has the number of the first wish that names it; the other wishes leave a gap. */
    private static List<List<String>> eachOnce(List<List<String>> wishes, int side) {
        Set<String> named = new HashSet<>();
        return wishes.stream()
                .map(wish -> wish.get(side))
                .map(place -> named.add(place) ? List.of(place) : List.<String>of())
                .toList();
    }

    private static List<List<String>> copyOf(List<List<String>> tiers) {
        return tiers.stream().map(List::copyOf).toList();
    }
}
