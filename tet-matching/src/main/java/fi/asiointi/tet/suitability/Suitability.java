package fi.asiointi.tet.suitability;

import fi.asiointi.tet.pupil.Pupil;
import java.util.List;

/**
 * Says whether pupils may go to places in one wave. Every constraint is checked, none stops the
 * others; a fact that is not known is asked for where it matters, and never read as a no.
 *
 * {@snippet class="fi.asiointi.tet.round.RoundSnippetsTest" region="suitability"}
 */
public final class Suitability {
    private final SuitabilityRules rules;
    private final Wave wave;

    private Suitability(SuitabilityRules rules, Wave wave) {
        this.rules = rules;
        this.wave = wave;
    }

    /**
     * {@return the suitability in a wave}
     *
     * @param rules the limits and ways of the city
     * @param wave the period; limits are those of its first day
     * @throws IllegalArgumentException when the rules have no value for that day
     */
    public static Suitability in(SuitabilityRules rules, Wave wave) {
        rules.on(wave.first());
        return new Suitability(rules, wave);
    }

    /**
     * {@return whether one pupil may go to one place}
     *
     * @param pupil who
     * @param place where
     */
    public Fit of(Pupil pupil, TetPlace place) {
        return index(List.of(pupil), List.of(place)).fit(0, 0);
    }

    /**
     * {@return many pupils and places, compiled}
     *
     * @param pupils numbered from 0 in this order
     * @param places numbered from 0 in this order
     */
    public SuitabilityIndex index(List<Pupil> pupils, List<TetPlace> places) {
        return new SuitabilityIndex(rules, wave, pupils, places);
    }
}
