package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.canonical.Sha256;
import fi.asiointi.tet.interest.BroaderTerms;
import fi.asiointi.tet.interest.Recommendation;
import fi.asiointi.tet.interest.ScoreWeights;
import fi.asiointi.tet.suitability.SuitabilityRules;

/**
 * What a city goes by in all its rounds.
 *
 * @param suitability who may go where
 * @param recommendation what suits whom, where a round lengthens lists
 */
public record RoundRules(SuitabilityRules suitability, Recommendation recommendation) {

    /**
     * {@return the rules of a city, with the weights that the library suggests}
     *
     * @param suitability who may go where
     */
    public static RoundRules of(SuitabilityRules suitability) {
        return new RoundRules(
                suitability,
                new Recommendation(
                        ScoreWeights.suggested(), BroaderTerms.NONE, suitability.travel()));
    }

    /** {@return SHA-256 over all limits, weights and tables, in lower-case hexadecimal} */
    public String sha256() {
        return Sha256.hex(suitability.sha256() + "\n" + recommendation);
    }
}
