package fi.asiointi.voucher.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFilterTest {
    private static final WordFilter WORDS = WordFilter.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB7S-H1TX-0000", // across two groups, with a digit for the i
                "P45K-A000-0000", // paska
                "XV1T-TVXX-0000", // vittu: Crockford has no u, and v is read as one
                "00SK-1T00-0000",
                "0PER-5E00-0000",
                "XXXX-XXXX-X455", // in the check characters too
                "fvck",
                "KYRPA", // kyrpä without its dots
                "B0G",
            })
    void aWordIsFoundAsPeopleReadIt(String text) {
        assertThat(WORDS.allows(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4JX7-QK2M-918Z", "0000-0000-0001", "31n-022", ""})
    void anythingElsePasses(String text) {
        assertThat(WORDS.allows(text)).isTrue();
    }

    @Test
    void wordsOfAListAreFoundInAnyPlaceEvenWhereTheyOverlap() {
        WordFilter filter = WordFilter.of(List.of("aba", "babab", "bac"));

        assertThat(filter.allows("xxaBAxx")).isFalse();
        assertThat(filter.allows("bbac")).isFalse();
        assertThat(filter.allows("babbabb")).isTrue();
    }

    /** The automaton against a search for each word in turn. */
    @Test
    void noWordIsMissedAndNothingElseIsFound() {
        List<String> words = List.of("aab", "abba", "bbb", "babaa", "aaaa");
        WordFilter filter = WordFilter.of(words);
        var random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            random.ints(1 + i % 9, 0, 3).forEach(v -> text.append("abc".charAt(v)));
            assertThat(filter.allows(text))
                    .as("%s", text)
                    .isEqualTo(words.stream().noneMatch(text.toString()::contains));
        }
    }

    @Test
    void anIssuerDrawsAgainAndNeverChangesACode() {
        var plain = CodeIssuer.predictable(CodeFormat.STANDARD, new SplittableRandom(8));
        var careful =
                CodeIssuer.predictable(CodeFormat.STANDARD, new SplittableRandom(8))
                        .avoiding(WORDS);

        assertThat(careful.stream(900).toList())
                .isEqualTo(plain.stream(1_000).filter(WORDS::allows).limit(900).toList());
    }

    @Test
    void aFilterThatAllowsNothingStopsAndDoesNotHang() {
        var format = new FixedLengthFormat("BIN", Alphabet.of("01"), 20, CheckScheme.NONE);
        WordFilter everything =
                WordFilter.of(List.of("ooo", "ooi", "oio", "oii", "ioo", "ioi", "iio", "iii"));
        CodeIssuer issuer =
                CodeIssuer.predictable(format, new SplittableRandom(1)).avoiding(everything);

        assertThat(issuer.issue(serial -> false)).isInstanceOf(CodeIssue.Exhausted.class);
        assertThatThrownBy(() -> issuer.stream(1).toList())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("too much");
    }

    @Test
    void aboutOneStandardCodeInSeventyIsLeftOut() {
        long allowed =
                CodeIssuer.predictable(CodeFormat.STANDARD, new SplittableRandom(9)).stream(200_000)
                        .filter(WORDS::allows)
                        .count();

        assertThat(1 - allowed / 200_000.0).isBetween(0.013, 0.0155);
    }

    @Test
    void aWordThatWouldLeaveOutTooMuchOrIsNoWordIsRefused() {
        assertThatThrownBy(() -> WordFilter.of(List.of("ok")))
                .hasMessageContaining("three letters");
        assertThatThrownBy(() -> WordFilter.of(List.of("two words")))
                .hasMessageContaining("letters");
    }
}
