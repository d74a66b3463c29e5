package fi.asiointi.voucher.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class RetentionSnippetsTest {

    @Test
    void retention() {
        Instant now = Instant.parse("2026-11-22T00:30:00Z");
        var items =
                List.of(
                        new RetentionItem(
                                "file-7",
                                "attachment",
                                Set.of(),
                                Map.of("created", Instant.parse("2025-06-01T09:00:00Z")),
                                List.of()));
        var delete = new ArrayList<String>();
        // @start region="retention"
        RetentionList list = RetentionRules.helsinki().sort(items, now);
        for (RetentionList.Due due : list.due()) {
            delete.add(due.item().id()); // in an order in which it can be deleted
        }
        // @end
        assertThat(delete).containsExactly("file-7");
    }
}
