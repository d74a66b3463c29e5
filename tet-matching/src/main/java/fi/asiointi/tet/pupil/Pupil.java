package fi.asiointi.tet.pupil;

import fi.asiointi.tet.canonical.Sorted;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pupil as a round knows one: a pseudonym, and what places and wishes depend on.
 *
 * <p>Needs of health are requirements on the place ({@code requiredFeatures}); their reason has no
 * field here. The home is a zone, never finer.
 *
 * {@snippet class="fi.asiointi.tet.round.RoundSnippetsTest" region="pupil"}
 *
 * @param id a pseudonym, unique in the round; the key to the person stays with the school
 * @param birthDate none when not known; ages are counted to the day
 * @param grade the grade at school
 * @param school the id of the school
 * @param zone the zone of the home, by the city's own list; none when not known
 * @param languages best first; empty when not known
 * @param requiredFeatures features that the place must have
 * @param welcomeFeatures features that would make the place more comfortable
 * @param exclusions where the pupil does not go
 * @param interests what the pupil is interested in
 * @param abilities what the pupil can do, by the tags that places use
 * @param wishes places, best first; those of one tier are liked equally
 * @param friends ids of pupils with whom the pupil would like to share a place
 * @param waves ids of the waves that the pupil takes part in; empty for every wave of the round
 * @param periods earlier TET periods
 * @param rounds how the pupil fared in earlier rounds
 * @param permissions what the pupil and the guardian have agreed to
 * @param ownPlace the id of a place that the pupil has arranged, in the round or outside; none when
 *     the pupil has arranged none
 */
public record Pupil(
        String id,
        @Nullable LocalDate birthDate,
        int grade,
        String school,
        @Nullable String zone,
        List<String> languages,
        Set<String> requiredFeatures,
        Set<String> welcomeFeatures,
        Exclusions exclusions,
        Interests interests,
        Set<String> abilities,
        List<List<String>> wishes,
        Set<String> friends,
        Set<String> waves,
        List<EarlierPeriod> periods,
        List<EarlierRound> rounds,
        Permissions permissions,
        @Nullable String ownPlace) {

    /**
     * A pupil whose lists can no longer change.
     *
     * @throws IllegalArgumentException when the id is blank
     */
    public Pupil {
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "id must not be blank: give every pupil a pseudonym");
        }
        languages = List.copyOf(languages);
        requiredFeatures = Sorted.set(requiredFeatures);
        welcomeFeatures = Sorted.set(welcomeFeatures);
        abilities = Sorted.set(abilities);
        wishes = wishes.stream().map(List::copyOf).toList();
        friends = Sorted.set(friends);
        waves = Sorted.set(waves);
        periods = List.copyOf(periods);
        rounds = List.copyOf(rounds);
    }

    /**
     * {@return a builder of a pupil of whom nothing else is known}
     *
     * @param id the pseudonym
     */
    public static PupilBuilder builder(String id) {
        return new PupilBuilder(id);
    }

    /** {@return a builder that starts from this pupil} */
    public PupilBuilder toBuilder() {
        return new PupilBuilder(this);
    }

    /**
     * {@return whether the pupil takes part in a wave}
     *
     * @param wave the id of the wave
     */
    public boolean takesPartIn(String wave) {
        return waves.isEmpty() || waves.contains(wave);
    }

    /** Tells the pseudonym and nothing else. */
    @Override
    public String toString() {
        return "Pupil " + id;
    }
}
