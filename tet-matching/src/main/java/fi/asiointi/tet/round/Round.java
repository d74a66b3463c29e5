package fi.asiointi.tet.round;

import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.suitability.Wave;
import java.util.List;
import java.util.Optional;

/**
 * A round as it is announced before anybody knows who gets what.
 *
 * @param id the id of the round
 * @param waves the periods, decided one after the other in this order
 * @param rules the version of the rules of suitability
 * @param method how the places are given
 * @param commitment SHA-256 of the seed of the lottery, published beforehand; see {@link Lottery}
 * @param terms how the round treats what its entries leave open
 */
public record Round(
        String id,
        List<Wave> waves,
        String rules,
        MatchingMethod method,
        String commitment,
        RoundTerms terms) {

    /** A round whose list can no longer change. */
    public Round {
        waves = List.copyOf(waves);
    }

    /**
     * {@return the wave of an id}
     *
     * @param waveId its id
     */
    public Optional<Wave> wave(String waveId) {
        return waves.stream().filter(wave -> wave.id().equals(waveId)).findFirst();
    }

    /**
     * {@return the same round with another method}
     *
     * @param other how the places are given
     */
    public Round with(MatchingMethod other) {
        return new Round(id, waves, rules, other, commitment, terms);
    }

    /**
     * {@return the same round on other terms}
     *
     * @param other how it treats what its entries leave open
     */
    public Round with(RoundTerms other) {
        return new Round(id, waves, rules, method, commitment, other);
    }
}
