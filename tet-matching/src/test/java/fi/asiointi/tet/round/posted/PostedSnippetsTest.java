package fi.asiointi.tet.round.posted;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.posting.Postings;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.Round;
import fi.asiointi.tet.round.RoundExamples;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.round.decide.Rounds;
import fi.asiointi.tet.suitability.EmployerTerms;
import fi.asiointi.tet.suitability.Examples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the documentation: it shows the marked region of this file. */
class PostedSnippetsTest {

    @Test
    void posted() {
        LocalDate today = LocalDate.of(2027, 1, 11);
        List<Posting> postings =
                List.of(Postings.whole().start(today).end(null).publishedOn(today).build());
        List<Pupil> pupils = List.of(Examples.pupil("p1").wishes("tet:abc").build());
        Round round = RoundExamples.round(MatchingMethod.GENEROUS);
        String seed = RoundExamples.SEED;
        var rules = RoundExamples.RULES;
        // @start region="posted"
        PostedPlaces posted =
                PostedPlaces.of(
                        postings,
                        round.waves(),
                        today,
                        (posting, place) -> place.zone("A").terms(EmployerTerms.AGREED));
        List<String> toAsk =
                posted.findings().stream()
                        .map(f -> f.posting() + ": " + f.because().text().in(Language.EN))
                        .toList();
        RoundInput input = RoundInput.of(round, seed, pupils, posted.places());
        RoundOutcome outcome = Rounds.decide(input, rules);
        // @end
        assertThat(toAsk)
                .containsExactly(
                        "tet:abc: Ask the employer for the hours of work.",
                        "tet:abc: Ask the employer what the pupil will do and whether there are"
                                + " hazards.");
        assertThat(RoundExamples.placeOf((RoundOutcome.Decided) outcome, "p1"))
                .isEqualTo("WISH tet:abc 1");
    }
}
