package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.tet.canonical.Sorted;
import fi.asiointi.tet.pupil.Riasec;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A TET place as a round knows it.
 *
 * {@snippet class="fi.asiointi.tet.round.RoundSnippetsTest" region="place"}
 *
 * @param id unique in the round
 * @param employer the Business ID of the employer, or another id that all its places share
 * @param fields fields and topics of the work, such as concepts of an ontology
 * @param languages in which the pupil can work there; empty when not known
 * @param features what the place has and has not; one that is not there was not told
 * @param method on site or remote
 * @param time when the pupil works; none when not known
 * @param ages the ages that the place takes
 * @param tasks what the pupil does
 * @param abilities what the pupil would better know, by the tags that pupils use
 * @param riasec the themes of the work; none when not known
 * @param zone where the place is, by the city's list; none when not known
 * @param from the first day on which the place is open to pupils; none for no limit
 * @param until the last such day; none for no limit
 * @param closed days on which the place is closed
 * @param seats how many pupils it takes in each wave, by the ids of the waves
 * @param minimumGroup the least number of pupils; with fewer, the place takes nobody in that wave
 * @param screening whether the employer has a say in who comes
 * @param refused ids of pupils whom the employer does not take
 * @param reserved seats kept for a group; none when all are open to all
 * @param terms what the employer has agreed to
 */
public record TetPlace(
        String id,
        String employer,
        Set<String> fields,
        Set<String> languages,
        Map<String, Answer> features,
        WorkMethod method,
        @Nullable WorkTime time,
        AgeLimits ages,
        Tasks tasks,
        Set<String> abilities,
        @Nullable Riasec riasec,
        @Nullable String zone,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<LocalDate> closed,
        Map<String, Integer> seats,
        int minimumGroup,
        Screening screening,
        Set<String> refused,
        @Nullable ReservedSeats reserved,
        EmployerTerms terms) {

    /**
     * A place whose lists can no longer change.
     *
     * @throws IllegalArgumentException when the id is blank
     */
    public TetPlace {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank: give every place an id");
        }
        fields = Sorted.set(fields);
        languages = Sorted.set(languages);
        features = Sorted.map(features);
        abilities = Sorted.set(abilities);
        closed = Collections.unmodifiableSet(new TreeSet<>(closed));
        seats = Sorted.map(seats);
        refused = Sorted.set(refused);
    }

    /**
     * {@return a builder of a place of which nothing else is known}
     *
     * @param id unique in the round
     * @param employer the Business ID of the employer, or another id that all its places share
     */
    public static TetPlaceBuilder builder(String id, String employer) {
        return new TetPlaceBuilder(id, employer);
    }

    /** {@return a builder that starts from this place} */
    public TetPlaceBuilder toBuilder() {
        return new TetPlaceBuilder(this);
    }

    /**
     * {@return how many pupils the place takes in a wave}
     *
     * @param wave the id of the wave
     */
    public int seatsIn(String wave) {
        return Math.max(0, seats.getOrDefault(wave, 0));
    }
}
