package fi.asiointi.tet.round;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.interest.BroaderTerms;
import fi.asiointi.tet.interest.Recommendation;
import fi.asiointi.tet.interest.ScoreWeights;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.posting.KeywordSets;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.posting.PostingEvent;
import fi.asiointi.tet.posting.Postings;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.audit.AuditRecord;
import fi.asiointi.tet.round.audit.ChangedPlacement;
import fi.asiointi.tet.round.audit.Replay;
import fi.asiointi.tet.round.audit.RoundDiff;
import fi.asiointi.tet.round.audit.RoundJson;
import fi.asiointi.tet.round.decide.PupilAnswer;
import fi.asiointi.tet.round.decide.RoundAnswers;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.round.decide.RoundRules;
import fi.asiointi.tet.round.decide.Rounds;
import fi.asiointi.tet.round.decide.WaveDecision;
import fi.asiointi.tet.round.posted.PostedPlaces;
import fi.asiointi.tet.round.report.RoundReport;
import fi.asiointi.tet.round.rerun.Others;
import fi.asiointi.tet.round.rerun.Reruns;
import fi.asiointi.tet.round.rerun.RoundChange;
import fi.asiointi.tet.round.table.PlaceTable;
import fi.asiointi.tet.round.table.PupilTable;
import fi.asiointi.tet.round.table.TableFault;
import fi.asiointi.tet.round.table.TableReading;
import fi.asiointi.tet.suitability.EmployerTerms;
import fi.asiointi.tet.suitability.Examples;
import fi.asiointi.tet.suitability.SuitabilityRules;
import fi.asiointi.tet.suitability.Tasks;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.TravelRules;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A round from the tables of schools and employers to the published result and its replay. */
class DayInTheLifeTest {
    private static final RoundRules RULES = rules();

    private static RoundRules rules() {
        TravelRules travel = TravelRules.hsl().atMost(2, null);
        return new RoundRules(
                SuitabilityRules.of("helsinki").withTravel(travel),
                new Recommendation(ScoreWeights.suggested(), BroaderTerms.NONE, travel));
    }

    private static Round announced() {
        return new Round(
                "2027-spring",
                List.of(Examples.SPRING),
                RULES.suitability().version(),
                MatchingMethod.GENEROUS,
                Lottery.commitment(RoundExamples.SEED),
                new RoundTerms(0, true, true, 4));
    }

    @Test
    void aRoundFromTheTablesToTheReplay() {
        TableReading<TetPlace> places = places();
        TableReading<Pupil> pupils = pupils();
        assertThat(places.rows()).hasSize(298);
        assertThat(pupils.rows()).hasSize(997);
        assertThat(places.faults()).extracting(TableFault::line).containsExactly(12L, 102L);
        assertThat(pupils.faults()).extracting(TableFault::line).containsExactly(2L, 502L, 902L);

        RoundInput input =
                RoundInput.of(announced(), RoundExamples.SEED, pupils.rows(), places.rows());
        var first = decided(Rounds.decide(input, RULES));
        assertThat(first.isProved()).isTrue();
        assertThat(first.result().placements()).hasSize(997);
        seatsAndRulesAreKept(first);
        everybodyIsAnswered(first);

        String dropped = fullestPlace(first);
        var second = after(first, dropped);
        var third = secondRound(second);
        published(third);
    }

    /** Counted anew from the placements; whoever arranged a place stands outside the limits. */
    private static void seatsAndRulesAreKept(RoundOutcome.Decided decided) {
        Map<String, Integer> given = new HashMap<>();
        Map<String, Integer> own = new HashMap<>();
        for (Placement placement : decided.result().placements()) {
            given.merge(String.valueOf(placement.place()), 1, Integer::sum);
            int arranged = placement.origin() == Placement.Origin.OWN ? 1 : 0;
            own.merge(String.valueOf(placement.place()), arranged, Integer::sum);
        }
        Map<String, List<TetPlace>> byEmployer = new HashMap<>();
        for (TetPlace place : decided.input().places()) {
            int there = given.getOrDefault(place.id(), 0);
            int arranged = own.getOrDefault(place.id(), 0);
            assertThat(there).isLessThanOrEqualTo(Math.max(place.seatsIn("spring"), arranged));
            assertThat(there == arranged || there >= place.minimumGroup()).isTrue();
            byEmployer.computeIfAbsent(place.employer(), e -> new ArrayList<>()).add(place);
        }
        int quotas = 0;
        for (List<TetPlace> places : byEmployer.values()) {
            for (TetPlace place : places) {
                Integer most = place.terms().quota();
                if (most != null) {
                    quotas++;
                    assertThat(sum(places, given))
                            .isLessThanOrEqualTo(Math.max(most, sum(places, own)));
                }
            }
        }
        assertThat(quotas).isPositive();
    }

    private static int sum(List<TetPlace> places, Map<String, Integer> counts) {
        return places.stream().mapToInt(place -> counts.getOrDefault(place.id(), 0)).sum();
    }

    private static void everybodyIsAnswered(RoundOutcome.Decided decided) {
        RoundAnswers answers = RoundAnswers.of(decided, "spring");
        for (Pupil pupil : decided.input().pupils()) {
            PupilAnswer answer = answers.pupil(pupil.id());
            assertThat(answer.result().text().fi()).isNotBlank().doesNotContain("{");
            assertThat(answer.better())
                    .allSatisfy(
                            wish -> {
                                assertThat(wish.because()).isNotEmpty();
                                assertThat(wish.because())
                                        .allSatisfy(
                                                because ->
                                                        assertThat(because.text().sv())
                                                                .doesNotContain("{"));
                            });
        }
        int arrivals = 0;
        for (TetPlace place : decided.input().places()) {
            arrivals += answers.place(place.id()).arrivals().size();
        }
        assertThat(arrivals)
                .isEqualTo(
                        (int)
                                decided.result().placements().stream()
                                        .map(p -> decided.input().place(String.valueOf(p.place())))
                                        .filter(Optional::isPresent)
                                        .count());
    }

    private static RoundOutcome.Decided after(RoundOutcome.Decided first, String dropped) {
        List<RoundChange> change = List.of(new RoundChange.PlaceDropped(dropped));
        var second = decided(Reruns.after(first, change, Others.MAY_MOVE));
        Set<String> affected = new HashSet<>();
        first.result().placements().stream()
                .filter(p -> dropped.equals(p.place()))
                .forEach(p -> affected.add(p.pupil()));
        List<ChangedPlacement> changed = RoundDiff.between(first, second);
        assertThat(second.isProved()).isTrue();
        assertThat(affected).isNotEmpty();
        assertThat(second.result().lottery()).isEqualTo(first.result().lottery());
        assertThat(changed)
                .extracting(c -> String.valueOf(c.before() == null ? null : c.before().pupil()))
                .containsAll(affected);
        // Nobody else moves unless more pupils are placed by it than by staying.
        var staying = decided(Reruns.after(first, change, Others.STAY));
        assertThat(placed(second)).isGreaterThanOrEqualTo(placed(staying));
        assertThat(placed(second) > placed(staying) || changed.size() == affected.size()).isTrue();
        return second;
    }

    private static RoundOutcome.Decided secondRound(RoundOutcome.Decided before) {
        List<Pupil> again = new ArrayList<>();
        for (Placement placement : before.result().placements()) {
            if (placement.origin() == Placement.Origin.SAFETY) {
                Pupil pupil = before.input().pupil(placement.pupil()).orElseThrow();
                again.add(pupil.toBuilder().wishes("late-1", "late-2").build());
            }
        }
        assertThat(again).isNotEmpty();
        List<TetPlace> late = latePostings();
        var second = decided(Reruns.secondRound(before, again, late));
        for (Placement placement : before.result().placements()) {
            if (placement.isAtOfferedPlace()) {
                assertThat(second.result().of("spring", placement.pupil())).contains(placement);
            }
        }
        assertThat(second.result().placements())
                .filteredOn(p -> String.valueOf(p.place()).startsWith("late-"))
                .hasSize(5);
        return second;
    }

    /** Employers who posted late; the events are read as Linked Events sends them. */
    private static List<TetPlace> latePostings() {
        LocalDate today = LocalDate.of(2027, 2, 1);
        List<Posting> postings = new ArrayList<>();
        for (int spots = 3; spots > 0; spots--) {
            Posting posting =
                    Postings.whole()
                            .id("late-" + (4 - spots))
                            .spots(spots)
                            .start(today)
                            .end(spots == 1 ? today : null)
                            .publishedOn(today)
                            .build();
            postings.add(
                    PostingEvent.read(PostingEvent.of(posting), KeywordSets.unread())
                            .posting()
                            .toBuilder()
                            .id(posting.id())
                            .build());
        }
        PostedPlaces posted =
                PostedPlaces.of(
                        postings,
                        List.of(Examples.SPRING),
                        today,
                        (posting, place) ->
                                place.zone("A")
                                        .time(Examples.DAYTIME)
                                        .tasks(Tasks.light("office"))
                                        .terms(EmployerTerms.AGREED));
        assertThat(posted.places()).extracting(TetPlace::id).containsExactly("late-1", "late-2");
        assertThat(posted.findings()).hasSize(1);
        return posted.places();
    }

    private static void published(RoundOutcome.Decided decided) {
        String storedInput = RoundJson.write(decided.input());
        String storedAudit = RoundJson.write(AuditRecord.of(decided));
        String storedResult = RoundJson.write(decided.result());
        String report = RoundReport.html(decided, Language.SV);
        Replay replay =
                Replay.of(
                        RoundJson.readAudit(storedAudit),
                        RoundJson.readInput(storedInput),
                        rules());

        assertThat(replay).isInstanceOf(Replay.Identical.class);
        var again = ((Replay.Identical) replay).decided();
        assertThat(RoundJson.write(again.result())).isEqualTo(storedResult);
        assertThat(RoundReport.html(again, Language.SV)).isEqualTo(report);
        assertThat(again.waves()).extracting(WaveDecision::verdict).allMatch(v -> v.holds());
    }

    private static long placed(RoundOutcome.Decided decided) {
        return decided.result().placements().stream().filter(Placement::isAtOfferedPlace).count();
    }

    /** 300 places, of which two rows are wrong: a seat that is no number, an employer missing. */
    private static TableReading<TetPlace> places() {
        var table = new StringWriter();
        PlaceTable.write(new CityExample(2027, 300).places(), table, ';');
        String[] lines = table.toString().split("\r\n");
        lines[11] = lines[11].replaceFirst("spring:\\d+", "spring:many");
        lines[101] = lines[101].replaceFirst(";employer-\\d+;", ";;");
        return PlaceTable.read(new StringReader(String.join("\r\n", lines)), ';');
    }

    /** 1 000 pupils, of whom three rows are wrong. */
    private static TableReading<Pupil> pupils() {
        var table = new StringWriter();
        PupilTable.write(new CityExample(2028, 300).pupils(1000), table, ';');
        String[] lines = table.toString().split("\r\n");
        lines[1] = lines[1].replaceFirst("\\d{4}-\\d\\d-\\d\\d", "31.2.2012");
        lines[501] = lines[501].replaceFirst("^p500;", "p499;");
        lines[901] = lines[901] + ";one cell more";
        return PupilTable.read(new StringReader(String.join("\r\n", lines)), ';');
    }

    private static String fullestPlace(RoundOutcome.Decided decided) {
        Map<String, Integer> given = new HashMap<>();
        decided.result().placements().stream()
                .filter(Placement::fulfilsWish)
                .forEach(p -> given.merge(String.valueOf(p.place()), 1, Integer::sum));
        return given.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static RoundOutcome.Decided decided(RoundOutcome outcome) {
        assertThat(outcome).isInstanceOf(RoundOutcome.Decided.class);
        return (RoundOutcome.Decided) outcome;
    }
}
