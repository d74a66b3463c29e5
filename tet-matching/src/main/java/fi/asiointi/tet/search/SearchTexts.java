package fi.asiointi.tet.search;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;

/** What this package says to people; the texts stand in {@code texts.json}. */
final class SearchTexts {
    private static final ReasonTexts TEXTS =
            ReasonTexts.read(SearchTexts.class.getResourceAsStream("texts.json"));

    private SearchTexts() {}

    static Reason match(WordMatch match) {
        Reason open =
                TEXTS.reason(
                        match.kind().name(),
                        "query",
                        match.queryWord(),
                        "word",
                        match.word(),
                        "base",
                        match.base());
        LocalizedText field = TEXTS.text("field." + match.field().name());
        return new Reason(open.code(), open.parameters(), open.template().with("field", field));
    }

    static Reason distance(long metres) {
        return TEXTS.reason(PostingOrder.DISTANCE.name(), "metres", metres);
    }
}
