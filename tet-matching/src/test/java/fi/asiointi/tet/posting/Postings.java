package fi.asiointi.tet.posting;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Synthetic postings. */
public final class Postings {
    static final BusinessId COMPANY = BusinessId.parse("0201256-6");
    static final KeywordSets SETS =
            new KeywordSets(
                    Map.of("tet:2", keyword("tet:2", Keyword.Kind.METHOD, "Varjostus")),
                    Map.of("tet:6", keyword("tet:6", Keyword.Kind.FEATURE, "Ominaisuus")),
                    Instant.EPOCH);

    private Postings() {}

    public static Keyword keyword(String id, Keyword.Kind kind, String label) {
        return new Keyword(id, kind, PostingText.finnish(label));
    }

    /** A posting that can be published. */
    public static PostingBuilder whole() {
        return Posting.builder()
                .id("tet:abc")
                .title(new PostingText(Map.of(Language.FI, "Apulainen", Language.SV, "Biträde")))
                .description(PostingText.finnish("Hyllytät kirjoja."))
                .unit("Kirjasto")
                .employer(new Employer("Esimerkki Oy", COMPANY))
                .place(
                        new Place(
                                "tprek:8254",
                                PostingText.finnish("Kirjasto"),
                                PostingText.finnish("Esimerkkikatu 1"),
                                new GeoPoint(24_938_400, 60_169_900)))
                .start(LocalDate.of(2026, 3, 2))
                .end(LocalDate.of(2026, 3, 13))
                .spots(2)
                .language("fi")
                .keyword(keyword("tet:2", Keyword.Kind.METHOD, "Varjostus"))
                .contact(new Contact("Testi", "Testinen", "+358 40 000 0000", "testi@example.com"))
                .website("example.com/tet");
    }
}
