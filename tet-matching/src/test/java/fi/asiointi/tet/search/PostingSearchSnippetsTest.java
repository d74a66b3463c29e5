package fi.asiointi.tet.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.posting.PostingText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class PostingSearchSnippetsTest {

    @Test
    void query() {
        Posting shop =
                Posting.builder()
                        .id("tet:1")
                        .title(PostingText.finnish("Myyjä kaupassa"))
                        .start(LocalDate.of(2026, 3, 2))
                        .build();
        // @start region="query"
        PostingIndex index = PostingIndex.of(List.of(IndexedPosting.of(shop)), Vocabulary.none());
        PostingHits hits =
                index.search(
                        PostingQuery.all()
                                .text("kauppa", Language.FI)
                                .start(LocalDate.of(2026, 3, 2)));
        PostingHit first = hits.page(0, 10).get(0);
        // @end
        assertThat(first.posting()).isEqualTo(shop);
    }
}
