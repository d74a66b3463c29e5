package fi.asiointi.tet.round;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.interest.Part;
import fi.asiointi.tet.interest.Recommendation;
import fi.asiointi.tet.interest.Score;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.pupil.Interests;
import fi.asiointi.tet.pupil.Permissions;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.audit.AuditRecord;
import fi.asiointi.tet.round.audit.Replay;
import fi.asiointi.tet.round.audit.RoundJson;
import fi.asiointi.tet.round.decide.PupilAnswer;
import fi.asiointi.tet.round.decide.RoundAnswers;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.round.decide.RoundRules;
import fi.asiointi.tet.round.decide.Rounds;
import fi.asiointi.tet.round.report.RoundReport;
import fi.asiointi.tet.round.rerun.Others;
import fi.asiointi.tet.round.rerun.Reruns;
import fi.asiointi.tet.round.rerun.RoundChange;
import fi.asiointi.tet.round.table.PupilTable;
import fi.asiointi.tet.round.table.TableReading;
import fi.asiointi.tet.suitability.EmployerTerms;
import fi.asiointi.tet.suitability.Fit;
import fi.asiointi.tet.suitability.Suitability;
import fi.asiointi.tet.suitability.SuitabilityRules;
import fi.asiointi.tet.suitability.Tasks;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.TravelRules;
import fi.asiointi.tet.suitability.Wave;
import fi.asiointi.tet.suitability.WorkTime;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of the documentation of rounds: it shows the marked regions of this file. */
class RoundSnippetsTest {
    private static final SuitabilityRules RULES =
            SuitabilityRules.of("helsinki").withTravel(TravelRules.hsl().atMost(2, null));
    private static final Wave WAVE =
            new Wave("spring", LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 26));

    private static Pupil pupil() {
        // @start region="pupil"
        Pupil pupil =
                Pupil.builder("p-17")
                        .birthDate(LocalDate.of(2012, 1, 20))
                        .school("arabia", 9)
                        .zone("B")
                        .languages("fi", "en")
                        .interests(new Interests(null, Set.of("books")))
                        .wishes("library", "museum")
                        .permissions(new Permissions(Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN))
                        .build();
        // @end
        return pupil;
    }

    private static TetPlace place() {
        // @start region="place"
        TetPlace library =
                TetPlace.builder("library", "0201256-6")
                        .fields(Set.of("books"))
                        .languages(Set.of("fi", "sv"))
                        .time(
                                new WorkTime(
                                        360,
                                        1800,
                                        LocalTime.of(9, 0),
                                        LocalTime.of(15, 0),
                                        Answer.NO))
                        .tasks(Tasks.light("office"))
                        .zone("A")
                        .seats("spring", 2)
                        .terms(EmployerTerms.AGREED)
                        .build();
        // @end
        return library;
    }

    @Test
    void suitability() {
        Pupil pupil = pupil();
        TetPlace library = place().toBuilder().languages(Set.of("sv")).build();
        // @start region="suitability"
        SuitabilityRules rules =
                SuitabilityRules.of("helsinki").withTravel(TravelRules.hsl().atMost(2, null));
        Wave wave = new Wave("spring", LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 26));
        Fit fit = Suitability.in(rules, wave).of(pupil, library);
        String told =
                fit instanceof Fit.Unsuitable no
                        ? no.hindrances().get(0).because().text().in(Language.EN)
                        : "Suitable, or something is to be asked: " + fit.hindrances();
        // @end
        assertThat(told)
                .isEqualTo("Pupil and place have no language in common. Pupil: fi, en. Place: sv.");
    }

    @Test
    void score() {
        Pupil pupil = pupil();
        TetPlace library = place();
        // @start region="score"
        Recommendation recommendation = RoundRules.of(RULES).recommendation();
        Score score = recommendation.score(pupil, library); // 0 to 1 000 000
        String why = score.part(Part.TOPICS).because().text().in(Language.EN);
        // @end
        assertThat(score.micro()).isEqualTo(775_000);
        assertThat(why)
                .isEqualTo(
                        "Of the pupil's topics 1 are fields of the work, and 0 are near to them.");
    }

    @Test
    void lottery() {
        List<Pupil> pupils = List.of(pupil());
        List<TetPlace> places = List.of(place());
        // @start region="lottery"
        String seed = "5d2b0a64e3c19f7782aa4c01b6d95e3f"; // from a good source of chance
        String published = Lottery.commitment(seed); // before the round
        boolean kept = Lottery.keeps(seed, published); // anybody, after the round
        // @end
        // @start region="round"
        Round round =
                new Round(
                        "2027-spring",
                        List.of(WAVE),
                        RULES.version(),
                        MatchingMethod.GENEROUS,
                        published,
                        RoundTerms.USUAL);
        RoundInput input = RoundInput.of(round, seed, pupils, places);
        RoundOutcome outcome = Rounds.decide(input, RoundRules.of(RULES));
        if (outcome instanceof RoundOutcome.Decided decided && decided.isProved()) {
            decided.result().placements().forEach(System.out::println);
        }
        // @end
        assertThat(kept).isTrue();
        assertThat(((RoundOutcome.Decided) outcome).result().profile()).containsExactly(1);
    }

    private static RoundOutcome.Decided decided() {
        return RoundExamples.decided(List.of(pupil()), List.of(place()));
    }

    @Test
    void answers() {
        RoundOutcome.Decided decided = decided();
        // @start region="answers"
        PupilAnswer answer = RoundAnswers.of(decided, "spring").pupil("p-17");
        String result = answer.result().text().in(Language.FI);
        answer.better().forEach(wish -> System.out.println(wish.place() + wish.because()));
        // @end
        assertThat(result).isEqualTo("Sait 1. toiveesi mukaisen paikan.");
    }

    @Test
    void rerun() {
        RoundOutcome.Decided decided = decided();
        // @start region="rerun"
        List<RoundChange> changes = List.of(new RoundChange.PlaceDropped("library"));
        RoundOutcome next = Reruns.after(decided, changes, Others.STAY);
        // @end
        assertThat(((RoundOutcome.Decided) next).result().profile()).isEmpty();
    }

    @Test
    void audit() {
        RoundOutcome.Decided decided = decided();
        RoundRules rules = decided.rules();
        // @start region="audit"
        String stored = RoundJson.write(decided.input());
        AuditRecord audit = AuditRecord.of(decided); // tells nothing of any pupil
        Replay replay = Replay.of(audit, RoundJson.readInput(stored), rules);
        boolean same = replay instanceof Replay.Identical;
        // @end
        assertThat(same).isTrue();
    }

    @Test
    void report() {
        RoundOutcome.Decided decided = decided();
        // @start region="report"
        String page = RoundReport.html(decided, Language.FI);
        // @end
        assertThat(page).contains("TET-kierros 2027-spring");
    }

    @Test
    void table() {
        // @start region="table"
        String csv = "id;birth_date;wishes\np-17;2012-01-20;library|museum\np-18;tomorrow;museum\n";
        TableReading<Pupil> reading = PupilTable.read(new StringReader(csv), ';');
        List<Pupil> pupils = reading.rows(); // p-17
        String fault = reading.faults().get(0).because().code(); // line 3, NOT_A_DATE
        // @end
        assertThat(pupils).hasSize(1);
        assertThat(fault).isEqualTo("NOT_A_DATE");
    }
}
