package fi.asiointi.identity.register;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.Cases;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationState.Value;
import fi.asiointi.identity.register.RegisterReply.Outage;
import fi.asiointi.identity.register.RegisterReply.Told;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class YtjSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @RegisterExtension final RegisterServer ytj = new RegisterServer();

    @Test
    void pagesAreReadUntilAllHitsAreThere() {
        ytj.answers("ytj-page-1-of-3.json");
        ytj.answers("ytj-page-2-of-3.json");
        ytj.answers("ytj-page-3-of-3.json");

        NameHits hits = hits(NameQuery.of("Sivutus", TODAY));

        assertThat(hits.hits()).hasSize(250).allSatisfy(YtjSearchTest::isActive);
        assertThat(hits.total()).isEqualTo(250);
        assertThat(hits.complete()).isTrue();
        assertThat(ytj.server.getRequestCount()).isEqualTo(3);
    }

    private static void isActive(NameHits.Hit hit) {
        assertThat(hit.state().value()).isEqualTo(Value.ACTIVE);
    }

    @Test
    void theFirstPageThatComesAgainEndsTheSearch() {
        ytj.answers("ytj-page-1-of-3.json");
        ytj.answers("ytj-page-2-of-3.json");
        ytj.answers("ytj-page-out-of-range.json");

        NameHits hits = hits(NameQuery.of("Sivutus", TODAY));

        assertThat(hits.hits()).hasSize(200);
        assertThat(hits.complete()).isFalse();
        assertThat(hits.exactly("Sivutus 001 Oy", TODAY)).isEmpty();
    }

    @Test
    void aShortPageIsNotTheLastOne() {
        ytj.answers("ytj-page-short.json");
        ytj.answers("ytj-page-2-of-3.json");
        ytj.answers("ytj-page-short.json");

        NameHits hits = hits(NameQuery.of("Sivutus", TODAY));

        assertThat(hits.hits()).hasSize(163);
    }

    @Test
    void whenALaterPageFailsTheHitsBeforeItAreGivenAsAPart() {
        ytj.answers("ytj-page-1-of-3.json");
        ytj.answers(400, "ytj-error-400.json");

        NameHits hits = hits(NameQuery.of("Sivutus", TODAY));

        assertThat(hits.hits()).hasSize(100);
        assertThat(hits.complete()).isFalse();
    }

    @Test
    void whenTheFirstPageFailsThereIsAnOutageAndNotAnEmptyList() {
        ytj.answers(500, "ytj-error-500.json");

        assertThat(new YtjRegister(ytj.oneAttempt()).search(NameQuery.of("Sivutus", TODAY)))
                .isInstanceOf(Outage.class);
    }

    @Test
    void onlyTheExactLegalNameInACompleteAnswerIdentifies() {
        ytj.answers("ytj-real-search-supercell.json");

        NameHits hits = hits(NameQuery.of("Supercell", TODAY));

        assertThat(hits.hits()).hasSize(3);
        assertThat(hits.complete()).isTrue();
        assertThat(hits.exactly("Supercell", TODAY)).isEmpty();
        assertThat(hits.exactly(" SUPERCELL  oy ", TODAY).flatMap(Organisation::businessId))
                .contains(BusinessId.parse("2336509-6"));
    }

    @Test
    void ceasedOnesAreLeftOutUnlessTheyAreWanted() {
        ytj.answers("ytj-ceased-company.json");
        ytj.answers("ytj-ceased-company.json");
        var query = NameQuery.of("Lopetettu", TODAY);

        assertThat(hits(query).hits()).isEmpty();
        assertThat(hits(query.withCeased()).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.state().value()).isEqualTo(Value.CEASED));
    }

    @Test
    void aBrokenRecordDoesNotHideTheOthersOfItsPage() {
        String page =
                Cases.text("register-answers/ytj-real-search-supercell.json")
                        .replace(
                                "\"companies\": [",
                                "\"companies\": [7, {\"businessId\": {\"value\": []}}, {\"names\": 5},");
        String counted = page.replace("\"totalResults\": 3", "\"totalResults\": 6");
        ytj.answersText(200, counted);
        ytj.answersText(200, counted);

        NameHits hits = hits(NameQuery.of("supercell", TODAY).withCeased());

        assertThat(counted).isNotEqualTo(page);
        assertThat(hits.hits()).hasSize(3);
        assertThat(hits.complete()).isFalse();
    }

    private NameHits hits(NameQuery query) {
        return ((Told<NameHits>) new YtjRegister(ytj.oneAttempt()).search(query)).value();
    }
}
