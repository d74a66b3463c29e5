package fi.asiointi.tet.search;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.posting.GeoPoint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a pupil asks for. Each filter narrows the result, with the meaning that Linked Events gives
 * it; a filter that is not set lets everything through.
 *
 * {@snippet class="fi.asiointi.tet.search.PostingSearchSnippetsTest" region="query"}
 */
public final class PostingQuery {
    String text = "";
    Language textLanguage = Language.FI;
    final List<Set<String>> anyKeyword = new ArrayList<>();
    final Set<String> allKeywords = new LinkedHashSet<>();
    final Set<String> noKeyword = new LinkedHashSet<>();
    final Set<String> anyKeywordSet = new LinkedHashSet<>();
    final Set<String> allKeywordSets = new LinkedHashSet<>();
    final Set<String> languages = new TreeSet<>();
    final Set<String> divisions = new TreeSet<>();
    final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    @Nullable LocalDate start;
    @Nullable LocalDate end;
    int leastDays = 1;
    int mostDays = Integer.MAX_VALUE;
    @Nullable GeoPoint origin;
    long mostMetres = Long.MAX_VALUE;
    PostingOrder order = PostingOrder.RELEVANCE;

    private PostingQuery() {}

    /** {@return a query that finds everything} */
    public static PostingQuery all() {
        return new PostingQuery();
    }

    /**
     * Asks for words.
     *
     * @param words what a person typed
     * @param language the language in which it was typed
     * @return this query
     */
    public PostingQuery text(String words, Language language) {
        text = words;
        textLanguage = language;
        return this;
    }

    /**
     * Asks for any of these keywords; several calls must all be met.
     *
     * @param ids keyword ids; one that was replaced stands for its replacement
     * @return this query
     */
    public PostingQuery anyKeyword(String... ids) {
        anyKeyword.add(Set.of(ids));
        return this;
    }

    /**
     * Asks for all of these keywords. An id that nobody knows finds nothing at all.
     *
     * @param ids keyword ids
     * @return this query
     */
    public PostingQuery allKeywords(String... ids) {
        allKeywords.addAll(List.of(ids));
        return this;
    }

    /**
     * Leaves out what has one of these keywords.
     *
     * @param ids keyword ids
     * @return this query
     */
    public PostingQuery noKeyword(String... ids) {
        noKeyword.addAll(List.of(ids));
        return this;
    }

    /**
     * Asks for a keyword of any of these sets.
     *
     * @param ids ids of keyword sets, such as {@code tet:wm}
     * @return this query
     */
    public PostingQuery anyKeywordSet(String... ids) {
        anyKeywordSet.addAll(List.of(ids));
        return this;
    }

    /**
     * Asks for a keyword of each of these sets.
     *
     * @param ids ids of keyword sets
     * @return this query
     */
    public PostingQuery allKeywordSets(String... ids) {
        allKeywordSets.addAll(List.of(ids));
        return this;
    }

    /**
     * Asks for a language spoken at work; of several, any will do.
     *
     * @param id the id of a language, such as {@code sv}
     * @return this query
     */
    public PostingQuery language(String id) {
        languages.add(id);
        return this;
    }

    /**
     * Asks for a division, by its name in any language or by its OCD id; of several, any will do.
     *
     * @param nameOrId such as {@code kallio}
     * @return this query
     */
    public PostingQuery division(String nameOrId) {
        divisions.add(nameOrId.toLowerCase(Locale.ROOT));
        return this;
    }

    /**
     * Asks for places that are open on one of these days of the week.
     *
     * @param day a day of the week
     * @return this query
     */
    public PostingQuery weekday(DayOfWeek day) {
        weekdays.add(day);
        return this;
    }

    /**
     * Asks for places that are open on this day or later.
     *
     * @param day the first day
     * @return this query
     */
    public PostingQuery start(LocalDate day) {
        start = day;
        return this;
    }

    /**
     * Asks for places that have begun by this day.
     *
     * @param day the last day
     * @return this query
     */
    public PostingQuery end(LocalDate day) {
        end = day;
        return this;
    }

    /**
     * Asks for places that are open for so many days, the first and the last one counted.
     *
     * @param least at least so many
     * @param most at most so many
     * @return this query
     */
    public PostingQuery days(int least, int most) {
        leastDays = least;
        mostDays = most;
        return this;
    }

    /**
     * Asks for places within a distance.
     *
     * @param from where the way begins
     * @param metres the longest distance
     * @return this query
     */
    public PostingQuery within(GeoPoint from, long metres) {
        origin = from;
        mostMetres = metres;
        return this;
    }

    /**
     * Sets the order of the hits.
     *
     * @param wanted the order
     * @return this query
     */
    public PostingQuery order(PostingOrder wanted) {
        order = wanted;
        return this;
    }

    /**
     * Orders by distance from a point, without a limit.
     *
     * @param from where the way begins
     * @return this query
     */
    public PostingQuery nearest(GeoPoint from) {
        origin = from;
        return order(PostingOrder.DISTANCE);
    }
}
