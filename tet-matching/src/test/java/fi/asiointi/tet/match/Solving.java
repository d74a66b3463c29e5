package fi.asiointi.tet.match;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.tet.market.Market;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Solves in tests: every result is verified on the way. */
final class Solving {
    /** The methods that have a result in every plain market: all but those that vote or forbid. */
    static final Set<MatchingMethod> ALWAYS_SOLVING =
            EnumSet.complementOf(EnumSet.of(MatchingMethod.POPULAR));

    private Solving() {}

    static Outcome.Solved solved(MatchingMethod method, Market market) {
        Outcome.Solved solved =
                assertThat(method.solve(market))
                        .asInstanceOf(InstanceOfAssertFactories.type(Outcome.Solved.class))
                        .actual();
        assertThat(Verifier.of(market).check(solved)).isEqualTo(new Verdict.Confirmed());
        return solved;
    }

    static Matching matching(MatchingMethod method, Market market) {
        return solved(method, market).matching();
    }
}
