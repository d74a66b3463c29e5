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
    private final int[] found;
    private final long[] worth;
    private final int[] best;

    /** A word of the query with its base forms in the language of a text. */
    private record Asked(String word, Language in, List<BaseForm> bases, boolean typo) {}

    /** An occurrence that met a base form of the query. */
    private record Met(int word, String base, MatchKind kind) {}

    TextSearch(TextIndex index, Language language) {
        this.index = index;
        this.language = language;
        this.found = new int[index.size()];
        this.worth = new long[index.size()];
        this.best = new int[index.size() * WordIndex.FIELDS];
    }

    /** Each word is looked up in the texts of every language that somebody would be shown. */
    void add(String word) {
        Arrays.fill(best, 0);
        boolean any = false;
        for (Language in : Language.values()) {
            any |= look(new Asked(word, in, index.in(in).reader().read(word), false));
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
                    best[field] = Math.max(best[field], WORTH[field % WordIndex.FIELDS][how]);
                    any = true;
                }
            }
        }
        return any;
    }

    private void count() {
        for (int place = 0; place < found.length; place++) {
            int sum = 0;
            for (int field = 0; field < WordIndex.FIELDS; field++) {
                sum += best[place * WordIndex.FIELDS + field];
            }
            if (sum > 0) {
                found[place]++;
                worth[place] += sum;
            }
        }
    }

    TextHits hits(Set<String> words) {
        long[] ranked = new long[found.length];
        int total = 0;
        for (int place = 0; place < found.length; place++) {
            if (found[place] > 0) {
                ranked[total++] = ((long) Integer.MAX_VALUE - score(place)) << 32 | place;
            }
        }
        int[] places = new int[total];
        Arrays.sort(ranked, 0, total);
        for (int rank = 0; rank < total; rank++) {
            places[rank] = (int) ranked[rank];
        }
        boolean few = total < SearchParameters.ALL.fewHits && words.size() > 1;
        return new TextHits(total, new Places(places), few ? List.copyOf(words) : List.of());
    }

    /** The places that were found, the best one first. */
    private final class Places implements TextHits.Ranking {
        private final int[] places;

        Places(int[] places) {
            this.places = places;
        }

        @Override
        public String id(int rank) {
            return index.id(places[rank]);
        }

        @Override
        public int score(int rank) {
            return TextSearch.this.score(places[rank]);
        }

        @Override
        public List<WordMatch> why(int rank) {
            return TextSearch.this.why(places[rank]);
        }
    }

    private int score(int place) {
        int words = Math.min(found[place], 1000);
        long most = (long) MOST_WORTH * found[place];
        return words * FULL + (int) Math.min(FULL - 1, worth[place] * FULL / most);
    }

    private List<WordMatch> why(int place) {
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
