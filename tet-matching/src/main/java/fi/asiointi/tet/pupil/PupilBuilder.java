package fi.asiointi.tet.pupil;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the facts of a {@link Pupil}; what is not told stays not known. Used by one thread. */
public final class PupilBuilder {
    private final String id;
    private @Nullable LocalDate birthDate;
    private int grade;
    private String school = "";
    private @Nullable String zone;
    private List<String> languages = List.of();
    private Set<String> requiredFeatures = Set.of();
    private Set<String> welcomeFeatures = Set.of();
    private Exclusions exclusions = Exclusions.NONE;
    private Interests interests = Interests.UNKNOWN;
    private Set<String> abilities = Set.of();
    private List<List<String>> wishes = List.of();
    private Set<String> friends = Set.of();
    private Set<String> waves = Set.of();
    private List<EarlierPeriod> periods = List.of();
    private List<EarlierRound> rounds = List.of();
    private Permissions permissions = Permissions.UNKNOWN;
    private @Nullable String ownPlace;

    PupilBuilder(String id) {
        this.id = id;
    }

    PupilBuilder(Pupil pupil) {
        id = pupil.id();
        birthDate = pupil.birthDate();
        grade = pupil.grade();
        school = pupil.school();
        zone = pupil.zone();
        languages = pupil.languages();
        requiredFeatures = pupil.requiredFeatures();
        welcomeFeatures = pupil.welcomeFeatures();
        exclusions = pupil.exclusions();
        interests = pupil.interests();
        abilities = pupil.abilities();
        wishes = pupil.wishes();
        friends = pupil.friends();
        waves = pupil.waves();
        periods = pupil.periods();
        rounds = pupil.rounds();
        permissions = pupil.permissions();
        ownPlace = pupil.ownPlace();
    }

    /**
     * The date of birth.
     *
     * @param date the day; none when not known
     * @return this builder
     */
    public PupilBuilder birthDate(@Nullable LocalDate date) {
        birthDate = date;
        return this;
    }

    /**
     * Where the pupil goes to school.
     *
     * @param schoolId the id of the school
     * @param gradeNumber the grade
     * @return this builder
     */
    public PupilBuilder school(String schoolId, int gradeNumber) {
        school = schoolId;
        grade = gradeNumber;
        return this;
    }

    /**
     * The zone of the home.
     *
     * @param homeZone by the city's own list; none when not known
     * @return this builder
     */
    public PupilBuilder zone(@Nullable String homeZone) {
        zone = homeZone;
        return this;
    }

    /**
     * The languages in which the pupil can work.
     *
     * @param bestFirst such as {@code fi}, {@code sv}
     * @return this builder
     */
    public PupilBuilder languages(String... bestFirst) {
        languages = List.of(bestFirst);
        return this;
    }

    /**
     * Features that the place must have.
     *
     * @param features by the city's list; the reason is not told
     * @return this builder
     */
    public PupilBuilder requiredFeatures(Set<String> features) {
        requiredFeatures = features;
        return this;
    }

    /**
     * Features that would make the place more comfortable.
     *
     * @param features by the city's list
     * @return this builder
     */
    public PupilBuilder welcomeFeatures(Set<String> features) {
        welcomeFeatures = features;
        return this;
    }

    /**
     * Where the pupil does not go.
     *
     * @param ruledOut fields, places and employers
     * @return this builder
     */
    public PupilBuilder exclusions(Exclusions ruledOut) {
        exclusions = ruledOut;
        return this;
    }

    /**
     * What the pupil is interested in.
     *
     * @param profile scores and tags
     * @return this builder
     */
    public PupilBuilder interests(Interests profile) {
        interests = profile;
        return this;
    }

    /**
     * What the pupil can do.
     *
     * @param tags by the tags that places use
     * @return this builder
     */
    public PupilBuilder abilities(Set<String> tags) {
        abilities = tags;
        return this;
    }

    /**
     * Wishes in a strict order.
     *
     * @param placeIds best first
     * @return this builder
     */
    public PupilBuilder wishes(String... placeIds) {
        List<List<String>> tiers = new ArrayList<>();
        for (String place : placeIds) {
            tiers.add(List.of(place));
        }
        return wishes(tiers);
    }

    /**
     * Wishes, some of them equal.
     *
     * @param tiers best first; the places of one tier are liked equally
     * @return this builder
     */
    public PupilBuilder wishes(List<List<String>> tiers) {
        wishes = tiers;
        return this;
    }

    /**
     * Friends with whom the pupil would like to share a place.
     *
     * @param pupilIds their pseudonyms
     * @return this builder
     */
    public PupilBuilder friends(Set<String> pupilIds) {
        friends = pupilIds;
        return this;
    }

    /**
     * The waves that the pupil takes part in.
     *
     * @param waveIds empty for every wave of the round
     * @return this builder
     */
    public PupilBuilder waves(Set<String> waveIds) {
        waves = waveIds;
        return this;
    }

    /**
     * Earlier TET periods.
     *
     * @param earlier in any order
     * @return this builder
     */
    public PupilBuilder periods(List<EarlierPeriod> earlier) {
        periods = earlier;
        return this;
    }

    /**
     * How the pupil fared in earlier rounds.
     *
     * @param earlier in any order
     * @return this builder
     */
    public PupilBuilder rounds(List<EarlierRound> earlier) {
        rounds = earlier;
        return this;
    }

    /**
     * What the pupil and the guardian have agreed to.
     *
     * @param answers their answers
     * @return this builder
     */
    public PupilBuilder permissions(Permissions answers) {
        permissions = answers;
        return this;
    }

    /**
     * A place that the pupil has arranged.
     *
     * @param placeId in the round or outside; none when there is none
     * @return this builder
     */
    public PupilBuilder ownPlace(@Nullable String placeId) {
        ownPlace = placeId;
        return this;
    }

    /** {@return the pupil of the facts so far} */
    public Pupil build() {
        return new Pupil(
                id,
                birthDate,
                grade,
                school,
                zone,
                languages,
                requiredFeatures,
                welcomeFeatures,
                exclusions,
                interests,
                abilities,
                wishes,
                friends,
                waves,
                periods,
                rounds,
                permissions,
                ownPlace);
    }
}
