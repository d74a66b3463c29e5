package fi.asiointi.tet.search;

import fi.asiointi.identity.reason.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** How long a search among 10 000 texts takes. Run by hand on a quiet machine. */
final class SearchTimes {
    private static final int POSTINGS = 10_000;
    private static final int ROUNDS = 40;

    private SearchTimes() {}

    public static void main(String... arguments) {
        List<List<String>> families =
                WordFamilies.read("finnish-search-second-held-out.json").families();
        long started = System.nanoTime();
        TextIndex index = index(families);
        System.out.printf(
                "index of %d: %d ms%n", POSTINGS, (System.nanoTime() - started) / 1_000_000);
        var queries = new ArrayList<String>();
        families.forEach(family -> queries.add(family.get(0)));
        families.forEach(family -> queries.add(family.get(1) + " apulainen"));
        queries.add("työ");
        long hits = 0;
        long[] times = new long[0];
        for (int round = 0; round < ROUNDS; round++) {
            times = new long[queries.size()];
            for (int i = 0; i < times.length; i++) {
                long begun = System.nanoTime();
                TextHits found = index.search(queries.get(i), Language.FI);
                hits += found.page(0, 10).size();
                times[i] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%d queries, %d hits shown: median %.3f ms, p99 %.3f ms, longest %.3f ms%n",
                times.length,
                hits / ROUNDS,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6);
    }

    private static TextIndex index(List<List<String>> families) {
        var random = new Random(1);
        var index = TextIndex.builder();
        for (int i = 0; i < POSTINGS; i++) {
            String id = "tet:" + i;
            index.add(id, TextField.TITLE, Language.FI, word(families, random) + " apulainen työ");
            var text = new StringBuilder();
            for (int word = 0; word < 60; word++) {
                text.append(word(families, random)).append(' ');
            }
            index.addDescription(id, Language.FI, text.toString());
        }
        return index.build();
    }

    private static String word(List<List<String>> families, Random random) {
        List<String> family = families.get(random.nextInt(families.size()));
        return family.get(random.nextInt(family.size()));
    }
}
