package fi.asiointi.tet.search;

import fi.asiointi.tet.posting.GeoPoint;
import fi.asiointi.tet.posting.Keyword;
import fi.asiointi.tet.posting.Posting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters of a query, as Linked Events understands them. */
final class PostingFilter {
    private static final int DAYS_A_WEEK = 7;

    private final PostingQuery query;
    private final Vocabulary vocabulary;

    PostingFilter(PostingQuery query, Vocabulary vocabulary) {
        this.query = query;
        this.vocabulary = vocabulary;
    }

    /** False when "all of these keywords" names one that nobody knows: then nothing is found. */
    boolean isPossible(Set<String> knownKeywords) {
        return knownKeywords.containsAll(inUse(query.allKeywords));
    }

    boolean lets(IndexedPosting indexed) {
        Posting posting = indexed.posting();
        return keywords(keywordsOf(indexed))
                && (query.languages.isEmpty()
                        || !Collections.disjoint(query.languages, posting.languages()))
                && (query.divisions.isEmpty() || isIn(indexed.divisions()))
                && dates(posting)
                && isNear(posting);
    }

    /** The keywords in use that a posting has, those that tell for whom it is too. */
    Set<String> keywordsOf(IndexedPosting indexed) {
        return Stream.concat(
                        indexed.posting().keywords().stream().map(Keyword::id),
                        indexed.audience().stream())
                .map(vocabulary::inUse)
                .collect(Collectors.toSet());
    }

    private boolean keywords(Set<String> own) {
        return query.anyKeyword.stream().noneMatch(any -> Collections.disjoint(inUse(any), own))
                && own.containsAll(inUse(query.allKeywords))
                && Collections.disjoint(inUse(query.noKeyword), own)
                && query.allKeywordSets.stream().allMatch(set -> hasOf(set, own))
                && (query.anyKeywordSet.isEmpty()
                        || query.anyKeywordSet.stream().anyMatch(set -> hasOf(set, own)));
    }

    private boolean hasOf(String set, Set<String> own) {
        return !Collections.disjoint(inUse(vocabulary.sets().getOrDefault(set, Set.of())), own);
    }

    private Set<String> inUse(Collection<String> ids) {
        var inUse = new HashSet<String>();
        ids.forEach(id -> inUse.add(vocabulary.inUse(id)));
        return inUse;
    }

    private boolean isIn(Set<String> divisions) {
        return divisions.stream()
                .anyMatch(one -> query.divisions.contains(one.toLowerCase(Locale.ROOT)));
    }

    /** Start and end ask whether the days overlap, not whether one lies within the other. */
    private boolean dates(Posting posting) {
        LocalDate first = posting.start();
        LocalDate last = posting.end();
        return (query.start == null || last == null || !last.isBefore(query.start))
                && (query.end == null || first == null || !first.isAfter(query.end))
                && isOpenFor(first, last)
                && isOpenOnAWeekday(first, last);
    }

    /** Without a first or a last day a place is open for as long as somebody wants. */
    private boolean isOpenFor(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null || last == null) {
            return query.mostDays == Integer.MAX_VALUE;
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return days >= query.leastDays && days <= query.mostDays;
    }

    private boolean isOpenOnAWeekday(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (query.weekdays.isEmpty() || first == null || last == null) {
            return true;
        }
        long days = Math.min(DAYS_A_WEEK, ChronoUnit.DAYS.between(first, last) + 1);
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(Math.max(days, 0))
                .anyMatch(day -> query.weekdays.contains(day.getDayOfWeek()));
    }

    private boolean isNear(Posting posting) {
        if (query.mostMetres == Long.MAX_VALUE) {
            return true;
        }
        long metres = metres(posting);
        return metres >= 0 && metres <= query.mostMetres;
    }

    /** The distance from the query's point; below zero when one of the points is not known. */
    long metres(Posting posting) {
        GeoPoint from = query.origin;
        GeoPoint to = posting.place() == null ? null : posting.place().position();
        return from == null || to == null ? -1 : from.metresTo(to);
    }
}
