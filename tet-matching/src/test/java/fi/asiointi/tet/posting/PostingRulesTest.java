package fi.asiointi.tet.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostingRulesTest {

    @Test
    void aWholePostingMayBePublished() {
        assertThat(PostingRules.forPublishing(Postings.whole().build())).isEmpty();
    }

    @Test
    void aDraftNeedsOnlyATitleAUnitAndAPlace() {
        assertThat(codes(PostingRules.forDraft(Posting.builder().build())))
                .containsExactly("title MISSING", "unit MISSING", "place MISSING");
    }

    @Test
    void publishingTellsEverythingThatIsMissingAtOnce() {
        assertThat(codes(PostingRules.forPublishing(Posting.builder().build())))
                .containsExactly(
                        "title MISSING",
                        "unit MISSING",
                        "place MISSING",
                        "description MISSING",
                        "employer MISSING",
                        "start MISSING",
                        "languages NO_LANGUAGE",
                        "keywords NO_METHOD",
                        "contact.firstName MISSING",
                        "contact.lastName MISSING",
                        "contact.phone MISSING",
                        "contact.email MISSING");
    }

    /** The form is stricter in the title, the back end in the telephone number. */
    @Test
    void theStricterLimitIsKeptAndTheFindingTellsWhoseItIs() {
        Posting long_ =
                Postings.whole()
                        .title(PostingText.finnish("x".repeat(129)))
                        .contact(new Contact("Testi", "Testinen", "0".repeat(31), "a@example.com"))
                        .build();
        List<PostingFinding> findings = PostingRules.forPublishing(long_);

        assertThat(codes(findings)).containsExactly("title.fi TOO_LONG", "contact.phone TOO_LONG");
        assertThat(findings.get(0).because().text().en())
                .endsWith("At most 128 (limit of the form).");
        assertThat(findings.get(1).because().text().fi())
                .endsWith("Enintään 30 merkkiä (rajapinnan raja).");
        assertThat(
                        PostingRules.forDraft(
                                Postings.whole()
                                        .title(PostingText.finnish("x".repeat(128)))
                                        .build()))
                .isEmpty();
    }

    @Test
    void numbersAndFormsAreInTheirLimits() {
        PostingBuilder wrong =
                Postings.whole()
                        .title(PostingText.finnish(" alku"))
                        .spots(1000)
                        .end(LocalDate.of(2026, 3, 1))
                        .website("ei osoite")
                        .contact(new Contact("Testi", "Testinen", "puhelin", "a@b"));
        IntStream.range(0, 30)
                .forEach(i -> wrong.keyword(Postings.keyword("yso:p" + i, Keyword.Kind.FREE, "x")));

        assertThat(codes(PostingRules.forDraft(wrong.build())))
                .containsExactly(
                        "title.fi LEADING_SPACE",
                        "spots TOO_MANY",
                        "keywords TOO_MANY",
                        "contact.phone WRONG_FORM",
                        "contact.email WRONG_FORM",
                        "website WRONG_FORM",
                        "end END_BEFORE_START");
        assertThat(codes(PostingRules.forDraft(Postings.whole().spots(0).build())))
                .containsExactly("spots TOO_FEW");
    }

    @Test
    void theLastDayIsStillADayOfThePosting() {
        Posting draft = Postings.whole().build();
        LocalDate last = LocalDate.of(2026, 3, 13);
        Posting published = draft.published(LocalDate.of(2026, 1, 7));

        assertThat(draft.state(last.plusYears(1))).isEqualTo(PostingState.DRAFT);
        assertThat(published.state(last)).isEqualTo(PostingState.PUBLISHED);
        assertThat(published.state(last.plusDays(1))).isEqualTo(PostingState.EXPIRED);
        assertThat(published.toBuilder().end(null).build().state(last.plusYears(90)))
                .isEqualTo(PostingState.PUBLISHED);
        assertThat(published.published(last)).isEqualTo(published);
        assertThat(published.copied().publishedOn()).isNull();
        assertThat(published.copied().id()).isNull();
        assertThat(published.copied().title()).isEqualTo(published.title());
    }

    @Test
    void nobodyIsNamedInALog() {
        Posting posting = Postings.whole().owner(new Owner("virka@example.com", "virka1")).build();

        assertThat(posting + " " + posting.contact() + posting.owner())
                .doesNotContain("Test", "example.com", "virka");
    }

    @Test
    void aLongDescriptionIsCutForLists() {
        Posting posting =
                Postings.whole().description(PostingText.finnish("x".repeat(126))).build();

        assertThat(posting.shortDescription())
                .isEqualTo(PostingText.finnish("x".repeat(125) + "…"));
    }

    static List<String> codes(List<PostingFinding> findings) {
        return findings.stream().map(it -> it.path() + " " + it.because().code()).toList();
    }
}
