package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.match.Outcome;
import fi.asiointi.tet.match.Verdict;
import fi.asiointi.tet.match.Verifier;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.Placement.Origin;
import fi.asiointi.tet.round.RoundNote;
import fi.asiointi.tet.round.decide.FriendGroups.Together;
import fi.asiointi.tet.suitability.Wave;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one wave was decided: the market that the method saw, after everything that was fixed, and
 * what it made of it. Whoever doubts the result checks it with {@link #verdict}.
 */
public final class WaveDecision {
    private final WaveEntries entries;
    private final WaveSolver.Solution solution;
    private final Outcome.Solved solved;
    private final Map<String, String> places;

    WaveDecision(WaveEntries entries, WaveSolver.Solution solution, Outcome.Solved solved) {
        this.entries = entries;
        this.solution = solution;
        this.solved = solved;
        this.places = solution.places();
    }

    /** {@return the wave} */
    public Wave wave() {
        return entries.wave();
    }

    /** {@return the market of those whose wishes were decided, without those who were fixed} */
    public Market market() {
        return solution.market();
    }

    /** {@return what the method made of the market, with its proof} */
    public Outcome.Solved solved() {
        return solved;
    }

    /** {@return what the verifier says of the result} */
    public Verdict verdict() {
        return Verifier.of(market()).check(solved);
    }

    /** {@return the pupils whose wishes were decided: those of the wave who were not fixed} */
    public List<Pupil> wishing() {
        return entries.pupils().stream()
                .filter(pupil -> entries.lists().containsKey(pupil.id()))
                .toList();
    }

    WaveEntries entries() {
        return entries;
    }

    List<SeatCuts.Cut> cuts() {
        return solution.cuts();
    }

    /** Where every pupil of the wave goes. */
    List<Placement> placements() {
        Set<String> friends = new HashSet<>();
        for (Together together : solution.together()) {
            friends.addAll(together.pupils());
        }
        List<Placement> placements = new ArrayList<>(entries.fixed().values());
        for (WishList list : entries.lists().values()) {
            String place = places.get(list.pupil());
            placements.add(
                    place == null
                            ? withoutPlace(list.pupil())
                            : placed(list, place, friends.contains(list.pupil())));
        }
        return placements;
    }

    /** What was noted on the way: of the entries, then the seats that were cut. */
    List<RoundNote> notes() {
        List<RoundNote> notes = new ArrayList<>(entries.notes());
        for (SeatCuts.Cut cut : solution.cuts()) {
            notes.add(
                    new RoundNote(
                            wave().id(),
                            null,
                            cut.place(),
                            cut.code().reason("actual", cut.actual(), "limit", cut.limit())));
        }
        return notes;
    }

    private Placement placed(WishList list, String place, boolean withFriends) {
        int choice = list.choiceOf(place).orElseThrow();
        return new Placement(
                wave().id(), list.pupil(), place, choice, origin(list, choice, withFriends));
    }

    private static Origin origin(WishList list, int choice, boolean withFriends) {
        if (withFriends) {
            return Origin.FRIENDS;
        }
        return list.isWish(choice) ? Origin.WISH : Origin.RECOMMENDED;
    }

    private Placement withoutPlace(String pupil) {
        boolean guarantee = entries.input().round().terms().guarantee();
        @Nullable String place = guarantee ? "school:" + entries.pupil(pupil).school() : null;
        return new Placement(wave().id(), pupil, place, 0, guarantee ? Origin.SAFETY : Origin.NONE);
    }
}
