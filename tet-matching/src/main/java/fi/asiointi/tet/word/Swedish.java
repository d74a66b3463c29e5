package fi.asiointi.tet.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Reads Swedish words; {@code swedish-words.txt} holds those that its compounds are made of, and
 * those whose vowel changes. Of endings the stemmer leaves the definite one of neuters ({@code
 * köket}) and that of words in -el and -er ({@code nyckeln}), and it does not give back the e that
 * such words drop before an ending ({@code nycklar}).
 */
final class Swedish {
    private static final Pattern NEUTER = Pattern.compile("(.{2,}[^e])et");
    private static final Pattern COMMON = Pattern.compile("(.{2,}e[lr])n");

    /**
     * Two consonants before the ending, the second l, n or r; in gn, ln and rn none was dropped.
     */
    private static final Pattern DROPPED_E =
            Pattern.compile(
                    "(.*[aeiouyåäö].*?[bcdfghjkmpstvx])(?:([lr])|(?<!g)(n))"
                            + "(?:ar|arna|er|erna|en|et)");

    private static final Pattern LATIN = Pattern.compile("(.+[ei])(?:et|er|erna)");

    /** No Swedish word ends in mm or nn, but for a few names. */
    private static final Pattern DOUBLED =
            Pattern.compile("(.*[aeiouyåäö](?:m(?=m)|n(?=n)))[mn](?:ar|arna|er|erna|en|et)");

    /** The stemmer would take {@code lager} for a form of {@code lag}. */
    private static final Pattern LIKE_AN_ENDING = Pattern.compile(".+(?:er|en|ar|or)");

    /** Last of all: it reads by the patterns above. */
    static final WordReader READER = read();

    private Swedish() {}

    private static WordReader read() {
        List<List<String>> lines = LexiconEntry.lines("swedish-words.txt");
        var irregular = new IrregularForms(lines);
        Set<String> words = new HashSet<>();
        for (List<String> line : lines) {
            if (line.get(0).equals("!")) {
                words.add(line.get(1));
            } else {
                line.stream().skip(1).forEach(words::add);
            }
        }
        Set<String> whole =
                words.stream()
                        .filter(LIKE_AN_ENDING.asMatchPredicate())
                        .collect(Collectors.toUnmodifiableSet());
        return new Stemmed(
                word -> whole.contains(word) ? word : Stemmed.stem(new SwedishStemmer(), word),
                word -> heads(word, irregular),
                words,
                StopWords.of("sv"));
    }

    private static Stream<String> heads(String word, IrregularForms irregular) {
        Stream<String> own = Stream.concat(irregular.heads(word), regular(word));
        return word.endsWith("s") && word.length() > 3
                ? Stream.concat(own, heads(word.substring(0, word.length() - 1), irregular))
                : own;
    }

    private static Stream<String> regular(String word) {
        return Stream.of(
                        Stream.of(word),
                        matches(NEUTER, word).map(it -> it.group(1)),
                        matches(COMMON, word).map(it -> it.group(1)),
                        matches(LATIN, word).map(it -> it.group(1) + "um"),
                        matches(DOUBLED, word).map(it -> it.group(1)),
                        matches(DROPPED_E, word).map(Swedish::withE))
                .flatMap(heads -> heads);
    }

    private static String withE(Matcher dropped) {
        String last = dropped.group(2) != null ? dropped.group(2) : dropped.group(3);
        return dropped.group(1) + "e" + last;
    }

    private static Stream<Matcher> matches(Pattern pattern, String word) {
        return Stream.of(pattern.matcher(word)).filter(Matcher::matches);
    }
}
