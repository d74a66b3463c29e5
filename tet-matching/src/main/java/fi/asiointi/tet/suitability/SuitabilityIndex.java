package fi.asiointi.tet.suitability;

import fi.asiointi.tet.pupil.Pupil;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Many pupils and places of one wave, compiled, so that whether one may go to the other is a matter
 * of nanoseconds. Words are made only when {@link #fit} is asked. Immutable.
 */
public final class SuitabilityIndex {
    private static final long FAILED = 0xFFFF_FFFFL;

    private final List<PupilFacts> pupils = new ArrayList<>();
    private final List<PlaceFacts> places = new ArrayList<>();
    private final PairRules rules;
    private final Wording wording;

    SuitabilityIndex(SuitabilityRules rules, Wave wave, List<Pupil> pupils, List<TetPlace> places) {
        LimitRow limits = rules.on(wave.first());
        var ages = new AgeRules(limits);
        var sets = new CodeSets();
        this.rules = new PairRules(ages, rules.travel());
        this.wording = new Wording(limits, ages, rules.travel(), wave);
        pupils.forEach(pupil -> this.pupils.add(PupilFacts.of(pupil, wave, sets)));
        places.forEach(place -> this.places.add(PlaceFacts.of(place, wave, limits, sets)));
    }

    /**
     * {@return whether nothing speaks against a pupil at a place, though something may be asked}
     *
     * @param pupil the number of the pupil, in the order given
     * @param place the number of the place, in the order given
     */
    public boolean isPossible(int pupil, int place) {
        return (check(pupil, place) & FAILED) == 0;
    }

    /**
     * {@return whether a pupil is suitable for a place, and nothing is asked}
     *
     * @param pupil the number of the pupil, in the order given
     * @param place the number of the place, in the order given
     */
    public boolean isSuitable(int pupil, int place) {
        return check(pupil, place) == 0;
    }

    /**
     * {@return the constraints that do not hold}
     *
     * @param pupil the number of the pupil, in the order given
     * @param place the number of the place, in the order given
     */
    public Set<Constraint> failing(int pupil, int place) {
        long bits = check(pupil, place);
        Set<Constraint> failing = EnumSet.noneOf(Constraint.class);
        for (Constraint constraint : Constraint.values()) {
            if ((bits & constraint.failed()) != 0) {
                failing.add(constraint);
            }
        }
        return failing;
    }

    /**
     * {@return whether a pupil may go to a place, with every finding in words}
     *
     * @param pupil the number of the pupil, in the order given
     * @param place the number of the place, in the order given
     */
    public Fit fit(int pupil, int place) {
        long bits = check(pupil, place);
        if (bits == 0) {
            return new Fit.Suitable();
        }
        List<Hindrance> hindrances = wording.of(pupils.get(pupil), places.get(place), bits);
        return (bits & FAILED) == 0 ? new Fit.Asks(hindrances) : new Fit.Unsuitable(hindrances);
    }

    private long check(int pupil, int place) {
        return rules.check(pupils.get(pupil), places.get(place));
    }
}
