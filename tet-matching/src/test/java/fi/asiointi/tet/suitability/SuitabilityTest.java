package fi.asiointi.tet.suitability;

import static fi.asiointi.tet.suitability.Examples.SPRING;
import static fi.asiointi.tet.suitability.Examples.place;
import static fi.asiointi.tet.suitability.Examples.pupil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.pupil.EarlierPeriod;
import fi.asiointi.tet.pupil.Exclusions;
import fi.asiointi.tet.pupil.Permissions;
import fi.asiointi.tet.pupil.Pupil;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SuitabilityTest {
    private static final SuitabilityRules RULES =
            SuitabilityRules.of("helsinki").withTravel(TravelRules.hsl().atMost(2, null));
    private static final Permissions ALL = new Permissions(Answer.YES, Answer.YES, Answer.YES);
    private static final Permissions NOT_ASKED =
            new Permissions(Answer.YES, Answer.YES, Answer.UNKNOWN);

    private static Fit fit(Pupil pupil, TetPlace place) {
        return Suitability.in(RULES, SPRING).of(pupil, place);
    }

    private static WorkTime time(int day, int week, String start, String end, Answer weekend) {
        return new WorkTime(day, week, LocalTime.parse(start), LocalTime.parse(end), weekend);
    }

    @Test
    void aPupilAndAPlaceWithoutHindranceSuitEachOther() {
        assertThat(fit(pupil("p").build(), place("x").build())).isInstanceOf(Fit.Suitable.class);
    }

    static Stream<Arguments> oneFactAtATime() {
        Pupil pupil = pupil("p").build();
        TetPlace place = place("x").build();
        LocalDate monday = LocalDate.of(2027, 3, 15);
        return Stream.of(
                unsuitable("DATES", pupil, place("x").closed(Set.of(monday)).build()),
                unsuitable("DATES", pupil, place("x").open(monday.plusDays(1), null).build()),
                unsuitable("DATES", pupil, place("x").open(null, monday.plusDays(10)).build()),
                unsuitable("SEATS", pupil, place("x").seats("spring", 0).build()),
                unsuitable("AGE_LIMIT", pupil, place("x").ages(new AgeLimits(16, null)).build()),
                unsuitable("AGE_LIMIT", pupil, place("x").ages(new AgeLimits(null, 14)).build()),
                unsuitable(
                        "DANGEROUS_WORK",
                        pupil,
                        place("x")
                                .tasks(new Tasks(Answer.NO, "shop", Set.of("chemical"), Answer.YES))
                                .build()),
                unsuitable("DAILY_HOURS", pupil, timed(481, 1800, "08:00", "17:00", Answer.NO)),
                unsuitable("WEEKLY_HOURS", pupil, timed(480, 1801, "08:00", "17:00", Answer.NO)),
                unsuitable("TIME_OF_DAY", pupil, timed(360, 1800, "07:59", "14:00", Answer.NO)),
                unsuitable(
                        "TIME_OF_DAY", consenting(), timed(360, 1800, "14:00", "20:01", Answer.NO)),
                unsuitable("EVENING", pupil, timed(360, 1800, "12:00", "18:01", Answer.NO)),
                asks("EVENING", notAsked(), timed(360, 1800, "12:00", "20:00", Answer.NO)),
                suitable(consenting(), timed(360, 1800, "12:00", "20:00", Answer.NO)),
                unsuitable("WEEKEND", pupil, timed(360, 1800, "09:00", "15:00", Answer.YES)),
                asks("WEEKEND", pupil, timed(360, 1800, "09:00", "15:00", Answer.UNKNOWN)),
                suitable(consenting(), timed(360, 1800, "09:00", "15:00", Answer.UNKNOWN)),
                asks("DAILY_HOURS", pupil, place("x").time(null).build()),
                unsuitable("LANGUAGE", pupil, place("x").languages(Set.of("sv", "en")).build()),
                asks("LANGUAGE", pupil, place("x").languages(Set.of()).build()),
                asks("LANGUAGE", pupil("p").languages().build(), place),
                unsuitable("FEATURES", needing(), featured(Answer.NO)),
                asks("FEATURES", needing(), featured(Answer.UNKNOWN)),
                asks("FEATURES", needing(), place),
                suitable(needing(), featured(Answer.YES)),
                unsuitable("TRAVEL", pupil("p").zone("D").build(), place),
                asks("TRAVEL", pupil("p").zone(null).build(), place),
                asks("TRAVEL", pupil, place("x").zone("Z").build()),
                suitable(
                        pupil("p").zone("D").build(), place("x").method(WorkMethod.REMOTE).build()),
                unsuitable("RULED_OUT", excluding(exclusions("x", "")), place),
                unsuitable("CONFLICT", excluding(exclusions("", "0201256-6")), place),
                unsuitable("REFUSED", pupil, place("x").refused(Set.of("p")).build()),
                unsuitable("SCREENING", pupil, screened(Screening.ranks(List.of(List.of("q"))))),
                suitable(pupil, screened(Screening.ranks(List.of(List.of("p"))))),
                asks("SCREENING", pupil, screened(Screening.approves(List.of("q")))),
                suitable(pupil, screened(Screening.approves(List.of("p")))),
                asks("AGREEMENT", pupil, place("x").terms(EmployerTerms.UNKNOWN).build()),
                asks("AGREEMENT", pupil, termed(Answer.YES, Answer.NO)),
                unsuitable("AGREEMENT", pupil, termed(Answer.NO, Answer.YES)),
                unsuitable("REPEAT_EMPLOYER", seen(true), place),
                suitable(seen(false), place));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("oneFactAtATime")
    void oneFactDecides(String verdict, String constraint, Pupil pupil, TetPlace place) {
        Fit fit = fit(pupil, place);

        assertThat(fit.getClass().getSimpleName()).isEqualTo(verdict);
        assertThat(fit.hindrances())
                .extracting(h -> h.constraint().name())
                .isEqualTo(constraint.isEmpty() ? List.of() : List.of(constraint));
        assertThat(fit.hindrances())
                .allSatisfy(
                        h -> {
                            assertThat(h.source()).isNotBlank();
                            assertThat(h.because().code()).isEqualTo(constraint);
                            for (Language language : Language.values()) {
                                assertThat(h.because().text().in(language)).doesNotContain("{");
                            }
                        });
    }

    /** 15 or 14 years to the day: the terms are at least as strict as the law at either age. */
    @ParameterizedTest
    @CsvSource({
        "2012-03-15, 08:00, 20:00, ''",
        "2012-03-16, 08:00, 20:00, ''",
        "2012-03-15, 07:00, 18:00, TIME_OF_DAY",
        "2012-03-15, 08:00, 21:00, TIME_OF_DAY",
    })
    void theTermsBindBeforeTheLawDoes(LocalDate birth, String start, String end, String failing) {
        Pupil pupil = pupil("p").birthDate(birth).permissions(ALL).build();

        assertThat(failing(pupil, timed(360, 1800, start, end, Answer.NO))).isEqualTo(failing);
    }

    @ParameterizedTest
    @CsvSource({"2012-03-15, ''", "2012-03-16, DAILY_HOURS"})
    void inVantaaADayOf8HoursIsFrom15YearsOn(LocalDate birth, String failing) {
        Suitability vantaa = Suitability.in(SuitabilityRules.of("vantaa"), SPRING);
        Pupil pupil = pupil("p").birthDate(birth).build();
        Fit fit = vantaa.of(pupil, timed(480, 1800, "08:00", "16:00", Answer.NO));

        assertThat(codes(fit)).isEqualTo(failing);
    }

    @Test
    void inVantaaFourFreeDaysStay() {
        Suitability vantaa = Suitability.in(SuitabilityRules.of("vantaa"), SPRING);
        TetPlace sixDays = timed(300, 1800, "09:00", "14:00", Answer.YES);
        Hindrance hindrance =
                vantaa.of(consenting(), sixDays).hindrances().stream().findFirst().orElseThrow();

        assertThat(hindrance.constraint()).isEqualTo(Constraint.FREE_DAYS);
        assertThat(hindrance.actual()).isEqualTo("2");
        assertThat(hindrance.limit()).isEqualTo("4");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-31, NO, office, ''", // 13 years old, but turns 14 in the year
        "2014-01-01, NO, office, LIGHT_WORK",
        "2014-01-01, YES, , ''",
        "2014-01-01, UNKNOWN, office, LIGHT_WORK",
        "2013-12-31, NO, , LIGHT_WORK",
        "2012-03-16, NO, self-service-checkouts, LIGHT_WORK",
        "2012-03-15, NO, , ''",
    })
    void lightWorkIsForThoseWhoTurn14InTheYear(
            LocalDate birth, Answer watches, String group, String found) {
        Pupil pupil = pupil("p").birthDate(birth).build();
        Tasks tasks = new Tasks(watches, group, Set.of(), Answer.UNKNOWN);

        assertThat(codes(fit(pupil, place("x").tasks(tasks).build()))).isEqualTo(found);
    }

    @Test
    void whoseAgeIsNotKnownIsAskedOnlyWhereItMatters() {
        Pupil unknown = pupil("p").birthDate(null).build();
        Tasks light = Tasks.light("office");
        Tasks watching = new Tasks(Answer.YES, null, Set.of(), Answer.UNKNOWN);

        assertThat(fit(unknown, place("x").tasks(watching).build()))
                .isInstanceOf(Fit.Suitable.class);
        assertThat(fit(unknown, place("x").tasks(light).build())).isInstanceOf(Fit.Asks.class);
        assertThat(
                        codes(
                                fit(
                                        unknown,
                                        place("x")
                                                .ages(new AgeLimits(14, 15))
                                                .tasks(watching)
                                                .build())))
                .isEqualTo("AGE_LIMIT");
        assertThat(fit(unknown, timed(481, 1800, "08:00", "17:00", Answer.NO)).hindrances())
                .filteredOn(h -> h.constraint() == Constraint.DAILY_HOURS)
                .singleElement()
                .matches(h -> !h.asks());
    }

    @Test
    void everyFindingIsToldAtOnceAndWhatFailsComesBeforeWhatIsAsked() {
        Pupil pupil = pupil("p").zone(null).languages("en").build();
        TetPlace place =
                place("x")
                        .seats("spring", 0)
                        .time(time(500, 2000, "06:00", "19:00", Answer.YES))
                        .build();

        assertThat(fit(pupil, place).hindrances())
                .extracting(Hindrance::constraint)
                .containsExactly(
                        Constraint.SEATS,
                        Constraint.DAILY_HOURS,
                        Constraint.WEEKLY_HOURS,
                        Constraint.TIME_OF_DAY,
                        Constraint.EVENING,
                        Constraint.WEEKEND,
                        Constraint.LANGUAGE,
                        Constraint.TRAVEL);
        Hindrance day = fit(pupil, place).hindrances().get(1);
        assertThat(day.because().text().fi())
                .isEqualTo("Päivän pituus olisi 8 h 20 min. Enintään se saa olla 8 h.");
        assertThat(day.source()).contains("terms of use");
    }

    @Test
    void aTravelTimeBindsInEitherDirection() {
        TravelRules travel =
                TravelRules.read(
                        """
                        {"zones": ["A", "B"], "minutes": {"A": {"B": 61}}, "mostMinutes": 60}
                        """);
        Suitability suitability =
                Suitability.in(SuitabilityRules.of("helsinki").withTravel(travel), SPRING);
        Fit fit = suitability.of(pupil("p").build(), place("x").build());

        assertThat(codes(fit)).isEqualTo("TRAVEL");
        assertThat(fit.hindrances().get(0).actual()).isEqualTo("B–A, 61 min");
        assertThat(fit.hindrances().get(0).limit()).isEqualTo("60 min");
    }

    @Test
    void theCompiledFormSaysOfAllWhatIsSaidOfOne() {
        var random = new Random(7);
        List<Pupil> pupils = new ArrayList<>();
        List<TetPlace> places = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            pupils.add(randomPupil("p" + i, random));
            places.add(randomPlace("x" + i, random));
        }
        SuitabilityIndex index = Suitability.in(RULES, SPRING).index(pupils, places);
        int suitable = 0;
        for (int p = 0; p < pupils.size(); p++) {
            for (int x = 0; x < places.size(); x++) {
                Fit alone = fit(pupils.get(p), places.get(x));
                assertThat(index.fit(p, x)).isEqualTo(alone);
                assertThat(index.isSuitable(p, x)).isEqualTo(alone instanceof Fit.Suitable);
                assertThat(index.isPossible(p, x)).isEqualTo(!(alone instanceof Fit.Unsuitable));
                assertThat(index.failing(p, x))
                        .containsExactlyInAnyOrderElementsOf(
                                alone.hindrances().stream()
                                        .filter(h -> !h.asks())
                                        .map(Hindrance::constraint)
                                        .toList());
                suitable += alone instanceof Fit.Suitable ? 1 : 0;
            }
        }
        assertThat(suitable).isBetween(50, 1200); // else the test would compare next to nothing
    }

    @Test
    void everyConstraintHasItsTextsAndEveryTextAConstraint() {
        List<String> keys = new ArrayList<>();
        for (Constraint constraint : Constraint.values()) {
            keys.addAll(
                    List.of("label." + constraint, "failed." + constraint, "asked." + constraint));
        }
        assertThat(SuitabilityTexts.keys()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void theDecreesHaveTwelveGroupsAndSevenClasses() {
        assertThat(RULES.lightWork()).hasSize(12).containsKey("shop");
        assertThat(RULES.hazards()).hasSize(7).containsKey("chemical");
    }

    @Test
    void aFileOfLimitsIsRefusedWithThePath() {
        assertThatThrownBy(() -> SuitabilityRules.read("{\"version\": \"1\", \"sum\": 1}", "x"))
                .hasMessage("$.sum is not known here");
        assertThatThrownBy(() -> SuitabilityRules.of("atlantis"))
                .hasMessage("$.cities.atlantis is missing");
        assertThatThrownBy(() -> TravelRules.read("{\"zones\": [1]}"))
                .hasMessage("$.zones[0] should be a text that is not blank");
    }

    private static String failing(Pupil pupil, TetPlace place) {
        return codes(fit(pupil, place));
    }

    private static String codes(Fit fit) {
        return String.join(" ", fit.hindrances().stream().map(h -> h.constraint().name()).toList());
    }

    private static Pupil randomPupil(String id, Random random) {
        return pupil(id)
                .birthDate(
                        random.nextInt(4) == 0
                                ? null
                                : LocalDate.of(2011 + random.nextInt(4), 1 + random.nextInt(12), 5))
                .zone(
                        random.nextInt(5) == 0
                                ? null
                                : "ABCD".substring(random.nextInt(4)).substring(0, 1))
                .languages(random.nextBoolean() ? "fi" : "sv")
                .requiredFeatures(random.nextInt(3) == 0 ? Set.of("tet:6") : Set.of())
                .permissions(random.nextBoolean() ? ALL : NOT_ASKED)
                .build();
    }

    private static TetPlace randomPlace(String id, Random random) {
        return place(id)
                .languages(random.nextBoolean() ? Set.of("fi", "sv") : Set.of("fi"))
                .time(
                        time(
                                300 + random.nextInt(220),
                                1500 + random.nextInt(400),
                                random.nextInt(6) == 0 ? "07:00" : "09:00",
                                random.nextInt(3) == 0 ? "19:00" : "16:00",
                                List.of(Answer.YES, Answer.NO, Answer.UNKNOWN)
                                        .get(random.nextInt(3))))
                .features(random.nextBoolean() ? Map.of("tet:6", Answer.YES) : Map.of())
                .ages(random.nextInt(4) == 0 ? new AgeLimits(15, null) : AgeLimits.NONE)
                .seats("spring", random.nextInt(6))
                .build();
    }

    private static Arguments unsuitable(String constraint, Pupil pupil, TetPlace place) {
        return Arguments.of("Unsuitable", constraint, pupil, place);
    }

    private static Arguments asks(String constraint, Pupil pupil, TetPlace place) {
        return Arguments.of("Asks", constraint, pupil, place);
    }

    private static Arguments suitable(Pupil pupil, TetPlace place) {
        return Arguments.of("Suitable", "", pupil, place);
    }

    private static TetPlace timed(int day, int week, String start, String end, Answer weekend) {
        return place("x").time(time(day, week, start, end, weekend)).build();
    }

    private static TetPlace featured(Answer wheelchair) {
        return place("x").features(Map.of("tet:6", wheelchair)).build();
    }

    private static TetPlace screened(Screening screening) {
        return place("x").screening(screening).build();
    }

    private static TetPlace termed(Answer signs, Answer names) {
        return place("x").terms(new EmployerTerms(signs, names, null)).build();
    }

    private static Pupil consenting() {
        return pupil("p").permissions(ALL).build();
    }

    private static Pupil notAsked() {
        return pupil("p").permissions(NOT_ASKED).build();
    }

    private static Pupil needing() {
        return pupil("p").requiredFeatures(Set.of("tet:6")).build();
    }

    private static Pupil excluding(Exclusions exclusions) {
        return pupil("p").exclusions(exclusions).build();
    }

    private static Exclusions exclusions(String place, String conflict) {
        return new Exclusions(Set.of(), Set.of(place), Set.of(), Set.of(conflict), false, false);
    }

    private static Pupil seen(boolean asksForANewEmployer) {
        return pupil("p")
                .periods(List.of(new EarlierPeriod("0201256-6", Set.of("books"))))
                .exclusions(
                        new Exclusions(
                                Set.of(), Set.of(), Set.of(), Set.of(), asksForANewEmployer, false))
                .build();
    }
}
