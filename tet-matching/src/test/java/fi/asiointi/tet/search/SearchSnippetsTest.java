package fi.asiointi.tet.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class SearchSnippetsTest {

    @Test
    void index() {
        // @start region="index"
        TextIndex index =
                TextIndex.builder()
                        .add("a", TextField.TITLE, Language.FI, "Apulainen koirahoitolaan")
                        .addDescription("a", Language.FI, "Ulkoilutat koiria.")
                        .add("b", TextField.TITLE, Language.FI, "Kirjaston apulainen")
                        .build();
        TextHit best = index.search("koira", Language.FI).page(0, 10).get(0);
        String why = best.why().get(0).reason().text().in(Language.EN);
        // Title: the search word “koira” and the posting’s word “koirahoitolaan” share a part …
        // @end
        assertThat(best.id()).isEqualTo("a");
        assertThat(why).startsWith("Title: the search word “koira” and the posting’s word");
    }
}
