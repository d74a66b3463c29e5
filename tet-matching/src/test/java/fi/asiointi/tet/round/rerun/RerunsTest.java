package fi.asiointi.tet.round.rerun;

import static fi.asiointi.tet.round.RoundExamples.decided;
import static fi.asiointi.tet.round.RoundExamples.placeOf;
import static fi.asiointi.tet.suitability.Examples.place;
import static fi.asiointi.tet.suitability.Examples.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.ManualPlacement;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.suitability.TetPlace;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RerunsTest {
    /** a has x, b has y, and of c and d one has z; w is free. */
    private static final RoundOutcome.Decided FIRST =
            decided(
                    List.of(
                            wishing("a", "x"),
                            wishing("b", "y", "x", "w"),
                            wishing("c", "z"),
                            wishing("d", "z")),
                    List.of(seats("w", 1), seats("x", 1), seats("y", 1), seats("z", 1)));

    private static Pupil wishing(String id, String... places) {
        return pupil(id).wishes(places).build();
    }

    private static TetPlace seats(String id, int seats) {
        return place(id).seats("spring", seats).build();
    }

    private static RoundOutcome.Decided after(RoundChange change, Others others) {
        return (RoundOutcome.Decided) Reruns.after(FIRST, List.of(change), others);
    }

    @Test
    void whosePlaceIsGoneIsPlacedAgainAndNobodyElseMoves() {
        assertThat(placeOf(FIRST, "b")).isEqualTo("WISH y 1");
        var second = after(new RoundChange.PlaceDropped("y"), Others.STAY);

        assertThat(placeOf(second, "b")).isEqualTo("WISH w 3");
        assertThat(placeOf(second, "a")).isEqualTo(placeOf(FIRST, "a"));
        assertThat(second.result().lottery()).isEqualTo(FIRST.result().lottery());
        assertThat(second.input().first()).containsExactly("b");
    }

    @Test
    void theSeatOfWhoDropsOutIsKeptForASecondRound() {
        String withZ = placeOf(FIRST, "c").equals("WISH z 1") ? "c" : "d";
        String without = withZ.equals("c") ? "d" : "c";
        var kept = after(new RoundChange.PupilDropped(withZ), Others.STAY);
        var offered = after(new RoundChange.PupilDropped(withZ), Others.MAY_GAIN);

        assertThat(placeOf(kept, without)).isEqualTo(placeOf(FIRST, without));
        assertThat(placeOf(offered, without)).isEqualTo("WISH z 1");
        assertThat(kept.result().of("spring", withZ)).isEmpty();
    }

    @Test
    void aFreeSeatIsOfferedAlongAChain() {
        var first =
                decided(
                        List.of(wishing("a", "x"), wishing("b", "x", "y"), wishing("c", "y", "z")),
                        List.of(seats("x", 1), seats("y", 1), seats("z", 1)));
        assertThat(List.of(placeOf(first, "a"), placeOf(first, "b"), placeOf(first, "c")))
                .containsExactly("WISH x 1", "WISH y 2", "WISH z 2");

        var next =
                (RoundOutcome.Decided)
                        Reruns.after(
                                first, List.of(new RoundChange.PupilDropped("a")), Others.MAY_GAIN);

        assertThat(placeOf(next, "b")).isEqualTo("WISH x 1");
        assertThat(placeOf(next, "c")).isEqualTo("WISH y 1");
    }

    @Test
    void whoeverDrewTheHighestNumberGoesWhenAPlaceTakesFewer() {
        var first =
                decided(
                        List.of(wishing("a", "x"), wishing("b", "x"), wishing("c", "x")),
                        List.of(seats("x", 3)));
        var next =
                (RoundOutcome.Decided)
                        Reruns.after(
                                first,
                                List.of(new RoundChange.SeatsChanged("x", "spring", 2)),
                                Others.STAY);
        String unluckiest =
                Collections.max(first.result().lottery().entrySet(), Map.Entry.comparingByValue())
                        .getKey();

        assertThat(placeOf(next, unluckiest)).isEqualTo("SAFETY school:arabia 0");
        assertThat(next.result().profile()).containsExactly(2);
    }

    @Test
    void anOverrideOntoAFullPlaceSendsSomebodyOnAndStaysInEveryLaterRun() {
        var toX =
                new ManualPlacement(
                        "spring",
                        "d",
                        "x",
                        "SUPPORT",
                        "principal",
                        LocalDateTime.of(2027, 2, 2, 9, 0));
        var second = after(new RoundChange.Overridden(toX), Others.STAY);
        var third =
                (RoundOutcome.Decided)
                        Reruns.after(
                                second,
                                List.of(new RoundChange.PlaceDropped("w")),
                                Others.MAY_MOVE);

        assertThat(placeOf(second, "d")).isEqualTo("OVERRIDE x 0");
        assertThat(placeOf(second, "a")).isEqualTo("SAFETY school:arabia 0");
        assertThat(placeOf(third, "d")).isEqualTo("OVERRIDE x 0");
    }

    /**
     * Everybody else moves only if more pupils get a place by it: here one move saves one place.
     */
    @Test
    void fewestMovesSaveAPlaceThatStayingWouldLose() {
        var first =
                decided(
                        List.of(wishing("a", "x", "y"), wishing("b", "z", "x")),
                        List.of(seats("x", 1), seats("y", 1), seats("z", 1)));
        List<RoundChange> drop = List.of(new RoundChange.PlaceDropped("z"));
        var stay = (RoundOutcome.Decided) Reruns.after(first, drop, Others.STAY);
        var move = (RoundOutcome.Decided) Reruns.after(first, drop, Others.MAY_MOVE);

        assertThat(placeOf(stay, "b")).isEqualTo("SAFETY school:arabia 0");
        assertThat(List.of(placeOf(move, "a"), placeOf(move, "b")))
                .containsExactly("WISH y 2", "WISH x 2");
        assertThat(move.isProved()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void fewestMovesMoveNobodyWithoutNeed(int seed) {
        var first = random(seed);
        Placement any =
                first.result().placements().stream()
                        .filter(Placement::fulfilsWish)
                        .findFirst()
                        .orElseThrow();
        String gone = String.valueOf(any.place());
        List<RoundChange> drop = List.of(new RoundChange.PlaceDropped(gone));
        var stay = (RoundOutcome.Decided) Reruns.after(first, drop, Others.STAY);
        var move = (RoundOutcome.Decided) Reruns.after(first, drop, Others.MAY_MOVE);

        assertThat(placed(move)).isGreaterThanOrEqualTo(placed(stay));
        if (placed(move) == placed(stay)) {
            assertThat(moved(first, move, gone)).isZero();
        }
        assertThat(moved(first, stay, gone)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Others.class)
    void nobodyWhoArrangedAPlaceIsMoved(Others others) {
        var first =
                decided(
                        List.of(pupil("a").ownPlace("x").build(), wishing("b", "x", "y")),
                        List.of(seats("x", 2), seats("y", 1)));
        var next =
                (RoundOutcome.Decided)
                        Reruns.after(
                                first,
                                List.of(new RoundChange.SeatsChanged("x", "spring", 1)),
                                others);

        assertThat(placeOf(next, "a")).isEqualTo("OWN x 0");
        assertThat(placeOf(next, "b")).isEqualTo("WISH y 2");
    }

    @Test
    void inASecondRoundOnlyThoseWithoutAPlaceAreDecided() {
        var second =
                (RoundOutcome.Decided)
                        Reruns.secondRound(
                                FIRST,
                                List.of(
                                        wishing("c", "new"),
                                        wishing("d", "new"),
                                        wishing("late", "w")),
                                List.of(seats("new", 1)));
        String placedFirst = placeOf(FIRST, "c").startsWith("WISH") ? "c" : "d";
        String unplaced = placedFirst.equals("c") ? "d" : "c";

        assertThat(placeOf(second, "a")).isEqualTo(placeOf(FIRST, "a"));
        assertThat(placeOf(second, placedFirst)).isEqualTo(placeOf(FIRST, placedFirst));
        assertThat(placeOf(second, unplaced)).isEqualTo("WISH new 1");
        assertThat(placeOf(second, "late")).isEqualTo("WISH w 1");
    }

    private static RoundOutcome.Decided random(int seed) {
        var random = new Random(seed);
        List<TetPlace> places = new ArrayList<>();
        for (int x = 0; x < 10; x++) {
            places.add(seats("x" + x, 1 + random.nextInt(2)));
        }
        List<Pupil> pupils = new ArrayList<>();
        for (int p = 0; p < 14; p++) {
            pupils.add(
                    wishing(
                            "p" + p,
                            IntStream.range(0, 4)
                                    .mapToObj(i -> "x" + random.nextInt(10))
                                    .toArray(String[]::new)));
        }
        return decided(pupils, places);
    }

    private static long placed(RoundOutcome.Decided decided) {
        return decided.result().placements().stream().filter(Placement::fulfilsWish).count();
    }

    /** Pupils who were not at the place that is gone, but are elsewhere now. */
    private static long moved(
            RoundOutcome.Decided before, RoundOutcome.Decided after, String gone) {
        return before.result().placements().stream()
                .filter(p -> p.fulfilsWish() && !gone.equals(p.place()))
                .filter(
                        p ->
                                !String.valueOf(p.place())
                                        .equals(
                                                after.result()
                                                        .of("spring", p.pupil())
                                                        .orElseThrow()
                                                        .place()))
                .count();
    }
}
