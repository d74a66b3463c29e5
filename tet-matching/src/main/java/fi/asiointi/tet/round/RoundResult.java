package fi.asiointi.tet.round;

import fi.asiointi.tet.canonical.Sorted;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a round. Two results are equal when everybody goes to the same place for the same
 * reason.
 *
 * @param round the id of the round
 * @param placements one for each pupil and wave of the pupil, by wave and pupil
 * @param lottery the lottery number of each pupil
 * @param notes what the round did or left out, and why
 */
public record RoundResult(
        String round,
        List<Placement> placements,
        Map<String, Integer> lottery,
        List<RoundNote> notes) {

    /** A result whose lists can no longer change. */
    public RoundResult {
        placements = placements.stream().sorted().toList();
        lottery = Sorted.map(lottery);
        notes = List.copyOf(notes);
    }

    /**
     * {@return where a pupil goes in a wave; empty when the pupil is not in it}
     *
     * @param wave the id of the wave
     * @param pupil the id of the pupil
     */
    public Optional<Placement> of(String wave, String pupil) {
        return placements.stream()
                .filter(p -> p.wave().equals(wave) && p.pupil().equals(pupil))
                .findFirst();
    }

    /** {@return how many pupils get their first wish, their second and so on} */
    public List<Integer> profile() {
        int worst = worstChoice();
        int[] profile = new int[worst];
        for (Placement placement : placements) {
            if (placement.fulfilsWish() && placement.choice() > 0) {
                profile[placement.choice() - 1]++;
            }
        }
        return Arrays.stream(profile).boxed().toList();
    }

    /** {@return the largest number of a wish that came true; 0 when none did} */
    public int worstChoice() {
        return placements.stream()
                .filter(Placement::fulfilsWish)
                .mapToInt(Placement::choice)
                .max()
                .orElse(0);
    }

    /**
     * {@return how many placements came about in a way}
     *
     * @param origin the way
     */
    public int count(Placement.Origin origin) {
        return (int) placements.stream().filter(p -> p.origin() == origin).count();
    }
}
