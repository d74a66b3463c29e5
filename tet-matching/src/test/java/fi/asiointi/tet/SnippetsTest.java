package fi.asiointi.tet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Finding;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFeature;
import fi.asiointi.tet.market.MarketJson;
import fi.asiointi.tet.match.Explanation;
import fi.asiointi.tet.match.Explanations;
import fi.asiointi.tet.match.Goal;
import fi.asiointi.tet.match.Goals;
import fi.asiointi.tet.match.Matching;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.match.Outcome;
import fi.asiointi.tet.match.StableMatchings;
import fi.asiointi.tet.match.Verdict;
import fi.asiointi.tet.match.Verifier;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class SnippetsTest {

    @Test
    void market() {
        // @start region="market"
        Market market =
                Market.builder()
                        .place("library", 1)
                        .place("museum", 1)
                        .pupil("aino", "library", "museum")
                        .pupil("eino", "library", "zoo")
                        .build();
        List<Finding> findings = market.findings(); // UNKNOWN_PLACE: the zoo is not in this round
        // @end
        assertThat(market.pairs()).isEqualTo(3);
        assertThat(findings).extracting(it -> it.because().code()).containsExactly("UNKNOWN_PLACE");
    }

    @Test
    void json() {
        // @start region="json"
        String json =
                """
                {"problem": "CHA",
                 "instance": {
                   "hospitals": {"library": {"capacity": 1}, "museum": {"capacity": 2}},
                   "residents": {"aino": [["library"], ["museum"]],
                                 "eino": [["library", "museum"]]}}}
                """;
        Market market = MarketJson.read(json); // Eino likes both places equally
        // @end
        assertThat(market.pairs()).isEqualTo(4);
        assertThat(market.has(MarketFeature.PUPIL_TIES)).isTrue();
    }

    @Test
    void method() {
        Market market = libraryAndMuseum();
        String place = "";
        // @start region="method"
        Outcome outcome = MatchingMethod.GENEROUS.solve(market);
        if (outcome instanceof Outcome.Solved solved) {
            place = solved.matching().placeOf("aino").orElse("no place"); // museum
        } else if (outcome instanceof Outcome.Unsupported unsupported) {
            place = unsupported.because().text().in(Language.EN);
        }
        // @end
        assertThat(place).isEqualTo("museum");
    }

    @Test
    void verifier() {
        Market market = libraryAndMuseum();
        var solved = (Outcome.Solved) MatchingMethod.GENEROUS.solve(market);
        String why = "";
        // @start region="verifier"
        Verifier verifier = Verifier.of(market);
        boolean proved = verifier.check(solved).holds();

        // An official's draft: Aino gets the library, which is place 0, and Eino gets nothing.
        Matching draft = Matching.of(market, 0, Matching.NO_PLACE);
        if (verifier.maximumCardinality(draft) instanceof Verdict.Refuted refuted) {
            why = refuted.because().get(0).text().in(Language.EN); // More pupils could get …
        }
        // @end
        assertThat(proved).isTrue();
        assertThat(why).startsWith("More pupils could get ");
    }

    @Test
    void explanations() {
        Market market = libraryAndMuseum();
        var solved = (Outcome.Solved) MatchingMethod.GENEROUS.solve(market);
        // @start region="explanations"
        Explanations explanations = Explanations.of(market, solved);
        Explanation aino = explanations.of("aino");
        String result = aino.result().text().in(Language.EN); // You got your choice number 2.
        List<Reason> because = aino.of("library").orElseThrow().because();
        String why = because.get(0).text().in(Language.EN); // All seats (1) are taken. …
        // @end
        assertThat(result).isEqualTo("You got your choice number 2.");
        assertThat(why).startsWith("All seats (1) are taken. If you had ");
    }

    private static Market libraryAndMuseum() {
        return Market.builder()
                .place("library", 1)
                .place("museum", 1)
                .pupil("aino", "library", "museum")
                .pupil("eino", "library")
                .build();
    }

    @Test
    void goals() {
        Market market =
                Market.builder()
                        .place("library", 1)
                        .place("museum", 2)
                        .pupil("aino", "library", "museum")
                        .pupil("eino", "library", "museum")
                        .build();
        // @start region="goals"
        Goals goals = Goals.of(Goal.MAX_CARDINALITY, Goal.RANK_SUM);
        Outcome.Solved first = (Outcome.Solved) goals.solve(market);
        // A later run in which as few pupils as possible lose the place they have been told:
        Outcome again = goals.keeping(first.matching()).solve(market);
        // @end
        assertThat(((Outcome.Solved) again).matching()).isEqualTo(first.matching());
    }

    @Test
    void allStable() {
        // @start region="all"
        Market market =
                Market.builder()
                        .rankingPlace("library", 1, "eino", "aino")
                        .rankingPlace("museum", 1, "aino", "eino")
                        .pupil("aino", "library", "museum")
                        .pupil("eino", "museum", "library")
                        .build();
        StableMatchings all = StableMatchings.of(market);
        BigInteger count = all.count().orElseThrow(); // 2: one suits the pupils, one the places
        // @end
        assertThat(count).isEqualTo(2);
        assertThat(all.first(10)).hasSize(2);
    }
}
