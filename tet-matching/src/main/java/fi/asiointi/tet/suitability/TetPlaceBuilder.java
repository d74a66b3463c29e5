package fi.asiointi.tet.suitability;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.tet.pupil.Riasec;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the facts of a {@link TetPlace}; what is not told stays not known. Used by one thread.
 */
public final class TetPlaceBuilder {
    private final String id;
    private final String employer;
    private Set<String> fields = Set.of();
    private Set<String> languages = Set.of();
    private Map<String, Answer> features = Map.of();
    private WorkMethod method = WorkMethod.ON_SITE;
    private @Nullable WorkTime time;
    private AgeLimits ages = AgeLimits.NONE;
    private Tasks tasks = Tasks.UNKNOWN;
    private Set<String> abilities = Set.of();
    private @Nullable Riasec riasec;
    private @Nullable String zone;
    private Set<LocalDate> closed = Set.of();
    private int minimumGroup;
    private Screening screening = Screening.NONE;
    private Set<String> refused = Set.of();
    private @Nullable ReservedSeats reserved;
    private EmployerTerms terms = EmployerTerms.UNKNOWN;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private final Map<String, Integer> seats = new TreeMap<>();

    TetPlaceBuilder(String id, String employer) {
        this.id = id;
        this.employer = employer;
    }

    TetPlaceBuilder(TetPlace place) {
        id = place.id();
        employer = place.employer();
        fields = place.fields();
        languages = place.languages();
        features = place.features();
        method = place.method();
        time = place.time();
        ages = place.ages();
        tasks = place.tasks();
        abilities = place.abilities();
        riasec = place.riasec();
        zone = place.zone();
        closed = place.closed();
        minimumGroup = place.minimumGroup();
        screening = place.screening();
        refused = place.refused();
        reserved = place.reserved();
        terms = place.terms();
        from = place.from();
        until = place.until();
        seats.putAll(place.seats());
    }

    /**
     * Fields and topics of the work.
     *
     * @param tags such as concepts of an ontology
     * @return this builder
     */
    public TetPlaceBuilder fields(Set<String> tags) {
        fields = tags;
        return this;
    }

    /**
     * The languages in which the pupil can work there.
     *
     * @param codes such as {@code fi}
     * @return this builder
     */
    public TetPlaceBuilder languages(Set<String> codes) {
        languages = codes;
        return this;
    }

    /**
     * What the place has and has not.
     *
     * @param answers by the city's list of features; what is left out was not told
     * @return this builder
     */
    public TetPlaceBuilder features(Map<String, Answer> answers) {
        features = answers;
        return this;
    }

    /**
     * On site or remote.
     *
     * @param where on site unless told otherwise
     * @return this builder
     */
    public TetPlaceBuilder method(WorkMethod where) {
        method = where;
        return this;
    }

    /**
     * When the pupil works.
     *
     * @param hours none when not known
     * @return this builder
     */
    public TetPlaceBuilder time(@Nullable WorkTime hours) {
        time = hours;
        return this;
    }

    /**
     * The ages that the place takes.
     *
     * @param limits the least and the most
     * @return this builder
     */
    public TetPlaceBuilder ages(AgeLimits limits) {
        ages = limits;
        return this;
    }

    /**
     * What the pupil does.
     *
     * @param work as far as safety goes
     * @return this builder
     */
    public TetPlaceBuilder tasks(Tasks work) {
        tasks = work;
        return this;
    }

    /**
     * What the pupil would better know.
     *
     * @param tags by the tags that pupils use
     * @return this builder
     */
    public TetPlaceBuilder abilities(Set<String> tags) {
        abilities = tags;
        return this;
    }

    /**
     * The themes of the work.
     *
     * @param themes none when not known
     * @return this builder
     */
    public TetPlaceBuilder riasec(@Nullable Riasec themes) {
        riasec = themes;
        return this;
    }

    /**
     * Where the place is.
     *
     * @param placeZone by the city's list; none when not known
     * @return this builder
     */
    public TetPlaceBuilder zone(@Nullable String placeZone) {
        zone = placeZone;
        return this;
    }

    /**
     * Days on which the place is closed.
     *
     * @param days in any order
     * @return this builder
     */
    public TetPlaceBuilder closed(Set<LocalDate> days) {
        closed = days;
        return this;
    }

    /**
     * The least number of pupils.
     *
     * @param pupils with fewer, the place takes nobody in that wave
     * @return this builder
     */
    public TetPlaceBuilder minimumGroup(int pupils) {
        minimumGroup = pupils;
        return this;
    }

    /**
     * Whether the employer has a say in who comes.
     *
     * @param say approvals or a ranking
     * @return this builder
     */
    public TetPlaceBuilder screening(Screening say) {
        screening = say;
        return this;
    }

    /**
     * Pupils whom the employer does not take.
     *
     * @param pupilIds their pseudonyms
     * @return this builder
     */
    public TetPlaceBuilder refused(Set<String> pupilIds) {
        refused = pupilIds;
        return this;
    }

    /**
     * Seats kept for a group.
     *
     * @param kept none when all are open to all
     * @return this builder
     */
    public TetPlaceBuilder reserved(@Nullable ReservedSeats kept) {
        reserved = kept;
        return this;
    }

    /**
     * What the employer has agreed to.
     *
     * @param agreed its answers and its quota
     * @return this builder
     */
    public TetPlaceBuilder terms(EmployerTerms agreed) {
        terms = agreed;
        return this;
    }

    /**
     * The days on which the place is open to pupils.
     *
     * @param first the first day; none for no limit
     * @param last the last day; none for no limit
     * @return this builder
     */
    public TetPlaceBuilder open(@Nullable LocalDate first, @Nullable LocalDate last) {
        from = first;
        until = last;
        return this;
    }

    /**
     * How many pupils the place takes in a wave.
     *
     * @param wave the id of the wave
     * @param pupils the seats; the last number given counts
     * @return this builder
     */
    public TetPlaceBuilder seats(String wave, int pupils) {
        seats.put(wave, pupils);
        return this;
    }

    /** {@return the place of the facts so far} */
    public TetPlace build() {
        return new TetPlace(
                id,
                employer,
                fields,
                languages,
                features,
                method,
                time,
                ages,
                tasks,
                abilities,
                riasec,
                zone,
                from,
                until,
                closed,
                seats,
                minimumGroup,
                screening,
                refused,
                reserved,
                terms);
    }
}
