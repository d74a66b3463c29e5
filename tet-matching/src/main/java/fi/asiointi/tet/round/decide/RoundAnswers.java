package fi.asiointi.tet.round.decide;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.match.Explanation;
import fi.asiointi.tet.match.Explanations;
import fi.asiointi.tet.match.Matching;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.ManualPlacement;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.Placement.Origin;
import fi.asiointi.tet.round.RoundNote;
import fi.asiointi.tet.round.decide.PupilAnswer.WishAnswer;
import fi.asiointi.tet.round.reason.RoundCode;
import fi.asiointi.tet.suitability.Fit;
import fi.asiointi.tet.suitability.Hindrance;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Explains one wave of a decided round: to each pupil why not a better wish, to each employer who
 * comes. What is common to all is counted once; an answer is made when it is asked for.
 *
 * {@snippet class="fi.asiointi.tet.round.RoundSnippetsTest" region="answers"}
 */
public final class RoundAnswers {
    private final RoundOutcome.Decided decided;
    private final WaveDecision wave;
    private final WaveEntries entries;
    private final Explanations explanations;
    private final Map<String, Placement> placements = new TreeMap<>();
    private final Map<String, Integer> arrivals = new HashMap<>();
    private final Map<String, List<Reason>> placeNotes = new HashMap<>();

    private RoundAnswers(RoundOutcome.Decided decided, WaveDecision wave) {
        this.decided = decided;
        this.wave = wave;
        this.entries = wave.entries();
        this.explanations = Explanations.of(wave.market(), wave.solved());
        for (RoundNote note : wave.notes()) {
            if (note.pupil() == null && note.place() != null) {
                placeNotes
                        .computeIfAbsent(note.place(), place -> new ArrayList<>())
                        .add(note.because());
            }
        }
        for (Placement placement : decided.result().placements()) {
            if (placement.wave().equals(wave.wave().id())) {
                placements.put(placement.pupil(), placement);
                String place = placement.place();
                if (place != null) {
                    arrivals.merge(place, 1, Integer::sum);
                }
            }
        }
    }

    /**
     * {@return the answers of one wave}
     *
     * @param decided the round
     * @param waveId the id of the wave
     * @throws IllegalArgumentException when the round has no such wave
     */
    public static RoundAnswers of(RoundOutcome.Decided decided, String waveId) {
        return decided.waves().stream()
                .filter(wave -> wave.wave().id().equals(waveId))
                .findFirst()
                .map(wave -> new RoundAnswers(decided, wave))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "waveId is not in the round: " + waveId));
    }

    /**
     * {@return what a pupil is told}
     *
     * @param pupilId the pseudonym
     * @throws IllegalArgumentException when the pupil is not in the wave
     */
    public PupilAnswer pupil(String pupilId) {
        Placement placement = placements.get(pupilId);
        if (placement == null) {
            throw new IllegalArgumentException("pupilId is not in the wave: " + pupilId);
        }
        Pupil pupil = entries.pupil(pupilId);
        return new PupilAnswer(
                placement,
                result(placement),
                better(pupil, placement),
                settle(placement),
                couldHave(pupil, placement));
    }

    /**
     * {@return what an employer is told of a place}
     *
     * @param placeId the id of the place
     * @throws IllegalArgumentException when the place is not in the round
     */
    public EmployerAnswer place(String placeId) {
        TetPlace place = entries.place(placeId);
        if (place == null) {
            throw new IllegalArgumentException("placeId is not in the round: " + placeId);
        }
        List<Placement> coming =
                placements.values().stream().filter(p -> placeId.equals(p.place())).toList();
        return new EmployerAnswer(
                placeId,
                place.seatsIn(wave.wave().id()),
                coming,
                turnedAway(placeId),
                cutOff(placeId),
                notes(placeId));
    }

    private Reason result(Placement placement) {
        return switch (placement.origin()) {
            case WISH, FRIENDS ->
                    placement.origin() == Origin.FRIENDS
                            ? RoundCode.FRIENDS_TOGETHER.reason()
                            : RoundCode.GOT_WISH.reason("choice", placement.choice());
            case RECOMMENDED -> RoundCode.GOT_RECOMMENDED.reason();
            case SAFETY -> RoundCode.GOT_SAFETY_PLACE.reason();
            case OWN -> RoundCode.GOT_OWN_PLACE.reason();
            case OVERRIDE -> byOverride(placement);
            case NONE -> RoundCode.GOT_NOTHING.reason();
        };
    }

    private Reason byOverride(Placement placement) {
        String ground = "";
        for (ManualPlacement override : decided.input().overrides()) {
            if (override.pupil().equals(placement.pupil())
                    && override.wave().equals(placement.wave())) {
                ground = override.reason();
            }
        }
        RoundCode code =
                placement.place() == null
                        ? RoundCode.NO_PLACE_BY_OVERRIDE
                        : RoundCode.GOT_BY_OVERRIDE;
        return code.reason("reason", ground);
    }

    private List<WishAnswer> better(Pupil pupil, Placement placement) {
        Optional<Explanation> byMarket =
                wave.market().pupil(pupil.id()).isPresent()
                        ? Optional.of(explanations.of(pupil.id()))
                        : Optional.empty();
        int obtained = placement.fulfilsWish() ? placement.choice() : Integer.MAX_VALUE;
        List<WishAnswer> answers = new ArrayList<>();
        for (int tier = 0; tier < pupil.wishes().size() && tier + 1 < obtained; tier++) {
            for (String place : pupil.wishes().get(tier)) {
                answers.add(
                        new WishAnswer(
                                place, tier + 1, because(pupil.id(), place, placement, byMarket)));
            }
        }
        return answers;
    }

    private List<Reason> because(
            String pupil, String placeId, Placement placement, Optional<Explanation> byMarket) {
        TetPlace place = entries.place(placeId);
        if (place == null) {
            return List.of(RoundCode.NOT_IN_ROUND.reason());
        }
        if (!entries.accepts(pupil, placeId, Set.of())) {
            return unsuitable(entries.fit(pupil, placeId));
        }
        List<Reason> notes = pupilNotes(pupil, placeId);
        if (!notes.isEmpty()) {
            return notes;
        }
        List<Reason> cuts = notes(placeId);
        if (!cuts.isEmpty() && arrivals.getOrDefault(placeId, 0) == 0) {
            return cuts;
        }
        return byMarket.flatMap(explanation -> explanation.of(placeId))
                .map(Explanation.Wish::because)
                .orElseGet(() -> List.of(settledBefore(placement)));
    }

    private static Reason settledBefore(Placement placement) {
        return placement.origin() == Origin.FRIENDS
                ? RoundCode.BETTER_PLACE_WITHOUT_FRIENDS.reason()
                : RoundCode.NOT_PLACED_BY_WISHES.reason();
    }

    /** What stood in the way; a single hindrance also is what would have changed the result. */
    private static List<Reason> unsuitable(Fit fit) {
        List<Reason> reasons = new ArrayList<>();
        for (Hindrance hindrance : fit.hindrances()) {
            reasons.add(hindrance.because());
        }
        if (reasons.size() == 1) {
            reasons.add(naming(RoundCode.WOULD_BE_SUITABLE_IF, fit.hindrances().get(0)));
        }
        return reasons;
    }

    private static Reason naming(RoundCode code, Hindrance hindrance) {
        Reason reason = code.reason();
        return new Reason(
                reason.code(),
                Map.of("constraint", hindrance.constraint().name()),
                reason.template().with("what", hindrance.constraint().label()));
    }

    private List<Reason> settle(Placement placement) {
        String place = placement.place();
        if (place == null || entries.place(place) == null) {
            return List.of();
        }
        return entries.fit(placement.pupil(), place).hindrances().stream()
                .filter(Hindrance::asks)
                .map(hindrance -> naming(RoundCode.RESTS_ON_OPEN_QUESTION, hindrance))
                .toList();
    }

    /** Whoever got no wish is told of the place with room that suits best, if there is one. */
    private List<Reason> couldHave(Pupil pupil, Placement placement) {
        if (placement.isAtOfferedPlace() || placement.origin() == Origin.OVERRIDE) {
            return List.of();
        }
        List<TetPlace> withRoom =
                entries.places().stream()
                        .filter(this::hasRoom)
                        .filter(place -> entries.accepts(pupil.id(), place.id(), Set.of()))
                        .toList();
        return decided.rules().recommendation().ranked(pupil, withRoom).stream()
                .limit(1)
                .map(place -> RoundCode.FREE_SEAT_ELSEWHERE.reason("place", place.id()))
                .toList();
    }

    private boolean hasRoom(TetPlace place) {
        int coming = arrivals.getOrDefault(place.id(), 0);
        return coming < place.seatsIn(wave.wave().id())
                && coming + 1 >= place.minimumGroup()
                && notes(place.id()).isEmpty();
    }

    private int turnedAway(String placeId) {
        int turnedAway = 0;
        for (WishList list : entries.lists().values()) {
            Placement placement = placements.get(list.pupil());
            int choice = list.choiceOf(placeId).orElse(0);
            if (placement == null || placeId.equals(placement.place())) {
                continue;
            }
            int obtained = placement.choice() == 0 ? Integer.MAX_VALUE : placement.choice();
            if (choice > 0 && choice < obtained) {
                turnedAway++;
            }
        }
        return turnedAway;
    }

    private @Nullable Integer cutOff(String placeId) {
        Market market = wave.market();
        int place = market.place(placeId).orElse(Matching.NO_PLACE);
        Matching matching = wave.solved().matching();
        if (place == Matching.NO_PLACE || !decided.input().round().method().isStable()) {
            return null;
        }
        int last = -1;
        int given = 0;
        for (int pupil = 0; pupil < market.pupils(); pupil++) {
            for (int pair = market.firstPair(pupil); pair < market.firstPair(pupil + 1); pair++) {
                if (market.place(pair) == place && matching.placeOf(pupil) == place) {
                    last = Math.max(last, market.priority(pair));
                    given++;
                }
            }
        }
        return given > 0 && given == market.capacity(place) ? Integer.valueOf(last + 1) : null;
    }

    private List<Reason> notes(String placeId) {
        return placeNotes.getOrDefault(placeId, List.of());
    }

    private List<Reason> pupilNotes(String pupil, String placeId) {
        String seen = RoundCode.SEEN_IN_EARLIER_WAVE.name();
        return entries.notes().stream()
                .filter(note -> pupil.equals(note.pupil()) && placeId.equals(note.place()))
                .map(RoundNote::because)
                .filter(reason -> reason.code().equals(seen))
                .toList();
    }
}
