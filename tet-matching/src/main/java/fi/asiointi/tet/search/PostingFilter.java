package fi.asiointi.tet.search;

import fi.asiointi.tet.posting.GeoPoint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/** The filters of a query, as Linked Events understands them. */
final class PostingFilter {
    private static final int DAYS_A_WEEK = 7;

    private final PostingQuery query;
    private final PostingTable table;
    private final Vocabulary vocabulary;

    PostingFilter(PostingQuery query, PostingTable table, Vocabulary vocabulary) {
        this.query = query;
        this.table = table;
        this.vocabulary = vocabulary;
    }

    /** False when "all of these keywords" names one that nobody knows: then nothing is found. */
    boolean isPossible(Set<String> knownKeywords) {
        return knownKeywords.containsAll(inUse(query.allKeywords));
    }

    /** Leaves those of the postings that the query lets through. */
    void keep(BitSet postings) {
        keepByKeyword(postings);
        if (!query.languages.isEmpty()) {
            postings.and(table.withLanguage(query.languages));
        }
        if (!query.divisions.isEmpty()) {
            postings.and(table.inDivision(query.divisions));
        }
        keepByDays(postings);
        GeoPoint from = query.origin;
        if (query.mostMetres != Long.MAX_VALUE) {
            keep(postings, from == null ? posting -> false : isWithin(from, query.mostMetres));
        }
    }

    private void keepByKeyword(BitSet postings) {
        query.anyKeyword.forEach(any -> postings.and(table.withKeyword(inUse(any))));
        query.allKeywords.forEach(one -> postings.and(table.withKeyword(inUse(Set.of(one)))));
        postings.andNot(table.withKeyword(inUse(query.noKeyword)));
        query.allKeywordSets.forEach(set -> postings.and(withKeywordOf(Set.of(set))));
        if (!query.anyKeywordSet.isEmpty()) {
            postings.and(withKeywordOf(query.anyKeywordSet));
        }
    }

    private BitSet withKeywordOf(Set<String> sets) {
        var keywords = new HashSet<String>();
        sets.forEach(set -> keywords.addAll(vocabulary.sets().getOrDefault(set, Set.of())));
        return table.withKeyword(inUse(keywords));
    }

    private Set<String> inUse(Collection<String> ids) {
        var inUse = new HashSet<String>();
        ids.forEach(id -> inUse.add(vocabulary.inUse(id)));
        return inUse;
    }

    /** Start and end ask whether the days overlap, not whether one lies within the other. */
    private void keepByDays(BitSet postings) {
        LocalDate start = query.start;
        LocalDate end = query.end;
        if (start != null) {
            long day = start.toEpochDay();
            keep(postings, it -> table.last(it) == PostingTable.NO_DAY || table.last(it) >= day);
        }
        if (end != null) {
            long day = end.toEpochDay();
            keep(postings, it -> table.first(it) <= day);
        }
        keep(postings, this::isOpenFor);
        if (!query.weekdays.isEmpty()) {
            keep(postings, this::isOpenOnAWeekday);
        }
    }

    /** Without a first or a last day a place is open for as long as somebody wants. */
    private boolean isOpenFor(int posting) {
        if (isOpenForGood(posting)) {
            return query.mostDays == Integer.MAX_VALUE;
        }
        long days = table.last(posting) - table.first(posting) + 1;
        return days >= query.leastDays && days <= query.mostDays;
    }

    private boolean isOpenForGood(int posting) {
        return table.first(posting) == PostingTable.NO_DAY
                || table.last(posting) == PostingTable.NO_DAY;
    }

    private boolean isOpenOnAWeekday(int posting) {
        if (isOpenForGood(posting)) {
            return true;
        }
        long last = Math.min(table.last(posting), table.first(posting) + DAYS_A_WEEK - 1);
        for (long day = table.first(posting); day <= last; day++) {
            if (query.weekdays.contains(weekday(day))) {
                return true;
            }
        }
        return false;
    }

    /** The first day of the epoch was a Thursday. */
    private static DayOfWeek weekday(long epochDay) {
        return DayOfWeek.THURSDAY.plus(epochDay);
    }

    private IntPredicate isWithin(GeoPoint from, long most) {
        var box = new Box(from, most);
        return posting -> {
            GeoPoint to = table.point(posting);
            return to != null && box.mayHold(to) && from.metresTo(to) <= most;
        };
    }

    private static void keep(BitSet postings, IntPredicate lets) {
        for (int it = postings.nextSetBit(0); it >= 0; it = postings.nextSetBit(it + 1)) {
            if (!lets.test(it)) {
                postings.clear(it);
            }
        }
    }
}
