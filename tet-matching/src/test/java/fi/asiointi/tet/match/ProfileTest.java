package fi.asiointi.tet.match;

import static fi.asiointi.tet.match.MatchingMethod.GENEROUS;
import static fi.asiointi.tet.match.MatchingMethod.GREEDY;
import static fi.asiointi.tet.match.MatchingMethod.MAX_CARDINALITY;
import static fi.asiointi.tet.match.MatchingMethod.MIN_RANK_SUM;
import static fi.asiointi.tet.match.MatchingMethod.RANK_MAXIMAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileTest {

    static Stream<MatchingCase> cases() {
        return Stream.concat(
                MatchingCase.lines("random/cha-small.jsonl"),
                MatchingCase.textbook().filter(given -> given.hasAnswer("generousMaximumProfile")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void asManyAsPossibleGetAPlace(MatchingCase given) {
        assertThat(Solving.matching(MAX_CARDINALITY, given.market()).matched())
                .isEqualTo(given.answer("maxCardinality").intValue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void generousSparesTheWorstChoices(MatchingCase given) {
        assertThat(Solving.matching(GENEROUS, given.market()).profile())
                .isEqualTo(given.numbers("generousMaximumProfile"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void greedyGivesTheMostFirstChoicesAmongTheLargest(MatchingCase given) {
        assertThat(Solving.matching(GREEDY, given.market()).profile())
                .isEqualTo(given.numbers("greedyMaximumProfile"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rankMaximalGivesTheMostFirstChoices(MatchingCase given) {
        assertThat(Solving.matching(RANK_MAXIMAL, given.market()).profile())
                .isEqualTo(given.numbers("rankMaximalProfile"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theSumOfChoicesIsSmallestAmongTheLargest(MatchingCase given) {
        assertThat(Solving.matching(MIN_RANK_SUM, given.market()).rankSum())
                .isEqualTo(given.answer("minRankSumAtMaxCardinality").longValue());
    }
}
