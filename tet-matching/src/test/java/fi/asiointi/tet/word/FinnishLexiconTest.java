package fi.asiointi.tet.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FinnishLexiconTest {
    private static final int THREADS = 4;

    /** Every form of every word with its base forms, made at once as a plain loop would. */
    private final Map<String, Set<String>> forms = new TreeMap<>();

    FinnishLexiconTest() {
        nouns().forEach(noun -> add(noun.inflection().forms(), noun.word()));
        entries("finnish-verbs.txt")
                .forEach(verb -> add(VerbForms.of(verb.word(), verb.gradation()), verb.word()));
        Stream.of("finnish-nouns.txt", "finnish-verbs.txt")
                .flatMap(file -> LexiconEntry.lines(file).stream())
                .filter(line -> line.get(0).equals("!"))
                .forEach(line -> add(line.subList(1, line.size()), line.get(1)));
    }

    /** A new lexicon for each beginning: no form may need a word of which no form was asked. */
    @Test
    void aFormIsKnownEvenIfItIsTheFirstOneAsked() {
        Map<String, List<String>> byBeginning =
                forms.keySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        form -> form.substring(0, Math.min(3, form.length()))));
        assertThat(forms).hasSizeGreaterThan(60_000);
        for (List<String> some : byBeginning.values()) {
            var lexicon = FinnishLexicon.read();

            assertThat(some).allMatch(form -> bases(lexicon, form).equals(forms.get(form)));
        }
    }

    @Test
    void aFormTypedWithoutDotsIsKnownEvenIfItIsTheFirstOneAsked() {
        Map<String, List<String>> byBeginning =
                forms.keySet().stream()
                        .filter(form -> !Undotted.text(form).equals(form))
                        .collect(
                                Collectors.groupingBy(
                                        form -> form.substring(0, Math.min(3, form.length()))));
        for (List<String> some : byBeginning.values()) {
            var lexicon = FinnishLexicon.read();

            assertThat(some)
                    .allMatch(form -> lexicon.dotted(Undotted.text(form)).orElse("").equals(form));
        }
    }

    @Test
    void threadsThatAskInTheirOwnOrdersAreAnsweredAlike() throws Exception {
        var lexicon = FinnishLexicon.read();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> askers =
                    IntStream.range(0, THREADS)
                            .<Callable<List<String>>>mapToObj(
                                    seed -> () -> answers(lexicon, shuffled(seed)))
                            .toList();
            List<String> alone = answers(FinnishLexicon.read(), shuffled(THREADS));
            for (Future<List<String>> answer : threads.invokeAll(askers)) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    /** A compound of known words is read from them; in the file it would only take room. */
    @Test
    void noWordOfTheFileIsACompoundOfOthers() {
        var lexicon = FinnishLexicon.read();

        assertThat(
                        nouns().filter(noun -> noun.group().equals("*") && !noun.whole())
                                .map(LexiconEntry::word)
                                .filter(word -> isCompound(lexicon, word)))
                .isEmpty();
    }

    private static boolean isCompound(FinnishLexicon lexicon, String word) {
        return IntStream.rangeClosed(3, word.length() - 3)
                .anyMatch(
                        at ->
                                !lexicon.fronts(word.substring(0, at)).isEmpty()
                                        && (lexicon.isBase(word.substring(at))
                                                || isCompound(lexicon, word.substring(at))));
    }

    private void add(Collection<String> some, String base) {
        some.forEach(form -> forms.computeIfAbsent(form, any -> new TreeSet<>()).add(base));
    }

    private static Stream<LexiconEntry> nouns() {
        return entries("finnish-nouns.txt").filter(noun -> !noun.isUnchanging());
    }

    private static Stream<LexiconEntry> entries(String file) {
        return LexiconEntry.lines(file).stream()
                .filter(line -> !line.get(0).equals("!"))
                .flatMap(LexiconEntry::entries);
    }

    private static Set<String> bases(FinnishLexicon lexicon, String form) {
        return lexicon.lemmas(form).stream()
                .map(lemma -> lemma.base)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> shuffled(int seed) {
        var order = new ArrayList<>(forms.keySet());
        Collections.shuffle(order, new Random(seed));
        return order;
    }

    private static List<String> answers(FinnishLexicon lexicon, List<String> asked) {
        Map<String, String> answers = new TreeMap<>();
        asked.forEach(
                form ->
                        answers.put(
                                form, form + bases(lexicon, form) + lexicon.fronts(form).size()));
        return List.copyOf(answers.values());
    }
}
