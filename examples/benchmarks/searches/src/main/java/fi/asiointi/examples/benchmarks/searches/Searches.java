package fi.asiointi.examples.benchmarks.searches;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.posting.GeoPoint;
import fi.asiointi.tet.search.PostingOrder;
import fi.asiointi.tet.search.PostingQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Kinds of queries, and for each kind one query from each list of words. */
public enum Searches {
    /** A word as a dictionary has it. */
    HEAD(WordList::head),
    /** An inflected form. */
    FORM(list -> list.forms().get(list.forms().size() - 1)),
    /** A compound, which also finds what it is made of. */
    COMPOUND(list -> list.compounds().get(0)),
    /** A letter left out. */
    TYPO(list -> list.head().charAt(0) + list.head().substring(2) + "nen"),
    /** Three words, of which one stands in every posting. */
    THREE(list -> list.head() + " apulainen työ"),
    /** No words: keywords, language, days and distance. */
    FILTERS(list -> ""),
    /** Words that every posting has, filters, and what suits the pupil first. */
    EVERYTHING(list -> list.head() + " työ");

    private final Function<WordList, String> text;

    Searches(Function<WordList, String> text) {
        this.text = text;
    }

    /** {@return the texts, one from each list of words} */
    public List<String> texts() {
        return WordList.read().stream().map(text).toList();
    }

    /** True where the query asks for more than words. */
    public boolean filters() {
        return this == FILTERS || this == EVERYTHING;
    }

    /** {@return the queries} */
    public List<PostingQuery> queries() {
        var queries = new ArrayList<PostingQuery>();
        for (String words : texts()) {
            PostingQuery query = PostingQuery.all().text(words, Language.FI);
            queries.add(filters() ? filtered(query) : query);
        }
        return queries;
    }

    /** About a third of all postings are let through. */
    private PostingQuery filtered(PostingQuery query) {
        return query.anyKeyword("tet:m1", "tet:m2", "tet:m3")
                .noKeyword("tet:f7")
                .language("fi")
                .start(LocalDate.of(2026, 2, 1))
                .end(LocalDate.of(2026, 11, 30))
                .within(new GeoPoint(24_980_000, 60_210_000), 9_000)
                .order(this == EVERYTHING ? PostingOrder.SUITS_ME : PostingOrder.RELEVANCE);
    }
}
