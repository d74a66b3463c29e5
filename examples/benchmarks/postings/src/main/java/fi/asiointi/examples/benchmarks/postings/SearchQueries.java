package fi.asiointi.examples.benchmarks.postings;

import fi.asiointi.tet.posting.GeoPoint;
import java.util.ArrayList;
import java.util.List;

/** What is asked of the postings, and how; each kind of query is measured by itself. */
public enum SearchQueries {
    /** One word in its base form. */
    WORD,
    /** Two inflected words, of which one stands in every title. */
    TWO_WORDS,
    /** A word that stands in every posting. */
    EVERYWHERE,
    /** A part of many compounds, asked as a compound that nobody wrote. */
    COMPOUND,
    /** A word with one letter too many. */
    MISTYPED;

    /** The middle of Helsinki. */
    public static final GeoPoint CENTRE = new GeoPoint(24_940_000, 60_170_000);

    /**
     * {@return the queries of this kind}
     *
     * @param families the words
     */
    public List<String> of(List<WordFamily> families) {
        var queries = new ArrayList<String>();
        for (int i = 0; i < families.size(); i++) {
            String head = families.get(i).head();
            queries.add(
                    switch (this) {
                        case WORD -> head;
                        case TWO_WORDS -> families.get(i).forms().get(0) + " apulaisena";
                        case EVERYWHERE -> i % 2 == 0 ? "työ" : "päivittäin";
                        case COMPOUND -> head + "kerho";
                        case MISTYPED -> head.substring(0, 2) + "x" + head.substring(2);
                    });
        }
        return queries;
    }
}
