package fi.asiointi.tet.match;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.market.Market;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TetRoundTest {

    @ParameterizedTest
    @ValueSource(ints = {100, 1000, 7000})
    void deferredAcceptanceGivesThePublishedAssignment(int pupils) {
        MatchingCase round = MatchingCase.round(pupils);
        Matching matching = Solving.matching(MatchingMethod.PUPIL_OPTIMAL, round.market());

        assertThat(matching.sha256()).isEqualTo(round.answer("daSha256").textValue());
        assertThat(matching.profile()).isEqualTo(round.numbers("daProfile"));
        assertThat(matching.matched()).isEqualTo(round.answer("daMatched").intValue());
        assertThat(matching.rankSum()).isEqualTo(round.answer("daRankSum").longValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1000, 7000})
    void generousReachesThePublishedProfile(int pupils) {
        MatchingCase round = MatchingCase.round(pupils);
        Matching matching = Solving.matching(MatchingMethod.GENEROUS, round.market());

        assertThat(matching.profile()).isEqualTo(round.numbers("generousMaximumProfile"));
        assertThat(matching.matched()).isEqualTo(round.answer("maxCardinality").intValue());
        assertThat(matching.worstChoice()).isEqualTo(round.answer("bottleneckRank").intValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1000, 7000})
    void theOtherProfilesAreThePublishedOnes(int pupils) {
        MatchingCase round = MatchingCase.round(pupils);
        Market market = round.market();

        assertThat(Solving.matching(MatchingMethod.MIN_RANK_SUM, market).rankSum())
                .isEqualTo(round.answer("minRankSumAtMaxCardinality").longValue());
        if (round.hasAnswer("greedyMaximumProfile")) {
            assertThat(Solving.matching(MatchingMethod.GREEDY, market).profile())
                    .isEqualTo(round.numbers("greedyMaximumProfile"));
        }
        if (round.hasAnswer("rankMaximalProfile")) {
            assertThat(Solving.matching(MatchingMethod.RANK_MAXIMAL, market).profile())
                    .isEqualTo(round.numbers("rankMaximalProfile"));
        }
    }

    /** Without spare seats somebody gets one of the last choices, where 64-bit weights overflow. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void generousIsExactWhenThereAreNoSpareSeats(long seed) {
        Market market = GeneratedMarkets.popular(2000, 10, 100, seed);
        Matching matching = Solving.matching(MatchingMethod.GENEROUS, market);

        assertThat(matching.worstChoice()).as("seed %d", seed).isGreaterThan(5);
        assertThat(Verifier.of(market).maximumCardinality(matching).holds()).isTrue();
    }
}
