package fi.asiointi.voucher.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of the check schemes is what they notice. To write it anew: {@code mvn -pl voucher -am
 * test -Dtest=DetectionTableTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Ddocumentation.write=true}.
 */
class DetectionTableTest {
    private static final Path PAGE = Path.of("docs/check-schemes.md");
    private static final int PAYLOAD = 10;
    private static final int TRIALS = 40_000;

    /** Four standard deviations of both simulations at 97 percent. */
    private static final double TOLERANCE = 0.45;

    private static final Map<CheckScheme, String> NAMES_IN_THE_STUDY =
            Map.of(
                    CheckScheme.GF32_TWO, "GF(32) Reed-Solomon, 2 checks",
                    CheckScheme.GF32_ONE, "GF(32) Damm (acc*alpha + d)",
                    CheckScheme.MOD_97_10, "Helsinki: base32 + 2 decimal digits MOD 97-10",
                    CheckScheme.MOD_37, "Crockford mod 37 (37-symbol check)",
                    CheckScheme.ISO_7064_MOD_37_36, "ISO 7064 MOD 37,36",
                    CheckScheme.LUHN_MOD_N, "Luhn mod 32");

    private static final Map<CheckScheme, Map<SlipOfTheKeyboard, Double>> TABLE = table();

    @Test
    void thePageIsWhatTheSchemesNotice() throws Exception {
        String page = page();
        if (Boolean.getBoolean("documentation.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE).equals(page))
                .as("the page is what the schemes notice")
                .isTrue();
    }

    @Test
    void theFiguresAreThoseOfTheStudyOfVoucherSystems() throws Exception {
        JsonNode study = study();
        NAMES_IN_THE_STUDY.forEach(
                (scheme, name) -> {
                    for (SlipOfTheKeyboard slip : SlipOfTheKeyboard.values()) {
                        if (scheme == CheckScheme.MOD_37 && slip == SlipOfTheKeyboard.TWIN) {
                            continue; // the test below
                        }
                        assertThat(row(scheme).get(slip))
                                .as("%s, %s", scheme, slip)
                                .isCloseTo(
                                        study.path(name).path(slip.nameInTheStudy()).asDouble(),
                                        within(TOLERANCE));
                    }
                });
    }

    /**
     * The study says 100: it did not look at twins of the last character and its check. When they
     * are alike, both grow by the same amount, and so does the remainder. Of 9/32 + 1/37 twins
     * these are 1/37.
     */
    @Test
    void crockfordsCheckMissesEveryTwinThatTheCheckIsAPartOf() {
        double missed = 1.0 / 37 / (9.0 / 32 + 1.0 / 37);

        assertThat(row(CheckScheme.MOD_37).get(SlipOfTheKeyboard.TWIN))
                .isCloseTo(100 * (1 - missed), within(0.6));
        assertThat(CheckScheme.MOD_37.isRight(new int[] {0, 2, 2}, Alphabet.CROCKFORD)).isTrue();
        assertThat(CheckScheme.MOD_37.isRight(new int[] {0, 3, 3}, Alphabet.CROCKFORD)).isTrue();
    }

    @Test
    void withoutACheckNothingIsNoticed() {
        assertThat(row(CheckScheme.NONE).values()).containsOnly(0.0);
    }

    private static Map<SlipOfTheKeyboard, Double> row(CheckScheme scheme) {
        return Objects.requireNonNull(TABLE.get(scheme));
    }

    private static Map<CheckScheme, Map<SlipOfTheKeyboard, Double>> table() {
        var table = new LinkedHashMap<CheckScheme, Map<SlipOfTheKeyboard, Double>>();
        for (CheckScheme scheme : CheckScheme.values()) {
            var row = new EnumMap<SlipOfTheKeyboard, Double>(SlipOfTheKeyboard.class);
            for (SlipOfTheKeyboard slip : SlipOfTheKeyboard.values()) {
                row.put(slip, percentNoticed(scheme, slip));
            }
            table.put(scheme, row);
        }
        return table;
    }

    private static double percentNoticed(CheckScheme scheme, SlipOfTheKeyboard slip) {
        // Its algorithm is part of Java's specification: the page is the same on every JDK.
        var random = new Random(7064);
        int size = alphabet(scheme).size();
        int[] radix = new int[PAYLOAD + scheme.characters()];
        Arrays.fill(radix, 0, PAYLOAD, size);
        Arrays.fill(radix, PAYLOAD, radix.length, scheme.radix(size));
        int[] code = new int[radix.length];
        int trials = 0;
        int noticed = 0;
        while (trials < TRIALS) {
            for (int i = 0; i < PAYLOAD; i++) {
                code[i] = random.nextInt(size);
            }
            scheme.putCheck(code, size);
            Optional<int[]> typed = slip.of(code, radix, random);
            if (typed.isPresent() && !Arrays.equals(typed.get(), code)) {
                trials++;
                noticed += passes(scheme, size, radix, typed.get()) ? 0 : 1;
            }
        }
        return 100.0 * noticed / TRIALS;
    }

    private static boolean passes(CheckScheme scheme, int size, int[] radix, int[] typed) {
        for (int i = 0; i < typed.length; i++) {
            if (typed[i] >= radix[i]) {
                return false; // a character that cannot stand there
            }
        }
        return scheme.isRight(typed, size);
    }

    private static Alphabet alphabet(CheckScheme scheme) {
        return scheme == CheckScheme.ISO_7064_MOD_37_36 ? Alphabet.BASE_36 : Alphabet.CROCKFORD;
    }

    private static String page() {
        var page =
                new StringBuilder(
                        """
                        # What the check schemes notice

                        Written by `DetectionTableTest`, which fails when a scheme notices anything else.

                        Codes of ten characters and their check, from an alphabet of 32 (MOD 37,36: of 36). Percent of
                        mistyped codes that are noticed, of %s simulated ones in each cell; where 100 stands, not one was
                        missed. "Random" is a text of the right length with characters that can stand in their places.

                        """
                                .formatted(TRIALS / 1_000 + " 000"));
        page.append(row("scheme", "characters", titles()));
        page.append(row("---", "---:", Stream.of(SlipOfTheKeyboard.values()).map(s -> "---:")));
        TABLE.forEach(
                (scheme, percents) ->
                        page.append(
                                row(
                                        "`" + scheme + "`",
                                        Integer.toString(scheme.characters()),
                                        percents.values().stream()
                                                .map(DetectionTableTest::shown))));
        return page.append(
                        """

                        What is certain and not only simulated, for the two schemes over GF(32) and codes of up to 31
                        characters: every single error, every swap and every twin at any distance is noticed, and with two check
                        characters any two wrong characters are. `Gf32Test` tries every pattern.

                        Crockford's check (`MOD_37`) misses every twin that the check character is a part of, and no other.

                        A missing or an extra character needs no check: the length is fixed, except in Helsinki's format.
                        A check does not hinder guessing; see `CodeSpace` and `KeyedFormat`.
                        """)
                .toString();
    }

    private static Stream<String> titles() {
        return Stream.of(SlipOfTheKeyboard.values()).map(SlipOfTheKeyboard::title);
    }

    private static String row(String first, String second, Stream<String> others) {
        return Stream.concat(Stream.of(first, second), others)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String shown(double percent) {
        return percent == 100 || percent == 0
                ? Integer.toString((int) percent)
                : String.format(Locale.ROOT, "%.2f", percent);
    }

    private static JsonNode study() throws Exception {
        try (var file =
                DetectionTableTest.class.getResourceAsStream("/cases/check-digit-detection.json")) {
            return new JsonMapper().readTree(file);
        }
    }
}
