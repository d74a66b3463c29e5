package fi.asiointi.examples.benchmarks.searches;

import fi.asiointi.tet.posting.GeoPoint;
import fi.asiointi.tet.posting.Keyword;
import fi.asiointi.tet.posting.Place;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.posting.PostingText;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Postings with a title of three words, sixty words of description, two of twelve methods and
 * features, two of three hundred free keywords, days in a year and a place in a city. {@code työ}
 * stands in every title.
 */
public final class GeneratedPostings {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private final List<WordList> words = WordList.read();
    private final Random random;

    private GeneratedPostings(long seed) {
        this.random = new Random(seed);
    }

    /**
     * {@return so many postings, always the same ones}
     *
     * @param count how many
     */
    public static List<Posting> of(int count) {
        var generated = new GeneratedPostings(1);
        return IntStream.range(0, count).mapToObj(generated::posting).toList();
    }

    private Posting posting(int number) {
        LocalDate start = FIRST.plusDays(random.nextInt(365));
        var description = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            description.append(word()).append(' ');
        }
        return Posting.builder()
                .id("tet:" + number)
                .title(PostingText.finnish(word() + " apulainen työ"))
                .description(PostingText.finnish(description.toString()))
                .place(place(number))
                .start(start)
                .end(start.plusDays(1 + random.nextInt(30)))
                .language(random.nextInt(4) == 0 ? "sv" : "fi")
                .keyword(keyword("tet:m", Keyword.Kind.METHOD, 4))
                .keyword(keyword("tet:f", Keyword.Kind.FEATURE, 8))
                .keyword(keyword("yso:a", Keyword.Kind.FREE, 150))
                .keyword(keyword("yso:b", Keyword.Kind.FREE, 150))
                .build();
    }

    private Place place(int number) {
        var point =
                new GeoPoint(
                        24_830_000 + random.nextInt(300_000), 60_150_000 + random.nextInt(120_000));
        return new Place(
                "p" + number, PostingText.finnish(word()), PostingText.none(), point);
    }

    private Keyword keyword(String vocabulary, Keyword.Kind kind, int of) {
        int number = random.nextInt(of);
        String label = words.get(number % words.size()).head();
        return new Keyword(vocabulary + number, kind, PostingText.finnish(label));
    }

    /** The head word, a form or a compound: each as often as another. */
    private String word() {
        WordList list = words.get(random.nextInt(words.size()));
        int at = random.nextInt(1 + list.forms().size() + list.compounds().size());
        if (at == 0) {
            return list.head();
        }
        return at <= list.forms().size()
                ? list.forms().get(at - 1)
                : list.compounds().get(at - 1 - list.forms().size());
    }
}
