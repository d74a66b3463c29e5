package fi.asiointi.tet.round.decide;

import static fi.asiointi.tet.round.RoundExamples.SEED;
import static fi.asiointi.tet.round.RoundExamples.decided;
import static fi.asiointi.tet.round.RoundExamples.input;
import static fi.asiointi.tet.round.RoundExamples.placeOf;
import static fi.asiointi.tet.round.RoundExamples.round;
import static fi.asiointi.tet.suitability.Examples.place;
import static fi.asiointi.tet.suitability.Examples.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.pupil.EarlierRound;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.pupil.PupilBuilder;
import fi.asiointi.tet.round.Lottery;
import fi.asiointi.tet.round.Round;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.RoundTerms;
import fi.asiointi.tet.suitability.Screening;
import fi.asiointi.tet.suitability.TetPlace;
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

/** Who comes before whom: entries in any order, the lottery, rankings. */
class RoundOrderTest {
    private static Pupil wishing(String id, String... places) {
        return pupil(id).wishes(places).build();
    }

    private static TetPlace seats(String id, int seats) {
        return place(id).seats("spring", seats).build();
    }

    /** Who drew the smallest number of some pupils. */
    private static String luckiest(String... pupils) {
        Map<String, Integer> numbers = Lottery.numbers(SEED, Arrays.asList(pupils));
        return Collections.min(numbers.entrySet(), Map.Entry.comparingByValue()).getKey();
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
}
