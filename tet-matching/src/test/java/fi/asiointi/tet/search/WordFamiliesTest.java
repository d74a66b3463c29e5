package fi.asiointi.tet.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.word.Readers;
import fi.asiointi.tet.word.WordReader;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFamiliesTest {
    private final WordFamilies sample = WordFamilies.read("finnish-search.json");
    private final WordFamilies heldOut = WordFamilies.read("finnish-search-held-out.json");
    private final WordFamilies third = WordFamilies.read("finnish-search-second-held-out.json");

    @Test
    void everyFormOfTheSampleAndItsHeadWordFindEachOther() {
        assertThat(sample.missed(finds(WordReader.of(Language.FI)))).isEmpty();
    }

    @Test
    void nineOfTenFormsOfTheOtherListsAndTheirHeadWordsFindEachOther() {
        for (WordFamilies list : List.of(heldOut, third)) {
            int missed = list.missed(finds(WordReader.of(Language.FI))).size();

            assertThat(missed * 10).isLessThan(list.searches().size());
        }
    }

    /** "soitin" is an instrument, and also "I played", as "soitto" is playing. */
    @Test
    void unrelatedWordsDoNotFindEachOther() {
        assertThat(heldOut.falselyFound(finds(WordReader.of(Language.FI))))
                .isSubsetOf(Set.of(List.of("soitin", "soitto")));
        assertThat(third.falselyFound(finds(WordReader.of(Language.FI)))).isEmpty();
    }

    @Test
    void wordsThatNoLexiconHasShareAGuess() {
        WordReader guessing = Readers.finnishWithoutLexicon();
        int all = heldOut.searches().size();

        assertThat(heldOut.missed(finds(guessing)).size() * 10).isLessThan(all * 3);
        assertThat(heldOut.falselyFound(finds(guessing))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "koirahoitola, koira, COMPOUND",
        "koira, koirahoitoloissammekin, COMPOUND",
        "siivous, siivooja, RELATED",
        "paivakoti, päiväkodeissa, UNDOTTED",
        "padelhallissa, padel, COMPOUND",
        "etä-TET, tet, COMPOUND",
        "TET, TET:iin, SAME",
        "startup, startupissa, SAME",
        "kosmetolgi, kosmetologi, TYPO",
    })
    void wordsMeetInDifferentWays(String query, String text, MatchKind kind) {
        assertThat(found(text, query)).containsExactly(kind);
    }

    private static List<MatchKind> found(String text, String query) {
        TextIndex index = TextIndex.builder().add("a", TextField.TITLE, Language.FI, text).build();
        return index.search(query, Language.FI).all().stream()
                .map(hit -> hit.why().get(0).kind())
                .toList();
    }

    private static BiPredicate<String, String> finds(WordReader reader) {
        return StemmingFigures.akin(reader);
    }
}
