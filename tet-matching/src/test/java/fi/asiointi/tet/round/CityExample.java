package fi.asiointi.tet.round;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.tet.pupil.EarlierPeriod;
import fi.asiointi.tet.pupil.EarlierRound;
import fi.asiointi.tet.pupil.Exclusions;
import fi.asiointi.tet.pupil.Interests;
import fi.asiointi.tet.pupil.Permissions;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.pupil.PupilGroup;
import fi.asiointi.tet.pupil.Riasec;
import fi.asiointi.tet.suitability.AgeLimits;
import fi.asiointi.tet.suitability.EmployerTerms;
import fi.asiointi.tet.suitability.ReservedSeats;
import fi.asiointi.tet.suitability.Screening;
import fi.asiointi.tet.suitability.Tasks;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.WorkMethod;
import fi.asiointi.tet.suitability.WorkTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Pupils and places of an invented city, drawn from a seed: the same seed, the same city. */
public final class CityExample {
    private static final List<String> FIELDS =
            List.of(
                    "animals",
                    "books",
                    "cars",
                    "children",
                    "cooking",
                    "games",
                    "health",
                    "law",
                    "media",
                    "money",
                    "music",
                    "nature",
                    "sport",
                    "trade");
    private static final List<String> ZONES = List.of("A", "B", "C", "D");
    private static final List<String> LIGHT = List.of("office", "shop", "catering", "arts");

    private final Random random;
    private final int places;

    public CityExample(int seed, int places) {
        this.random = new Random(seed);
        this.places = places;
    }

    public List<TetPlace> places() {
        List<TetPlace> all = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            all.add(place("x" + i, i));
        }
        return all;
    }

    public List<Pupil> pupils(int count) {
        List<Pupil> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(pupil("p" + i, i));
        }
        return all;
    }

    private TetPlace place(String id, int i) {
        boolean quota = i % 40 == 0;
        return TetPlace.builder(id, "employer-" + i / 3)
                .fields(new LinkedHashSet<>(List.of(any(FIELDS), any(FIELDS))))
                .languages(random.nextInt(8) == 0 ? Set.of("sv") : Set.of("fi", "en"))
                .features(random.nextInt(2) == 0 ? Map.of("tet:6", Answer.YES) : Map.of())
                .method(random.nextInt(15) == 0 ? WorkMethod.REMOTE : WorkMethod.ON_SITE)
                .time(
                        new WorkTime(
                                random.nextInt(25) == 0 ? 510 : 360,
                                1800,
                                LocalTime.of(8 + random.nextInt(2), 0),
                                LocalTime.of(random.nextInt(12) == 0 ? 19 : 15, 30),
                                random.nextInt(12) == 0 ? Answer.YES : Answer.NO))
                .ages(random.nextInt(10) == 0 ? new AgeLimits(15, null) : AgeLimits.NONE)
                .tasks(Tasks.light(any(LIGHT)))
                .riasec(riasec())
                .zone(any(ZONES))
                .seats("spring", 1 + random.nextInt(6))
                .minimumGroup(i % 60 == 7 ? 3 : 0)
                .screening(i % 30 == 3 ? ranking(300) : Screening.NONE)
                .reserved(
                        i % 50 == 5
                                ? new ReservedSeats(
                                        new PupilGroup(PupilGroup.Kind.SCHOOL, "school-1"), 1)
                                : null)
                .terms(new EmployerTerms(Answer.YES, Answer.YES, quota ? 4 : null))
                .build();
    }

    private Screening ranking(int pupils) {
        Set<String> ranked = new LinkedHashSet<>();
        while (ranked.size() < pupils) {
            ranked.add("p" + random.nextInt(1000));
        }
        return Screening.ranks(ranked.stream().map(List::of).toList());
    }

    private Pupil pupil(String id, int i) {
        boolean consents = random.nextInt(3) > 0;
        Answer unusual = consents ? Answer.YES : Answer.NO;
        String friend = "p" + (i % 2 == 0 ? i + 1 : i - 1);
        return Pupil.builder(id)
                .birthDate(
                        LocalDate.of(
                                2011 + random.nextInt(2),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28)))
                .school("school-" + (i == 0 ? "tiny" : random.nextInt(8)), 8 + random.nextInt(2))
                .zone(any(ZONES))
                .languages(
                        random.nextInt(10) == 0 ? new String[] {"sv", "en"} : new String[] {"fi"})
                .requiredFeatures(random.nextInt(25) == 0 ? Set.of("tet:6") : Set.of())
                .exclusions(
                        new Exclusions(
                                random.nextInt(20) == 0 ? Set.of(any(FIELDS)) : Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                random.nextInt(5) == 0,
                                random.nextInt(30) == 0))
                .interests(new Interests(riasec(), Set.of(any(FIELDS))))
                .wishes(wishes())
                .friends(i % 20 < 2 ? Set.of(friend) : Set.of())
                .periods(
                        random.nextInt(3) == 0
                                ? List.of(
                                        new EarlierPeriod(
                                                "employer-" + random.nextInt(100),
                                                Set.of(any(FIELDS))))
                                : List.of())
                .rounds(
                        random.nextInt(4) == 0
                                ? List.of(new EarlierRound("2026", random.nextInt(6)))
                                : List.of())
                .permissions(new Permissions(Answer.YES, unusual, unusual))
                .ownPlace(random.nextInt(40) == 0 ? "x" + random.nextInt(places) : null)
                .build();
    }

    private List<List<String>> wishes() {
        Set<String> wished = new LinkedHashSet<>();
        int many = 3 + random.nextInt(8);
        while (wished.size() < many) {
            double popular = random.nextDouble();
            wished.add("x" + (int) (popular * popular * places));
        }
        List<List<String>> tiers = new ArrayList<>();
        for (String place : wished) {
            if (!tiers.isEmpty() && random.nextInt(12) == 0) {
                tiers.set(tiers.size() - 1, List.of(tiers.get(tiers.size() - 1).get(0), place));
            } else {
                tiers.add(List.of(place));
            }
        }
        return tiers;
    }

    private Riasec riasec() {
        int[] s = random.ints(6, 0, 41).toArray();
        return new Riasec(s[0], s[1], s[2], s[3], s[4], s[5]);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
