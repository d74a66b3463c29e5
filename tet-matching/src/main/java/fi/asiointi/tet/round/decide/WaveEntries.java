package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.ManualPlacement;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.Placement.Origin;
import fi.asiointi.tet.round.RoundInput;
import fi.asiointi.tet.round.RoundNote;
import fi.asiointi.tet.round.reason.RoundCode;
import fi.asiointi.tet.suitability.Constraint;
import fi.asiointi.tet.suitability.Fit;
import fi.asiointi.tet.suitability.Suitability;
import fi.asiointi.tet.suitability.SuitabilityIndex;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.Wave;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entries of one wave: who is fixed where, and what the others may get. */
final class WaveEntries {
    private final RoundInput input;
    private final Wave wave;
    private final List<Pupil> pupils;
    private final Map<String, Integer> pupilNumbers = new HashMap<>();
    private final Map<String, Integer> placeNumbers = new HashMap<>();
    private final SuitabilityIndex suitability;
    private final Map<String, Placement> fixed = new TreeMap<>();
    private final Map<String, WishList> lists = new TreeMap<>();
    private final List<WishList> listsAsDrawn = new ArrayList<>();
    private final Map<String, Integer> drawing;
    private final List<RoundNote> notes = new ArrayList<>();

    private WaveEntries(
            RoundInput input,
            Wave wave,
            List<Pupil> pupils,
            RoundRules rules,
            Map<String, Integer> drawing) {
        this.input = input;
        this.wave = wave;
        this.pupils = pupils;
        this.drawing = drawing;
        this.suitability = Suitability.in(rules.suitability(), wave).index(pupils, input.places());
        for (int p = 0; p < pupils.size(); p++) {
            pupilNumbers.put(pupils.get(p).id(), p);
        }
        for (int x = 0; x < input.places().size(); x++) {
            placeNumbers.put(input.places().get(x).id(), x);
        }
    }

    /**
     * Compiles a wave.
     *
     * @param pupils those who take part, with what earlier waves of the round have added
     * @param seenPlaces the places of each pupil in earlier waves of the round
     * @param lifted constraints that are left aside, for "what if"
     */
    static WaveEntries of(
            RoundInput input,
            Wave wave,
            List<Pupil> pupils,
            RoundRules rules,
            Map<String, Integer> drawing,
            Map<String, Set<String>> seenPlaces,
            Set<Constraint> lifted) {
        var entries = new WaveEntries(input, wave, pupils, rules, drawing);
        entries.fix();
        var lists = new ListBuilding(entries, rules, seenPlaces, lifted);
        for (Pupil pupil : pupils) {
            if (!entries.fixed.containsKey(pupil.id())) {
                entries.lists.put(pupil.id(), lists.of(pupil));
            }
        }
        entries.listsAsDrawn.addAll(entries.lists.values());
        entries.listsAsDrawn.sort(
                Comparator.comparingInt(list -> entries.drawingNumber(list.pupil())));
        return entries;
    }

    RoundInput input() {
        return input;
    }

    Wave wave() {
        return wave;
    }

    List<Pupil> pupils() {
        return pupils;
    }

    Pupil pupil(String id) {
        return pupils.get(number(pupilNumbers, id));
    }

    List<TetPlace> places() {
        return input.places();
    }

    /** Those whose placement was settled before the wishes, by id. */
    Map<String, Placement> fixed() {
        return fixed;
    }

    /** The lists of the others, by id. */
    Map<String, WishList> lists() {
        return lists;
    }

    /** The lists of the others, in the order of the drawing. */
    List<WishList> listsAsDrawn() {
        return listsAsDrawn;
    }

    /** The drawing number of each pupil, the class above the lottery number. */
    int drawingNumber(String pupil) {
        return drawing.getOrDefault(pupil, Integer.MAX_VALUE);
    }

    List<RoundNote> notes() {
        return notes;
    }

    @Nullable TetPlace place(String id) {
        Integer number = placeNumbers.get(id);
        return number == null ? null : input.places().get(number);
    }

    boolean isKnown(String pupil) {
        return pupilNumbers.containsKey(pupil);
    }

    Fit fit(String pupil, String place) {
        return suitability.fit(number(pupilNumbers, pupil), number(placeNumbers, place));
    }

    Set<Constraint> failing(String pupil, String place) {
        return suitability.failing(number(pupilNumbers, pupil), number(placeNumbers, place));
    }

    /** Whether the pupil may go there, constraints left aside where told. */
    boolean accepts(String pupil, String place, Set<Constraint> lifted) {
        int p = number(pupilNumbers, pupil);
        int x = number(placeNumbers, place);
        if (!suitability.isPossible(p, x)) {
            return !lifted.isEmpty() && lifted.containsAll(suitability.failing(p, x));
        }
        return input.round().terms().keepsOpenQuestions() || suitability.isSuitable(p, x);
    }

    void note(@Nullable String pupil, @Nullable String place, RoundCode code, Object... values) {
        notes.add(new RoundNote(wave.id(), pupil, place, code.reason(values)));
    }

    /**
     * An official's decision stands before an earlier run, and that before a place of one's own.
     */
    private void fix() {
        for (Pupil pupil : pupils) {
            String own = pupil.ownPlace();
            if (own != null) {
                fixed.put(pupil.id(), new Placement(wave.id(), pupil.id(), own, 0, Origin.OWN));
            }
        }
        for (Placement placement : input.frozen()) {
            if (placement.wave().equals(wave.id()) && isKnown(placement.pupil())) {
                fixed.put(placement.pupil(), placement);
            }
        }
        input.overrides().forEach(this::fix);
        for (TetPlace place : input.places()) {
            int seats = place.seatsIn(wave.id());
            long there = fixed.values().stream().filter(p -> place.id().equals(p.place())).count();
            if (there > seats) {
                note(null, place.id(), RoundCode.FIXED_OVER_SEATS, "actual", there, "limit", seats);
            }
        }
    }

    private void fix(ManualPlacement override) {
        if (!override.wave().equals(wave.id())) {
            return;
        }
        String place = override.place();
        boolean known = place == null || placeNumbers.containsKey(place);
        if (!isKnown(override.pupil()) || !known) {
            note(override.pupil(), place, RoundCode.OVERRIDE_UNKNOWN);
            return;
        }
        fixed.put(
                override.pupil(),
                new Placement(wave.id(), override.pupil(), place, 0, Origin.OVERRIDE));
        if (place != null) {
            fit(override.pupil(), place)
                    .hindrances()
                    .forEach(
                            hindrance ->
                                    notes.add(
                                            new RoundNote(
                                                    wave.id(),
                                                    override.pupil(),
                                                    place,
                                                    hindrance.because())));
        }
    }

    private static int number(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("Not in this wave: " + id);
        }
        return number;
    }
}
