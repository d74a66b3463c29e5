package fi.asiointi.examples.benchmarks.postings;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.posting.GeoPoint;
import fi.asiointi.tet.posting.Keyword;
import fi.asiointi.tet.posting.Place;
import fi.asiointi.tet.posting.Posting;
import fi.asiointi.tet.posting.PostingText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Postings of inflected words and of compounds, and for each word the postings that hold an
 * inflected form of it, or only a compound.
 */
public final class GeneratedPostings {
    private static final String ID = "tet:";
    private static final int WORDS = 12;
    private static final int COMPOUNDS = 4;
    private static final int KEYWORDS = 200;

    private final List<WordFamily> families = WordFamily.all();
    private final List<Posting> postings = new ArrayList<>();
    private final List<BitSet> inflected = new ArrayList<>();
    private final List<BitSet> compounds = new ArrayList<>();
    private final Random random;

    /**
     * Generates postings.
     *
     * @param count how many
     * @param seed the same seed gives the same ones
     */
    public GeneratedPostings(int count, long seed) {
        random = new Random(seed);
        families.forEach(
                any -> {
                    inflected.add(new BitSet());
                    compounds.add(new BitSet());
                });
        for (int number = 0; number < count; number++) {
            postings.add(posting(number));
        }
        for (int family = 0; family < families.size(); family++) {
            compounds.get(family).andNot(inflected.get(family));
        }
    }

    /** {@return the postings; their ids are in the order of their numbers} */
    public List<Posting> postings() {
        return List.copyOf(postings);
    }

    /** {@return the words that are searched} */
    public List<WordFamily> families() {
        return families;
    }

    /**
     * {@return the numbers of the postings that hold an inflected form}
     *
     * @param family the word's number
     */
    public BitSet inflected(int family) {
        return (BitSet) inflected.get(family).clone();
    }

    /**
     * {@return the numbers of the postings that hold the word in compounds only}
     *
     * @param family the word's number
     */
    public BitSet compounds(int family) {
        return (BitSet) compounds.get(family).clone();
    }

    /**
     * {@return the number of a generated posting}
     *
     * @param posting the posting
     */
    public static int number(Posting posting) {
        return Integer.parseInt(Objects.requireNonNull(posting.id()).substring(ID.length()));
    }

    private Posting posting(int number) {
        LocalDate start = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(300));
        var builder =
                Posting.builder()
                        .id(ID + String.format(Locale.ROOT, "%06d", number))
                        .title(PostingText.finnish(form(number) + " apulainen"))
                        .description(PostingText.finnish(description(number)))
                        .start(start)
                        .end(start.plusDays(random.nextInt(30)))
                        .place(
                                new Place(
                                        "tprek:" + random.nextInt(2_000),
                                        PostingText.none(),
                                        PostingText.none(),
                                        point()))
                        .language("fi")
                        .keyword(keyword("tet:" + (1 + random.nextInt(3)), Keyword.Kind.METHOD))
                        .keyword(keyword("tet:" + (4 + random.nextInt(9)), Keyword.Kind.FEATURE));
        if (random.nextInt(3) == 0) {
            builder.language("sv");
        }
        for (int i = 0; i < 3; i++) {
            builder.keyword(keyword("yso:p" + random.nextInt(KEYWORDS), Keyword.Kind.FREE));
        }
        return builder.build();
    }

    /** About thirty kilometres round the middle of Helsinki. */
    private GeoPoint point() {
        return new GeoPoint(
                24_940_000 + random.nextInt(1_000_000) - 500_000,
                60_170_000 + random.nextInt(500_000) - 250_000);
    }

    private static Keyword keyword(String id, Keyword.Kind kind) {
        return new Keyword(id, kind, new PostingText(Map.of(Language.FI, "avainsana")));
    }

    private String description(int number) {
        var text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append(form(number)).append(' ');
        }
        for (int i = 0; i < COMPOUNDS; i++) {
            text.append(compound(number)).append(' ');
        }
        return text.append("työ päivittäin").toString();
    }

    private String form(int number) {
        int family = random.nextInt(families.size());
        inflected.get(family).set(number);
        return form(family, random.nextInt(1 << 20));
    }

    private String form(int family, int at) {
        List<String> forms = families.get(family).forms();
        return forms.get(at % forms.size());
    }

    /** One word in front of an inflected form of another one: both are parts of it. */
    private String compound(int number) {
        int front = random.nextInt(families.size());
        int head = random.nextInt(families.size());
        compounds.get(front).set(number);
        compounds.get(head).set(number);
        return families.get(front).head() + form(head, random.nextInt(1 << 20));
    }
}
