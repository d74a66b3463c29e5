package fi.asiointi.tet.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.word.WordReader;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Words of working life, and pairs that only look alike; each list was measured before it was used.
 */
class OtherLanguagesTest {
    /** Snowball takes these English endings off; who types no dots finds the Swedish words. */
    private static final Set<List<String>> FOUND_ALL_THE_SAME =
            Set.of(
                    List.of("university", "universe"),
                    List.of("hospital", "hospitality"),
                    List.of("import", "important"),
                    List.of("gås", "gas"),
                    List.of("ägg", "agg"),
                    List.of("vän", "vana"));

    @ParameterizedTest
    @CsvSource({
        "SV, swedish-search-held-out.json",
        "SV, swedish-search-second-held-out.json",
        "EN, english-search-held-out.json",
        "EN, english-search-second-held-out.json"
    })
    void nineOfTenFormsAndTheirHeadWordsFindEachOther(Language language, String file) {
        WordFamilies list = WordFamilies.read(file);
        var missed = list.missed(finds(language));

        assertThat(missed.size() * 10)
                .as("of %d searches these find nothing: %s", list.searches().size(), missed)
                .isLessThanOrEqualTo(list.searches().size());
    }

    @ParameterizedTest
    @CsvSource({
        "FI, finnish-search-unrelated.json",
        "SV, swedish-search-held-out.json",
        "SV, swedish-search-second-held-out.json",
        "EN, english-search-held-out.json",
        "EN, english-search-second-held-out.json"
    })
    void unrelatedWordsDoNotFindEachOther(Language language, String file) {
        assertThat(WordFamilies.read(file).falselyFound(finds(language)))
                .isSubsetOf(FOUND_ALL_THE_SAME);
    }

    private static BiPredicate<String, String> finds(Language language) {
        return StemmingFigures.akin(WordReader.of(language));
    }
}
