package fi.asiointi.tet.market;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    MarketBuilder() {}

    /**
     * A place that accepts everybody who wishes for it, in the order of {@link #score scores} when
     * they are given.
     */
    public MarketBuilder place(String id, int capacity) {
        places.add(new PlaceEntry(id, capacity, null));
        return this;
    }

    /** A place that accepts the pupils it names, in this order, most preferred first. */
    public MarketBuilder rankingPlace(String id, int capacity, String... pupilIds) {
        return rankingPlace(id, capacity, eachAlone(pupilIds));
    }

    /** As above; the pupils of one tier are preferred equally. */
    public MarketBuilder rankingPlace(String id, int capacity, List<List<String>> tiers) {
        places.add(new PlaceEntry(id, capacity, copyOf(tiers)));
        return this;
    }

    /** A pupil and the places wished for, best first. */
    public MarketBuilder pupil(String id, String... placeIds) {
        return pupil(id, eachAlone(placeIds));
    }

    /** As above; the places of one tier are liked equally. */
    public MarketBuilder pupil(String id, List<List<String>> tiers) {
        pupils.add(new PupilEntry(id, copyOf(tiers)));
        return this;
    }

    /**
     * The score of a pupil at a place that has no ranking of its own; a higher score comes first,
     * and a pair without one has 0. The last score given counts.
     */
    public MarketBuilder score(String pupilId, String placeId, int score) {
        scores.put(new PupilAtPlace(pupilId, placeId), score);
        return this;
    }

    /**
     * The lottery number of a pupil; between equals the smaller number wins. When one pupil has a
     * number, a pupil without one comes last.
     */
    public MarketBuilder lottery(String pupilId, int number) {
        lottery.put(pupilId, number);
        return this;
    }

    /** The market of the entries so far. */
    public Market build() {
        return new EntryCompiler(scores, lottery).compile(places, pupils);
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

    private static List<List<String>> copyOf(List<List<String>> tiers) {
        return tiers.stream().map(List::copyOf).toList();
    }
}
