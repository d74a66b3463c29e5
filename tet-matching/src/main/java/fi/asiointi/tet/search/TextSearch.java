package fi.asiointi.tet.search;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.search.WordIndex.Occurrences;
import fi.asiointi.tet.word.BaseForm;
import fi.asiointi.tet.word.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One search: the words of a query are added, then the hits are asked. */
@SuppressWarnings("EnumOrdinal") // the ordinals are places in arrays, and never leave this class
final class TextSearch {
    private static final int FULL = 1_000_000;
    private static final Role[] ROLES = Role.values();
    private static final MatchKind[] KINDS = MatchKind.values();
    private static final int NONE = -1;
    private static final int MOST_WORTH = SearchParameters.ALL.mostWorth();

    /** For each role in the query and each in the text the kind of match, or none. */
    private static final int[][] KIND = kinds();

    /** For each field and each kind what a match is worth. */
    private static final int[][] WORTH = worth();

    private final TextIndex index;
    private final Language language;
    private final List<Asked> asked = new ArrayList<>();

    /** How many words each place has, and what they are worth. */
    private final int[] found;

    private final long[] worth;

    /** Places that have a word, in the order in which they were met. */
    private final int[] places;

    private int total;

    /**
     * For each field what the word that is looked up is worth there; and the places that have it.
     */
    private final int[] best;

    private final int[] met;
    private final boolean[] isMet;
    private int mets;

    /** A word of the query with its base forms in the language of a text. */
    private record Asked(String word, Language in, List<BaseForm> bases, boolean typo) {}

    /** An occurrence that met a base form of the query. */
    private record Met(int word, String base, MatchKind kind) {}

    TextSearch(TextIndex index, Language language) {
        this.index = index;
        this.language = language;
        this.found = new int[index.size()];
        this.worth = new long[index.size()];
        this.places = new int[index.size()];
        this.best = new int[index.size() * WordIndex.FIELDS];
        this.met = new int[index.size()];
        this.isMet = new boolean[index.size()];
    }

    /** Each word is looked up in the texts of every language that somebody would be shown. */
    void add(String word) {
        boolean any = false;
        for (Language in : Language.values()) {
            any |= look(new Asked(word, in, index.in(in).read(word), false));
        }
        WordIndex own = index.in(language);
        if (!any
                && word.length() >= SearchParameters.ALL.shortestTypo
                && !own.reader().knows(word)) {
            look(new Asked(word, language, own.near(word), true));
        }
        count();
    }

    /** Plain loops over arrays: a common word stands in every text. */
    private boolean look(Asked word) {
        asked.add(word);
        boolean any = false;
        for (BaseForm base : word.bases()) {
            Occurrences places = index.in(word.in()).of(base.text());
            int[] kinds = KIND[base.role().ordinal()];
            for (int i = 0; i < places.size(); i++) {
                int kind = kinds[places.role(i)];
                int field = places.field(i);
                if (kind != NONE && index.isShown(field, word.in(), language)) {
                    int how = word.typo() ? MatchKind.TYPO.ordinal() : kind;
                    meet(field, WORTH[field % WordIndex.FIELDS][how]);
                    any = true;
                }
            }
        }
        return any;
    }

    private void meet(int field, int worthThere) {
        best[field] = Math.max(best[field], worthThere);
        int place = field / WordIndex.FIELDS;
        if (!isMet[place]) {
            isMet[place] = true;
            met[mets++] = place;
        }
    }

    /** Counts what one word met, and forgets it: only what was met is cleared. */
    private void count() {
        for (int i = 0; i < mets; i++) {
            int place = met[i];
            isMet[place] = false;
            int sum = 0;
            for (int field = place * WordIndex.FIELDS, n = 0; n < WordIndex.FIELDS; field++, n++) {
                sum += best[field];
                best[field] = 0;
            }
            if (sum > 0) {
                if (found[place]++ == 0) {
                    places[total++] = place;
                }
                worth[place] += sum;
            }
        }
        mets = 0;
    }

    /** The places that hold a word, in no order. */
    int[] places() {
        return Arrays.copyOf(places, total);
    }

    TextHits hits(Set<String> words) {
        int[] scores = new int[found.length];
        int[] hits = places();
        for (int place : hits) {
            scores[place] = score(place);
        }
        var ranked =
                new Ranked(
                        hits,
                        (one, other) ->
                                scores[one] != scores[other]
                                        ? scores[one] > scores[other]
                                        : one < other);
        return new TextHits(total, new Places(ranked, scores), singleWords(words));
    }

    /** The words one by one, where hits are few. */
    List<String> singleWords(Set<String> words) {
        boolean few = total < SearchParameters.ALL.fewHits && words.size() > 1;
        return few ? List.copyOf(words) : List.of();
    }

    /** The places that were found, the best one first. */
    private final class Places implements TextHits.Ranking {
        private final Ranked ranked;
        private final int[] scores;

        Places(Ranked ranked, int[] scores) {
            this.ranked = ranked;
            this.scores = scores;
        }

        @Override
        public TextHit hit(int rank) {
            int place = ranked.at(rank);
            return new TextHit(index.id(place), scores[place], why(place));
        }
    }

    /** How close a place is to the words; 0 when it has none of them. */
    int score(int place) {
        if (found[place] == 0) {
            return 0;
        }
        int words = Math.min(found[place], 1000);
        long most = (long) MOST_WORTH * found[place];
        return words * FULL + (int) Math.min(FULL - 1, worth[place] * FULL / most);
    }

    /** Which words met in a place. */
    List<WordMatch> why(int place) {
        var why = new ArrayList<WordMatch>();
        for (Asked word : asked) {
            for (TextField field : TextField.values()) {
                int number = place * WordIndex.FIELDS + field.ordinal();
                closest(word, number).map(met -> match(word, field, met)).ifPresent(why::add);
            }
        }
        return why;
    }

    private Optional<Met> closest(Asked word, int field) {
        var all = new ArrayList<Met>();
        for (BaseForm base : word.bases()) {
            Occurrences places = index.in(word.in()).of(base.text());
            int[] kinds = KIND[base.role().ordinal()];
            for (int i = places.from(field); i < places.size() && places.field(i) == field; i++) {
                int kind = kinds[places.role(i)];
                if (kind != NONE && index.isShown(field, word.in(), language)) {
                    MatchKind how = word.typo() ? MatchKind.TYPO : KINDS[kind];
                    all.add(new Met(places.word(i), base.text(), how));
                }
            }
        }
        return all.stream().min(Comparator.comparing(Met::kind));
    }

    private WordMatch match(Asked word, TextField field, Met met) {
        String written = index.in(word.in()).word(met.word());
        return new WordMatch(word.word(), field, written, met.base(), met.kind());
    }

    private static int[][] kinds() {
        int[][] kinds = new int[ROLES.length][ROLES.length];
        for (Role query : ROLES) {
            for (Role text : ROLES) {
                kinds[query.ordinal()][text.ordinal()] =
                        MatchKind.of(query, text).map(MatchKind::ordinal).orElse(NONE);
            }
        }
        return kinds;
    }

    private static int[][] worth() {
        TextField[] fields = TextField.values();
        int[][] worth = new int[fields.length][KINDS.length];
        for (TextField field : fields) {
            for (MatchKind kind : KINDS) {
                worth[field.ordinal()][kind.ordinal()] = SearchParameters.ALL.worth(field, kind);
            }
        }
        return worth;
    }
}
