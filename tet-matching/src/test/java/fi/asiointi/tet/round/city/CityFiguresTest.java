package fi.asiointi.tet.round.city;

import static fi.asiointi.tet.round.RoundExamples.decided;
import static fi.asiointi.tet.suitability.Examples.place;
import static fi.asiointi.tet.suitability.Examples.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.pupil.PupilGroup;
import fi.asiointi.tet.round.CityExample;
import fi.asiointi.tet.round.RoundExamples;
import fi.asiointi.tet.round.decide.RoundOutcome;
import fi.asiointi.tet.suitability.Constraint;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CityFiguresTest {

    private static Pupil wishing(String id, String... places) {
        return pupil(id).wishes(places).build();
    }

    private static TetPlace seats(String id, int seats, String field) {
        return place(id).seats("spring", seats).fields(Set.of(field)).build();
    }

    @Test
    void aConstraintCostsWhatLiftingItWouldGive() {
        TetPlace swedish = place("sv").languages(Set.of("sv")).seats("spring", 1).build();
        TetPlace both =
                place("both")
                        .languages(Set.of("sv"))
                        .seats("spring", 1)
                        .time(null)
                        .closed(
                                Set.of(
                                        RoundExamples.round(MatchingMethod.GENEROUS)
                                                .waves()
                                                .get(0)
                                                .first()))
                        .build();
        var decided =
                decided(
                        List.of(wishing("a", "sv"), wishing("b", "both", "sv"), wishing("c", "x")),
                        List.of(swedish, both, seats("x", 1, "books")));

        assertThat(ConstraintCost.of(decided))
                .containsExactly(
                        new ConstraintCost(Constraint.LANGUAGE, 3, 2, 2, 1, 2),
                        new ConstraintCost(Constraint.DATES, 1, 0, 1, 1, 1));
    }

    @Test
    void seatsAreCountedByField() {
        var decided =
                decided(
                        List.of(
                                wishing("a", "x"),
                                wishing("b", "x"),
                                pupil("c").ownPlace("y").build()),
                        List.of(
                                seats("x", 1, "animals"),
                                seats("y", 4, "law"),
                                seats("z", 2, "law")));

        assertThat(FieldUse.of(decided))
                .containsExactly(new FieldUse("law", 6, 1, 0), new FieldUse("animals", 1, 1, 2));
        assertThat(FieldUse.of(decided).get(0).isUndersubscribed()).isTrue();
        assertThat(FieldUse.of(decided).get(1).isUndersubscribed()).isFalse();
    }

    private static RoundOutcome.Decided schools(int... sizes) {
        List<Pupil> pupils = new ArrayList<>();
        for (int school = 0; school < sizes.length; school++) {
            for (int i = 0; i < sizes[school]; i++) {
                pupils.add(
                        pupil("p" + school + "-" + i).school("s" + school, 9).wishes("x").build());
            }
        }
        return decided(pupils, List.of(seats("x", 8, "books")));
    }

    private static List<String> rows(RoundOutcome.Decided decided, int smallest) {
        return Parity.of(decided, PupilGroup.Kind.SCHOOL, smallest).rows().stream()
                .map(row -> row.value() + " " + row.pupils())
                .toList();
    }

    @Test
    void groupsBelowTheThresholdAreToldTogether() {
        assertThat(rows(schools(6, 7), 5)).containsExactly("s0 6", "s1 7");
        assertThat(rows(schools(6, 3, 2), 5)).containsExactly("s0 6", "* 5");
    }

    /** One small group alone could be counted back from the sum of the others. */
    @Test
    void aSmallGroupAloneIsToldTogetherWithTheNextSmallestOne() {
        assertThat(rows(schools(9, 6, 2), 5)).containsExactly("s0 9", "* 8");
        assertThat(rows(schools(2), 5)).isEmpty();
    }

    @Test
    void sharesAreOfTheFirstThreeWishesAndOfThoseWithoutAPlace() {
        Parity.Row row = Parity.of(schools(12), PupilGroup.Kind.SCHOOL, 5).rows().get(0);

        assertThat(row).isEqualTo(new Parity.Row("s0", 12, 8, 8, 4));
        assertThat(row.earlyPerMille()).isEqualTo(666);
        assertThat(row.unplacedPerMille()).isEqualTo(333);
    }

    @Test
    void methodsAreComparedOnTheSameEntries() {
        var city = new CityExample(11, 40);
        var decided = decided(city.pupils(120), city.places());
        List<MethodResult> methods = MethodResult.compare(decided, MethodResult.USUAL);
        MethodResult generous = methods.get(0);
        MethodResult rankSum = methods.get(2);

        assertThat(generous.profile()).isEqualTo(decided.result().profile());
        assertThat(methods).allMatch(method -> method.refused().isEmpty());
        assertThat(rankSum.profile().get(0)).isGreaterThanOrEqualTo(generous.profile().get(0));
        assertThat(MethodResult.compare(decided, List.of(MatchingMethod.STABLE_IMPROVED)))
                .hasSize(1);
    }
}
