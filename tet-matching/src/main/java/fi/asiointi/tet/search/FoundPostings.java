package fi.asiointi.tet.search;

import static java.util.Objects.requireNonNull;

import fi.asiointi.tet.posting.GeoPoint;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.search.PostingHits.Facet;
import fi.asiointi.tet.search.Ranked.Order;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The postings that one query found. What puts them in order stands in arrays by their numbers;
 * hits are made when somebody looks at them.
 */
final class FoundPostings {
    private final PostingTable table;
    private final BitSet numbers;
    private final @Nullable GeoPoint origin;
    private final TextSearch search;
    private final Suitability.@Nullable Score[] suitability;
    private final int[] textScores;

    FoundPostings(
            PostingTable table,
            BitSet numbers,
            @Nullable GeoPoint origin,
            TextSearch search,
            Suitability pupil) {
        this.table = table;
        this.numbers = numbers;
        this.origin = origin;
        this.search = search;
        this.suitability = new Suitability.Score[table.size()];
        this.textScores = new int[table.size()];
        numbers.stream().forEach(number -> judge(number, pupil));
    }

    private void judge(int number, Suitability pupil) {
        suitability[number] = pupil.of(table.posting(number));
        int place = table.place(number);
        textScores[number] = place < 0 ? 0 : search.score(place);
    }

    /** The numbers in an order; those that are equal are in the order of their ids. */
    Ranked ranked(PostingOrder order) {
        return new Ranked(
                numbers.stream().toArray(),
                switch (order) {
                    case RELEVANCE -> by(textScores, microPoints());
                    case SUITS_ME -> by(microPoints(), textScores);
                    case DISTANCE -> by(metres());
                    case START -> by(table.firstDays());
                });
    }

    /** The highest figure first. */
    private static Order by(int[] figures, int[] thenBy) {
        return (one, other) -> {
            if (figures[one] != figures[other]) {
                return figures[one] > figures[other];
            }
            return thenBy[one] != thenBy[other] ? thenBy[one] > thenBy[other] : one < other;
        };
    }

    /** The lowest figure first. */
    private static Order by(long[] figures) {
        return (one, other) ->
                figures[one] != figures[other] ? figures[one] < figures[other] : one < other;
    }

    private int[] microPoints() {
        var points = new int[table.size()];
        numbers.stream().forEach(number -> points[number] = score(number).microPoints());
        return points;
    }

    private long[] metres() {
        var metres = new long[table.size()];
        numbers.stream()
                .forEach(
                        number -> {
                            long known = table.metres(origin, number);
                            metres[number] = known < 0 ? Long.MAX_VALUE : known;
                        });
        return metres;
    }

    PostingHit hit(int number) {
        Posting posting = table.posting(number);
        int place = table.place(number);
        return new PostingHit(
                posting,
                textScores[number],
                () -> place < 0 ? List.of() : search.why(place),
                score(number),
                table.metres(origin, number));
    }

    /** How many have each value, the values in their order. */
    Map<String, Integer> counts(Facet facet) {
        Map<String, Integer> counts = new TreeMap<>();
        table.values(facet)
                .forEach(
                        (value, with) -> {
                            var both = (BitSet) with.clone();
                            both.and(numbers);
                            if (!both.isEmpty()) {
                                counts.put(value, both.cardinality());
                            }
                        });
        return Collections.unmodifiableMap(counts);
    }

    private Suitability.Score score(int number) {
        return requireNonNull(suitability[number]);
    }
}
