package fi.asiointi.tet.search;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.word.Readers;
import fi.asiointi.tet.word.WordReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.FinnishStemmer;

/**
 * A table: how many searches find what they should with no stemming, Lucene's light stemmer,
 * Snowball, and ours with and without its lexicon. Run by hand; {@code --list} names the misses.
 */
final class StemmingFigures {
    private StemmingFigures() {}

    public static void main(String... arguments) {
        boolean list = Arrays.asList(arguments).contains("--list");
        System.out.printf(
                "%-32s %-20s %9s %8s %7s %7s%n",
                "list", "method", "found", "percent", "false", "across");
        for (String file :
                List.of(
                        "finnish-search.json",
                        "finnish-search-held-out.json",
                        "finnish-search-second-held-out.json")) {
            WordFamilies families = WordFamilies.read(file);
            row(file, "none", families, String::equals, false);
            row(file, "Lucene light", families, sameStem(StemmingFigures::light), false);
            row(file, "Snowball", families, sameStem(StemmingFigures::snowball), false);
            row(file, "ours, no lexicon", families, akin(Readers.finnishWithoutLexicon()), false);
            row(file, "ours", families, akin(WordReader.of(Language.FI)), list);
        }
    }

    private static void row(
            String file,
            String method,
            WordFamilies families,
            BiPredicate<String, String> finds,
            boolean list) {
        int all = families.searches().size();
        List<List<String>> missed = families.missed(finds);
        List<List<String>> falsely = families.falselyFound(finds);
        List<List<String>> across = families.acrossFamilies(finds);
        int found = all - missed.size();
        System.out.printf(
                "%-32s %-20s %4d/%4d %7.1f%% %7d %7d%n",
                file, method, found, all, 100.0 * found / all, falsely.size(), across.size());
        if (list) {
            System.out.println("missed " + missed + "\nfalse " + falsely + "\nacross " + across);
        }
    }

    static BiPredicate<String, String> akin(WordReader reader) {
        return (query, text) ->
                reader.read(query).stream()
                        .anyMatch(
                                q ->
                                        reader.read(text).stream()
                                                .anyMatch(
                                                        t ->
                                                                q.text().equals(t.text())
                                                                        && MatchKind.of(
                                                                                        q.role(),
                                                                                        t.role())
                                                                                .isPresent()));
    }

    private static BiPredicate<String, String> sameStem(UnaryOperator<String> stem) {
        return (query, text) -> stem.apply(query).equals(stem.apply(text));
    }

    private static String snowball(String word) {
        var stemmer = new FinnishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String light(String word) {
        try (var analyzer =
                        new Analyzer() {
                            @Override
                            protected TokenStreamComponents createComponents(String field) {
                                Tokenizer one = new KeywordTokenizer();
                                return new TokenStreamComponents(
                                        one, new FinnishLightStemFilter(one));
                            }
                        };
                TokenStream stream = analyzer.tokenStream("text", word)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            stream.incrementToken();
            return term.toString();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
