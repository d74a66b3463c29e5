package fi.asiointi.tet.interest;

import static fi.asiointi.tet.suitability.Examples.place;
import static fi.asiointi.tet.suitability.Examples.pupil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.pupil.EarlierPeriod;
import fi.asiointi.tet.pupil.Interests;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.pupil.Riasec;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.TravelRules;
import fi.asiointi.tet.suitability.WorkMethod;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationTest {
    private static final BroaderTerms TERMS =
            BroaderTerms.read(
                    """
                    {"cats": ["animals"], "dogs": ["animals"], "animals": ["nature"],
                     "plants": ["nature"], "code": ["technology"]}
                    """);
    private static final TravelRules TRAVEL =
            TravelRules.read(
                    "{\"zones\": [\"A\", \"B\", \"C\"], \"minutes\": {\"B\": {\"A\": 30}}}");
    private static final Recommendation RECOMMENDATION =
            new Recommendation(ScoreWeights.suggested(), TERMS, TRAVEL);

    private static int value(Part part, Pupil pupil, TetPlace place) {
        return RECOMMENDATION.score(pupil, place).part(part).value();
    }

    private static Pupil interestedIn(String... topics) {
        return pupil("p").interests(new Interests(null, Set.of(topics))).build();
    }

    private static TetPlace of(String... fields) {
        return place("x").fields(Set.of(fields)).build();
    }

    @Test
    void theSameThemesGiveOneAndOppositeOnesNought() {
        var profile = new Riasec(40, 30, 20, 10, 5, 0);
        var opposite = new Riasec(0, 10, 20, 30, 35, 40);
        var flat = new Riasec(9, 9, 9, 9, 9, 9);

        assertThat(Themes.likeness(profile, profile)).isEqualTo(1_000_000);
        assertThat(Themes.likeness(profile, opposite)).isZero();
        assertThat(Themes.likeness(profile, flat)).isEqualTo(500_000);
    }

    /** Against the textbook formula in floating point, to the rounding that is stated. */
    @Test
    void themesAreComparedByTheirCorrelation() {
        var random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            Riasec one = profile(random);
            Riasec other = profile(random);
            double pearson = pearson(one.scores(), other.scores());
            int expected = Double.isNaN(pearson) ? 500_000 : (int) ((1 + pearson) * 500_000);

            assertThat(Themes.likeness(one, other)).isCloseTo(expected, within(2));
            assertThat(Themes.likeness(other, one)).isEqualTo(Themes.likeness(one, other));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cats, cats, 1000000",
        "cats, animals, 500000",
        "animals, cats, 500000",
        "cats, dogs, 333333",
        "cats, plants, 250000",
        "cats, code, 0",
        "unheard-of, unheard-of, 1000000",
    })
    void topicsAreNearByTheirBroaderTerms(String topic, String field, int expected) {
        assertThat(value(Part.TOPICS, interestedIn(topic), of(field))).isEqualTo(expected);
    }

    @Test
    void everyTopicOfThePupilCountsAlike() {
        assertThat(value(Part.TOPICS, interestedIn("cats", "code"), of("cats", "music")))
                .isEqualTo(500_000);
    }

    @Test
    void theOtherPartsAreSharesOfWhatIsThere() {
        Pupil pupil =
                pupil("p")
                        .languages("fi", "en")
                        .abilities(Set.of("excel"))
                        .welcomeFeatures(Set.of("quiet", "lift", "parking"))
                        .periods(List.of(new EarlierPeriod("0201256-6", Set.of("books"))))
                        .build();
        TetPlace place =
                place("x")
                        .languages(Set.of("en"))
                        .abilities(Set.of("excel", "python"))
                        .fields(Set.of("books", "music"))
                        .features(Map.of("lift", Answer.YES, "quiet", Answer.NO))
                        .build();

        assertThat(value(Part.LANGUAGE, pupil, place)).isEqualTo(500_000);
        assertThat(value(Part.ABILITIES, pupil, place)).isEqualTo(500_000);
        assertThat(value(Part.NOVELTY, pupil, place)).isEqualTo(500_000);
        assertThat(value(Part.COMFORT, pupil, place)).isEqualTo(333_333);
        assertThat(value(Part.NEW_EMPLOYER, pupil, place)).isZero();
        assertThat(value(Part.DISTANCE, pupil, place)).isEqualTo(500_000); // 30 minutes
        assertThat(value(Part.DISTANCE, pupil, place("x").zone("C").build())).isEqualTo(500_000);
        assertThat(value(Part.DISTANCE, pupil, place("x").zone("B").build())).isEqualTo(1_000_000);
        assertThat(value(Part.DISTANCE, pupil, place("x").method(WorkMethod.REMOTE).build()))
                .isEqualTo(1_000_000);
    }

    @Test
    void whatIsNotKnownStandsInTheMiddleAndSaysSo() {
        ScorePart themes =
                RECOMMENDATION.score(pupil("p").build(), place("x").build()).part(Part.THEMES);

        assertThat(themes.value()).isEqualTo(500_000);
        assertThat(themes.because().code()).isEqualTo("NOT_KNOWN");
    }

    @Test
    void theSharesSumUpToTheScoreAndEveryPartIsTold() {
        Score score =
                RECOMMENDATION.score(
                        pupil("p")
                                .interests(
                                        new Interests(new Riasec(1, 2, 3, 4, 5, 6), Set.of("cats")))
                                .build(),
                        place("x")
                                .riasec(new Riasec(6, 5, 1, 3, 2, 4))
                                .fields(Set.of("dogs"))
                                .build());

        assertThat(score.parts()).hasSize(Part.values().length);
        assertThat(score.parts().stream().mapToInt(ScorePart::share).sum())
                .isEqualTo(score.micro());
        assertThat(score.micro()).isBetween(0, Score.ONE);
        for (ScorePart part : score.parts()) {
            for (Language language : Language.values()) {
                assertThat(part.because().text().in(language)).isNotBlank().doesNotContain("{");
            }
        }
        assertThat(score.part(Part.THEMES).because().text().en())
                .isEqualTo(
                        "The pupil's strongest theme is conventional and the strongest of the work"
                                + " is realistic. On the hexagon they are 1 steps apart.");
    }

    @Test
    void placesAreRankedByScoreThenById() {
        List<TetPlace> places =
                List.of(
                        place("c").fields(Set.of("cats")).build(),
                        place("b").fields(Set.of("code")).build(),
                        place("a").fields(Set.of("cats")).build());

        assertThat(RECOMMENDATION.ranked(interestedIn("cats"), places))
                .extracting(TetPlace::id)
                .containsExactly("a", "c", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"weights\": {\"themes\": 0}, \"halfwayMinutes\": 3}|$.weights should have one above 0",
                "{\"weights\": {\"themes\": -1}, \"halfwayMinutes\": 3}"
                        + "|$.weights.themes should be from 0 to 1000, not -1",
                "{\"weights\": {\"themes\": 1.5}, \"halfwayMinutes\": 3}"
                        + "|$.weights.themes should be a whole number",
                "{\"weights\": {\"gender\": 1}, \"halfwayMinutes\": 3}"
                        + "|$.weights.gender is not known here",
                "{\"weights\": {\"themes\": 1}, \"halfwayMinutes\": 0}"
                        + "|$.halfwayMinutes should be from 1 to 10000, not 0",
                "{\"weights\": {\"themes\": 1}}|$.halfwayMinutes is missing",
                "{|$ is not JSON: line 1",
            })
    void weightsAreRefusedWithThePath(String json, String message) {
        assertThatThrownBy(() -> ScoreWeights.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aTermThatIsBroaderThanItselfIsRefused() {
        assertThatThrownBy(() -> BroaderTerms.read("{\"a\": [\"b\"], \"b\": [\"a\"]}"))
                .hasMessage("$.a is broader than itself");
    }

    @Test
    void everyKeyHasItsText() {
        List<String> keys = new ArrayList<>();
        Stream.of(PairParts.Key.values()).map(Enum::name).forEach(keys::add);
        Stream.of(Part.values()).map(part -> "label." + part.code()).forEach(keys::add);
        for (int theme = 0; theme < 6; theme++) {
            keys.add("theme." + theme);
        }
        assertThat(InterestTexts.keys()).containsExactlyInAnyOrderElementsOf(keys);
    }

    /** What a score reads is what these types can hold; none can hold what it must not know. */
    @Test
    void theTypesCannotHoldANameAGenderAGuardianOrAnAddress() {
        Set<String> words = new HashSet<>();
        collect(Pupil.class, words, new HashSet<>());
        collect(TetPlace.class, words, new HashSet<>());

        assertThat(words).contains("zone", "birthdate", "riasec", "artistic");
        assertThat(words)
                .noneMatch(
                        word ->
                                word.matches(
                                        ".*(name$|firstname|lastname|surname|gender|sex|"
                                                + "address|street|postal|coordinate|latitude|"
                                                + "longitude|point|phone|mail|identity|ssn|hetu|"
                                                + "health|diagnos|mother|father|parent).*"));
        // Of the guardian only the two yes-or-no answers that the terms ask for.
        assertThat(words)
                .filteredOn(word -> word.contains("guardian"))
                .containsExactlyInAnyOrder("guardianagrees", "guardiantounusualhours");
    }

    private static void collect(Class<?> type, Set<String> words, Set<Class<?>> seen) {
        if (type.isRecord() && seen.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                words.add(component.getName().toLowerCase(java.util.Locale.ROOT));
                collect(component.getType(), words, seen);
                for (String nested :
                        component.getGenericType().getTypeName().split("[<>, ]+", -1)) {
                    if (nested.startsWith("fi.asiointi")) {
                        try {
                            collect(Class.forName(nested), words, seen);
                        } catch (ClassNotFoundException impossible) {
                            throw new IllegalStateException(impossible);
                        }
                    }
                }
            }
        }
    }

    private static Riasec profile(Random random) {
        int most = 1 + random.nextInt(40);
        return new Riasec(
                random.nextInt(most),
                random.nextInt(most),
                random.nextInt(most),
                random.nextInt(most),
                random.nextInt(most),
                random.nextInt(most));
    }

    private static double pearson(List<Integer> x, List<Integer> y) {
        double meanX = x.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double meanY = y.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double both = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < 6; i++) {
            both += (x.get(i) - meanX) * (y.get(i) - meanY);
            squaresX += (x.get(i) - meanX) * (x.get(i) - meanX);
            squaresY += (y.get(i) - meanY) * (y.get(i) - meanY);
        }
        return both / Math.sqrt(squaresX * squaresY);
    }
}
