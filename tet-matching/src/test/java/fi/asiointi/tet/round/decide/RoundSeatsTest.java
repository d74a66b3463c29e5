package fi.asiointi.tet.round.decide;

import static fi.asiointi.tet.round.RoundExamples.SEED;
import static fi.asiointi.tet.round.RoundExamples.decided;
import static fi.asiointi.tet.round.RoundExamples.input;
import static fi.asiointi.tet.round.RoundExamples.notes;
import static fi.asiointi.tet.round.RoundExamples.placeOf;
import static fi.asiointi.tet.round.RoundExamples.round;
import static fi.asiointi.tet.suitability.Examples.place;
import static fi.asiointi.tet.suitability.Examples.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.pupil.PupilGroup;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.suitability.EmployerTerms;
import fi.asiointi.tet.suitability.ReservedSeats;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.TetPlaceBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seats that hang together: least numbers, employers, reserved seats, friends. */
class RoundSeatsTest {
    private static Pupil wishing(String id, String... places) {
        return pupil(id).wishes(places).build();
    }

    private static TetPlace seats(String id, int seats) {
        return place(id).seats("spring", seats).build();
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
}
