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

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.pupil.EarlierRound;
import fi.asiointi.tet.pupil.Exclusions;
import fi.asiointi.tet.pupil.Interests;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.pupil.PupilBuilder;
import fi.asiointi.tet.pupil.PupilGroup;
import fi.asiointi.tet.round.Lottery;
import fi.asiointi.tet.round.ManualPlacement;
import fi.asiointi.tet.round.Round;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.RoundTerms;
import fi.asiointi.tet.suitability.EmployerTerms;
import fi.asiointi.tet.suitability.ReservedSeats;
import fi.asiointi.tet.suitability.Screening;
import fi.asiointi.tet.suitability.Tasks;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.TetPlaceBuilder;
import fi.asiointi.tet.suitability.Wave;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    /** Who drew the smallest number of some pupils. */
    private static String luckiest(String... pupils) {
        Map<String, Integer> numbers = Lottery.numbers(SEED, Arrays.asList(pupils));
        return Collections.min(numbers.entrySet(), Map.Entry.comparingByValue()).getKey();
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

    @ParameterizedTest
    @EnumSource(
            value = MatchingMethod.class,
            names = {"GENEROUS", "PUPIL_OPTIMAL", "MIN_RANK_SUM", "PLACE_OPTIMAL", "RANK_MAXIMAL"})
    void theSameEntriesInAnyOrderGiveTheSameResult(MatchingMethod method) {
        var random = new Random(5);
        List<Pupil> pupils = new ArrayList<>();
        List<TetPlace> places = new ArrayList<>();
        for (int x = 0; x < 12; x++) {
            places.add(
                    place("x" + x)
                            .seats("spring", 1 + random.nextInt(3))
                            .minimumGroup(random.nextInt(3))
                            .build());
        }
        for (int p = 0; p < 25; p++) {
            pupils.add(
                    wishing(
                            "p" + p,
                            IntStream.range(0, 4)
                                    .mapToObj(i -> "x" + random.nextInt(12))
                                    .toArray(String[]::new)));
        }
        RoundInput input = RoundInput.of(round(method), SEED, pupils, places);
        Collections.shuffle(pupils, random);
        Collections.shuffle(places, random);
        RoundInput shuffled = RoundInput.of(round(method), SEED, pupils, places);

        assertThat(decided(shuffled).result()).isEqualTo(decided(input).result());
        assertThat(decided(input).isProved()).isTrue();
    }

    @Test
    void theLotteryDecidesBetweenEqualsAndThoseUnluckyEarlierComeFirst() {
        PupilBuilder a = pupil("a").wishes("x");
        PupilBuilder b = pupil("b").wishes("x");
        String lucky = luckiest("a", "b");
        String other = lucky.equals("a") ? "b" : "a";
        PupilBuilder unlucky = other.equals("a") ? a : b;
        Round byLot = round(MatchingMethod.PUPIL_OPTIMAL);
        Round withHistory = byLot.with(new RoundTerms(0, true, true, 3));
        List<TetPlace> places = List.of(seats("x", 1));

        assertThat(
                        placeOf(
                                decided(
                                        RoundInput.of(
                                                byLot,
                                                SEED,
                                                List.of(a.build(), b.build()),
                                                places)),
                                lucky))
                .isEqualTo("WISH x 1");
        unlucky.rounds(List.of(new EarlierRound("2026", 3)));
        RoundInput again = RoundInput.of(withHistory, SEED, List.of(a.build(), b.build()), places);
        assertThat(placeOf(decided(again), other)).isEqualTo("WISH x 1");
        unlucky.rounds(List.of(new EarlierRound("2026", 2)));
        RoundInput notLate =
                RoundInput.of(withHistory, SEED, List.of(a.build(), b.build()), places);
        assertThat(placeOf(decided(notLate), lucky)).isEqualTo("WISH x 1");
    }

    @ParameterizedTest
    @EnumSource(
            value = MatchingMethod.class,
            names = {
                "GENEROUS",
                "MIN_RANK_SUM",
                "RANK_MAXIMAL",
                "GREEDY",
                "BOTTLENECK",
                "MAX_CARDINALITY"
            })
    void betweenPupilsWithTheSameListTheLotteryDecidesUnderGoals(MatchingMethod method) {
        List<Pupil> pupils = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d")) {
            pupils.add(wishing(id, "x", "y", "z"));
        }
        pupils.add(wishing("e", "y", "x"));
        pupils.add(wishing("f", "z", "x"));
        List<TetPlace> places = List.of(seats("x", 1), seats("y", 2), seats("z", 1));
        Set<String> first = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            String drawn = "a seed of thirty-two characters " + seed;
            Round usual = round(method);
            Round round =
                    new Round(
                            usual.id(),
                            usual.waves(),
                            usual.rules(),
                            method,
                            Lottery.commitment(drawn),
                            usual.terms());
            RoundInput input = RoundInput.of(round, drawn, pupils, places);
            var decided = decided(input);
            Map<String, Integer> numbers = Lottery.numbers(drawn, List.of("a", "b", "c", "d"));
            List<Integer> choices =
                    numbers.entrySet().stream()
                            .sorted(Map.Entry.comparingByValue())
                            .map(e -> decided.result().of("spring", e.getKey()).orElseThrow())
                            .map(p -> p.choice() == 0 ? Integer.MAX_VALUE : p.choice())
                            .toList();

            assertThat(choices).isSorted();
            assertThat(decided.isProved()).isTrue();
            assertThat(decided(input).result()).isEqualTo(decided.result());
            first.add(Collections.min(numbers.entrySet(), Map.Entry.comparingByValue()).getKey());
        }
        assertThat(first).hasSize(4); // another lottery, another pupil
    }

    @Test
    void anEmployersRankingDecidesInAStableRound() {
        TetPlace ranking =
                place("x")
                        .seats("spring", 1)
                        .screening(Screening.ranks(List.of(List.of("b"), List.of("a"))))
                        .build();
        RoundInput input =
                RoundInput.of(
                        round(MatchingMethod.PUPIL_OPTIMAL),
                        SEED,
                        List.of(wishing("a", "x"), wishing("b", "x"), wishing("c", "x")),
                        List.of(ranking));
        var decided = decided(input);
        var answers = RoundAnswers.of(decided, "spring");

        assertThat(placeOf(decided, "b")).isEqualTo("WISH x 1");
        assertThat(answers.pupil("a").better().get(0).because())
                .extracting(Reason::code)
                .containsExactly("FULL_HIGHER_PRIORITY", "CUT_OFF_POSITION");
        assertThat(answers.pupil("c").better().get(0).because())
                .extracting(Reason::code)
                .containsExactly("SCREENING", "WOULD_BE_SUITABLE_IF");
        assertThat(answers.place("x").cutOff()).isEqualTo(1);
        assertThat(answers.place("x").turnedAway()).isEqualTo(1);
        assertThat(answers.place("x").arrivals()).extracting("pupil").containsExactly("b");
    }

    @Test
    void aPlaceThatWouldGetFewerThanItsMinimumIsNotOpened() {
        TetPlace group = place("group").seats("spring", 5).minimumGroup(3).build();
        List<Pupil> two = List.of(wishing("a", "group", "x"), wishing("b", "group"));
        List<Pupil> three = List.of(two.get(0), two.get(1), wishing("c", "group"));
        List<TetPlace> places = List.of(group, seats("x", 1));

        assertThat(placeOf(decided(two, places), "a")).isEqualTo("WISH x 2");
        assertThat(placeOf(decided(two, places), "b")).isEqualTo("SAFETY school:arabia 0");
        assertThat(notes(decided(two, places))).containsExactly("PLACE_NOT_OPENED group");
        assertThat(placeOf(decided(three, places), "a")).isEqualTo("WISH group 1");
        assertThat(
                        RoundAnswers.of(decided(two, places), "spring")
                                .pupil("b")
                                .better()
                                .get(0)
                                .because())
                .extracting(Reason::code)
                .containsExactly("PLACE_NOT_OPENED");
    }

    @Test
    void inAStableRoundSuchAPlaceIsClosedAndTheRoundSolvedAgain() {
        TetPlace group = place("group").seats("spring", 5).minimumGroup(2).build();
        RoundInput input =
                RoundInput.of(
                        round(MatchingMethod.PUPIL_OPTIMAL),
                        SEED,
                        List.of(wishing("a", "group", "x")),
                        List.of(group, seats("x", 1)));

        assertThat(placeOf(decided(input), "a")).isEqualTo("WISH x 2");
        assertThat(notes(decided(input))).containsExactly("PLACE_CLOSED group");
    }

    @Test
    void whoIsFixedAtAPlaceCountsForItsMinimum() {
        TetPlace group = place("group").seats("spring", 5).minimumGroup(2).build();
        var decided =
                decided(
                        List.of(pupil("own").ownPlace("group").build(), wishing("a", "group")),
                        List.of(group));

        assertThat(placeOf(decided, "a")).isEqualTo("WISH group 1");
        assertThat(notes(decided)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MatchingMethod.class,
            names = {"GENEROUS", "PUPIL_OPTIMAL"})
    void anEmployerTakesNoMoreThanItsQuotaOverAllItsPlaces(MatchingMethod method) {
        TetPlaceBuilder x = place("x").seats("spring", 2);
        TetPlaceBuilder y = place("y").seats("spring", 2);
        var terms = new EmployerTerms(Answer.YES, Answer.YES, 3);
        RoundInput input =
                RoundInput.of(
                        round(method),
                        SEED,
                        List.of(
                                wishing("a", "x"),
                                wishing("b", "x"),
                                wishing("c", "y"),
                                wishing("d", "y")),
                        List.of(x.terms(terms).build(), y.build()));
        var decided = decided(input);

        assertThat(decided.result().profile()).containsExactly(3);
        assertThat(decided.isProved()).isTrue();
    }

    @Test
    void reservedSeatsAreKeptForTheGroupAsLongAsItWantsThem() {
        var school = new PupilGroup(PupilGroup.Kind.SCHOOL, "arabia");
        TetPlace kept =
                place("x").seats("spring", 2).reserved(new ReservedSeats(school, 1)).build();
        List<Pupil> others =
                List.of(
                        pupil("b").school("other", 9).wishes("x").build(),
                        pupil("c").school("other", 9).wishes("x").build());
        List<Pupil> withMember = new ArrayList<>(others);
        withMember.add(wishing("a", "x"));

        assertThat(placeOf(decided(withMember, List.of(kept)), "a")).isEqualTo("WISH x 1");
        assertThat(decided(withMember, List.of(kept)).result().profile()).containsExactly(2);
        assertThat(decided(others, List.of(kept)).result().profile()).containsExactly(2);
        assertThat(notes(decided(others, List.of(kept)))).containsExactly("RESERVED_RELEASED x");
    }

    @Test
    void friendsGoTogetherWhereItCostsNobodyAPlace() {
        List<Pupil> friends =
                List.of(
                        pupil("a").friends(Set.of("b")).wishes("x", "y").build(),
                        pupil("b").friends(Set.of("a")).wishes("z", "y").build());
        List<TetPlace> places = List.of(seats("x", 1), seats("y", 2), seats("z", 1));
        List<Pupil> withThird = new ArrayList<>(friends);
        withThird.add(wishing("c", "y"));
        var together = decided(friends, places);

        assertThat(placeOf(together, "a")).isEqualTo("FRIENDS y 2");
        assertThat(placeOf(together, "b")).isEqualTo("FRIENDS y 2");
        assertThat(RoundAnswers.of(together, "spring").pupil("a").better().get(0).because())
                .extracting(Reason::code)
                .containsExactly("BETTER_PLACE_WITHOUT_FRIENDS");
        assertThat(placeOf(decided(withThird, places), "a")).isEqualTo("WISH x 1");
        assertThat(notes(decided(withThird, places)))
                .containsExactly("FRIENDS_COST_A_PLACE a", "FRIENDS_COST_A_PLACE b");
    }

    @Test
    void aWishForAFriendThatIsNotReturnedOrMakesALargeGroupDoesNotCount() {
        List<Pupil> four = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d")) {
            four.add(pupil(id).friends(Set.of("a", "b", "c", "d")).wishes("x").build());
        }
        var oneSided =
                decided(
                        List.of(
                                pupil("a").friends(Set.of("b")).wishes("x").build(),
                                wishing("b", "x")),
                        List.of(seats("x", 2)));

        assertThat(notes(oneSided)).containsExactly("FRIENDS_NOT_MUTUAL a");
        assertThat(notes(decided(four, List.of(seats("x", 4)))))
                .filteredOn(note -> note.startsWith("FRIENDS_TOO_MANY"))
                .hasSize(4);
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
