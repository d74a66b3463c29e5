package fi.asiointi.tet.round.decide;

import static fi.asiointi.tet.round.RoundExamples.RULES;
import static fi.asiointi.tet.round.RoundExamples.SEED;
import static fi.asiointi.tet.round.RoundExamples.decided;
import static fi.asiointi.tet.round.RoundExamples.input;
import static fi.asiointi.tet.round.RoundExamples.notes;
import static fi.asiointi.tet.round.RoundExamples.placeOf;
import static fi.asiointi.tet.round.RoundExamples.round;
import static fi.asiointi.tet.suitability.Examples.DAYTIME;
import static fi.asiointi.tet.suitability.Examples.SPRING;
import static fi.asiointi.tet.suitability.Examples.place;
import static fi.asiointi.tet.suitability.Examples.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.pupil.Exclusions;
import fi.asiointi.tet.pupil.Interests;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.ManualPlacement;
import fi.asiointi.tet.round.Round;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.RoundTerms;
import fi.asiointi.tet.suitability.EmployerTerms;
import fi.asiointi.tet.suitability.Tasks;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.Wave;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2027, 2, 1, 12, 0);

    private static Pupil wishing(String id, String... places) {
        return pupil(id).wishes(places).build();
    }

    private static TetPlace seats(String id, int seats) {
        return place(id).seats("spring", seats).build();
    }

    private static RoundInput with(RoundInput input, ManualPlacement... overrides) {
        return new RoundInput(
                input.round(),
                input.seed(),
                input.pupils(),
                input.places(),
                List.of(overrides),
                input.frozen(),
                input.kept(),
                input.first());
    }

    private static ManualPlacement override(String pupil, String place) {
        return new ManualPlacement("spring", pupil, place, "SUPPORT", "study counsellor", NOON);
    }

    private static TetPlace ofOtherEmployer(String id) {
        return TetPlace.builder(id, "1234567-1")
                .languages(Set.of("fi"))
                .time(DAYTIME)
                .tasks(Tasks.light("office"))
                .terms(EmployerTerms.AGREED)
                .seats("autumn", 1)
                .build();
    }

    @Test
    void aWishThatIsNotSuitableIsLeftOutAndTheOthersKeepTheirNumbers() {
        var decided =
                decided(
                        List.of(wishing("a", "far", "near")),
                        List.of(
                                place("far").languages(Set.of("sv")).build(),
                                place("near").build()));

        assertThat(placeOf(decided, "a")).isEqualTo("WISH near 2");
        assertThat(decided.isProved()).isTrue();
    }

    @Test
    void whoGetsNoWishGetsAPlaceFromTheSchoolWhenTheRoundGuaranteesOne() {
        List<Pupil> pupils = List.of(wishing("a", "x"), wishing("b", "x"));
        RoundInput guaranteed = input(pupils, List.of(seats("x", 1)));
        RoundInput not =
                guaranteed.with(guaranteed.round().with(new RoundTerms(0, false, true, 0)));

        assertThat(List.of(placeOf(decided(guaranteed), "a"), placeOf(decided(guaranteed), "b")))
                .containsExactlyInAnyOrder("WISH x 1", "SAFETY school:arabia 0");
        assertThat(List.of(placeOf(decided(not), "a"), placeOf(decided(not), "b")))
                .containsExactlyInAnyOrder("WISH x 1", "NONE null 0");
    }

    @Test
    void anOpenQuestionKeepsOrDropsAWishAsTheRoundSays() {
        RoundInput keeps =
                input(
                        List.of(pupil("a").birthDate(null).wishes("x").build()),
                        List.of(seats("x", 1)));
        RoundInput drops = keeps.with(keeps.round().with(new RoundTerms(0, true, false, 0)));

        assertThat(placeOf(decided(keeps), "a")).isEqualTo("WISH x 1");
        assertThat(RoundAnswers.of(decided(keeps), "spring").pupil("a").settle())
                .extracting(Reason::code)
                .containsExactly("RESTS_ON_OPEN_QUESTION");
        assertThat(placeOf(decided(drops), "a")).isEqualTo("SAFETY school:arabia 0");
    }

    @Test
    void aShortListIsLengthenedByInterests() {
        Pupil pupil =
                pupil("a").interests(new Interests(null, Set.of("animals"))).wishes("full").build();
        RoundInput plain =
                input(
                        List.of(pupil),
                        List.of(
                                seats("full", 0),
                                place("bank").fields(Set.of("money")).build(),
                                place("zoo").fields(Set.of("animals")).build()));
        RoundInput lengthened = plain.with(plain.round().with(new RoundTerms(2, true, true, 0)));

        assertThat(placeOf(decided(plain), "a")).isEqualTo("SAFETY school:arabia 0");
        assertThat(placeOf(decided(lengthened), "a")).isEqualTo("RECOMMENDED zoo 2");
    }

    @Test
    void ownPlacesAndOverridesTakeTheirSeatsFirst() {
        RoundInput input =
                input(
                        List.of(
                                pupil("own").ownPlace("x").wishes("y").build(),
                                wishing("put", "y"),
                                wishing("left", "x", "y"),
                                pupil("outside").ownPlace("aunt's shop").build()),
                        List.of(seats("x", 1), seats("y", 1), seats("z", 1)));
        var decided = decided(with(input, override("put", "y"), override("put", "z")));

        assertThat(placeOf(decided, "own")).isEqualTo("OWN x 0");
        assertThat(placeOf(decided, "put")).isEqualTo("OVERRIDE z 0"); // the last decision counts
        assertThat(placeOf(decided, "left")).isEqualTo("WISH y 2");
        assertThat(placeOf(decided, "outside")).isEqualTo("OWN aunt's shop 0");
    }

    @Test
    void anOverrideMayBreakARuleButItIsTold() {
        RoundInput input =
                input(
                        List.of(wishing("a"), wishing("b")),
                        List.of(place("x").languages(Set.of("sv")).seats("spring", 1).build()));
        var decided =
                decided(with(input, override("a", "x"), override("b", "x"), override("c", "x")));

        assertThat(notes(decided))
                .containsExactly(
                        "LANGUAGE a x",
                        "LANGUAGE b x",
                        "OVERRIDE_UNKNOWN c x",
                        "FIXED_OVER_SEATS x");
    }

    @Test
    void aLaterWaveDoesNotGiveTheSamePlaceAgain() {
        Wave autumn = new Wave("autumn", LocalDate.of(2027, 9, 6), LocalDate.of(2027, 9, 17));
        Round usual = round(MatchingMethod.GENEROUS);
        Round both =
                new Round(
                        usual.id(),
                        List.of(SPRING, autumn),
                        usual.rules(),
                        usual.method(),
                        usual.commitment(),
                        usual.terms());
        TetPlace x = place("x").seats("spring", 1).seats("autumn", 1).build();
        TetPlace y = place("y").seats("spring", 1).seats("autumn", 1).build();
        TetPlace z = ofOtherEmployer("z");
        Pupil curious =
                pupil("a")
                        .wishes("x", "y", "z")
                        .exclusions(
                                new Exclusions(Set.of(), Set.of(), Set.of(), Set.of(), true, false))
                        .build();
        var result =
                decided(RoundInput.of(both, SEED, List.of(curious), List.of(x, y, z))).result();

        assertThat(result.of("spring", "a").orElseThrow().place()).isEqualTo("x");
        // y is of the same employer as x, and the pupil asks for a new one
        assertThat(result.of("autumn", "a").orElseThrow().place()).isEqualTo("z");
    }

    @Test
    void moreThanTwentyWishesAreCutAndTold() {
        String[] wishes = IntStream.range(0, 25).mapToObj(i -> "x" + i).toArray(String[]::new);
        var decided =
                decided(List.of(wishing("a", wishes)), List.of(seats("x19", 0), seats("x20", 1)));

        assertThat(placeOf(decided, "a")).isEqualTo("SAFETY school:arabia 0");
        assertThat(notes(decided)).containsExactly("WISHES_LEFT_OUT a");
    }

    @Test
    void aRoundThatWasEnteredWronglyIsRefusedWithEveryReason() {
        Round announced = round(MatchingMethod.GENEROUS);
        Round wrong =
                new Round(
                        "r",
                        List.of(),
                        "other rules",
                        MatchingMethod.GENEROUS,
                        announced.commitment(),
                        announced.terms());
        RoundInput input =
                RoundInput.of(
                        wrong,
                        "short",
                        List.of(wishing("a"), wishing("a")),
                        List.of(seats("x", 1), seats("x", 1)));

        assertThat(((RoundOutcome.Refused) Rounds.decide(input, RULES)).because())
                .extracting(Reason::code)
                .containsExactly(
                        "OTHER_RULES",
                        "NO_WAVE",
                        "SEED_TOO_SHORT",
                        "SEED_NOT_PROMISED",
                        "PUPIL_TWICE",
                        "PLACE_TWICE");
    }

    @Test
    void whatAMethodCannotDecideIsRefusedWithItsReason() {
        RoundInput input =
                RoundInput.of(
                        round(MatchingMethod.POPULAR),
                        SEED,
                        List.of(
                                wishing("a", "x", "y"),
                                wishing("b", "x", "y"),
                                wishing("c", "x", "y")),
                        List.of(seats("x", 1), seats("y", 1)));

        assertThat(((RoundOutcome.Refused) Rounds.decide(input, RULES)).because())
                .extracting(Reason::code)
                .containsExactly("NO_POPULAR_MATCHING");
    }

    @Test
    void everyPupilIsToldWhyNotAndWhatWouldHaveChangedIt() {
        var decided =
                decided(
                        List.of(wishing("a", "gone", "sv", "x"), wishing("b", "x")),
                        List.of(
                                place("sv").languages(Set.of("sv")).zone(null).build(),
                                seats("x", 0),
                                seats("free", 1)));
        PupilAnswer answer = RoundAnswers.of(decided, "spring").pupil("a");

        assertThat(answer.result().code()).isEqualTo("GOT_SAFETY_PLACE");
        assertThat(answer.better())
                .extracting(PupilAnswer.WishAnswer::place)
                .containsExactly("gone", "sv", "x");
        assertThat(answer.better().get(0).because())
                .extracting(Reason::code)
                .containsExactly("NOT_IN_ROUND");
        assertThat(answer.better().get(1).because().get(1).text().fi())
                .isEqualTo("Vain tämä esti: Kieli.");
        assertThat(answer.better().get(2).because())
                .extracting(Reason::code)
                .containsExactly("SEATS", "WOULD_BE_SUITABLE_IF");
        assertThat(answer.couldHave().get(0).text().en())
                .isEqualTo(
                        "If you had wished for the place free too, there would have been room for you.");
    }
}
