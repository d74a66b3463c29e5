package fi.asiointi.tet.search;

import static java.util.Objects.requireNonNull;

import fi.asiointi.tet.posting.GeoPoint;
import fi.asiointi.tet.posting.Keyword;
import fi.asiointi.tet.posting.Place;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.search.PostingHits.Facet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of postings, laid out for asking: for each keyword, language and division the
 * postings that have it, one bit for each, and their days as numbers. Postings are numbered in the
 * order of their ids.
 */
final class PostingTable {
    /** Days of postings without a first or a last one. */
    static final long NO_DAY = Long.MIN_VALUE;

    private static final int NO_PLACE = -1;

    private final List<IndexedPosting> postings;
    private final Map<String, BitSet> keywords = new HashMap<>();
    private final Map<String, BitSet> divisions = new HashMap<>();
    private final Map<Facet, Map<String, BitSet>> facets = new EnumMap<>(Facet.class);

    /** The place of each posting among the texts, or none. */
    private final int[] places;

    private final long[] first;
    private final long[] last;

    PostingTable(List<IndexedPosting> postings, Vocabulary vocabulary, TextIndex texts) {
        this.postings = postings;
        this.places = places(postings, texts);
        for (Facet facet : Facet.values()) {
            facets.put(facet, new HashMap<>());
        }
        this.first = new long[postings.size()];
        this.last = new long[postings.size()];
        for (int number = 0; number < postings.size(); number++) {
            add(number, postings.get(number), vocabulary);
        }
    }

    /** Both are in the order of the ids; a posting without a text has no place. */
    private static int[] places(List<IndexedPosting> postings, TextIndex texts) {
        var places = new int[postings.size()];
        int next = 0;
        for (int number = 0; number < places.length; number++) {
            boolean isNext =
                    next < texts.size() && texts.id(next).equals(postings.get(number).id());
            places[number] = isNext ? next++ : NO_PLACE;
        }
        return places;
    }

    private void add(int number, IndexedPosting indexed, Vocabulary vocabulary) {
        Posting posting = indexed.posting();
        first[number] = day(posting.start());
        last[number] = day(posting.end());
        for (Keyword keyword : posting.keywords()) {
            set(keywords, vocabulary.inUse(keyword.id()), number);
            set(values(facet(keyword)), keyword.id(), number);
        }
        indexed.audience().forEach(id -> set(keywords, vocabulary.inUse(id), number));
        posting.languages().forEach(language -> set(values(Facet.LANGUAGE), language, number));
        indexed.divisions()
                .forEach(division -> set(divisions, division.toLowerCase(Locale.ROOT), number));
    }

    private static Facet facet(Keyword keyword) {
        return switch (keyword.kind()) {
            case METHOD -> Facet.METHOD;
            case FEATURE -> Facet.FEATURE;
            case FREE -> Facet.KEYWORD;
        };
    }

    private static long day(@Nullable LocalDate day) {
        return day == null ? NO_DAY : day.toEpochDay();
    }

    private static void set(Map<String, BitSet> table, String value, int number) {
        table.computeIfAbsent(value, any -> new BitSet()).set(number);
    }

    int size() {
        return postings.size();
    }

    Posting posting(int number) {
        return postings.get(number).posting();
    }

    /** The place of a posting among the texts; below zero when it has no text. */
    int place(int number) {
        return places[number];
    }

    /** The postings that stand at places of the texts. */
    BitSet at(int[] textPlaces) {
        var chosen = new BitSet(textPlaces.length);
        for (int place : textPlaces) {
            chosen.set(place);
        }
        var at = new BitSet(size());
        for (int number = 0; number < places.length; number++) {
            at.set(number, places[number] >= 0 && chosen.get(places[number]));
        }
        return at;
    }

    BitSet all() {
        var all = new BitSet(size());
        all.set(0, size());
        return all;
    }

    /** The first day, or {@link #NO_DAY}. */
    long first(int number) {
        return first[number];
    }

    /** The last day, or {@link #NO_DAY}. */
    long last(int number) {
        return last[number];
    }

    /** The first day of each posting; those without one count as last. */
    long[] firstDays() {
        return Arrays.stream(first).map(day -> day == NO_DAY ? Long.MAX_VALUE : day).toArray();
    }

    /** The point of a posting on the map. */
    @Nullable GeoPoint point(int number) {
        Place place = posting(number).place();
        return place == null ? null : place.position();
    }

    /** The distance of a posting; below zero when one of the points is not known. */
    long metres(@Nullable GeoPoint from, int number) {
        GeoPoint to = point(number);
        return from == null || to == null ? -1 : from.metresTo(to);
    }

    /** For each value of a facet the postings that have it. */
    Map<String, BitSet> values(Facet facet) {
        return requireNonNull(facets.get(facet));
    }

    /** The keywords in use that postings have, those that tell for whom they are too. */
    Set<String> keywords() {
        return keywords.keySet();
    }

    BitSet withKeyword(Set<String> any) {
        return withAny(keywords, any);
    }

    BitSet withLanguage(Set<String> any) {
        return withAny(values(Facet.LANGUAGE), any);
    }

    BitSet inDivision(Set<String> any) {
        return withAny(divisions, any);
    }

    private static BitSet withAny(Map<String, BitSet> table, Set<String> values) {
        var with = new BitSet();
        for (String value : values) {
            BitSet one = table.get(value);
            if (one != null) {
                with.or(one);
            }
        }
        return with;
    }
}
