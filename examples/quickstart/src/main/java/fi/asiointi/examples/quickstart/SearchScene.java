package fi.asiointi.examples.quickstart;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.search.TextField;
import fi.asiointi.tet.search.TextHit;
import fi.asiointi.tet.search.TextIndex;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A pupil types a word, and finds places that write it in another form. */
final class SearchScene {
    private static final Map<String, String> PLACES =
            new TreeMap<>(
                    Map.of(
                            "dogs", "Apulainen koirahoitolaan",
                            "library", "Työpari kirjastoon",
                            "nursery", "Päiväkodissa lasten kanssa",
                            "shop", "Myyjä vaatekauppaan",
                            "bakery", "Leipurin apuna leipomossa"));

    private SearchScene() {}

    static void tell(Chapter chapter) {
        TextIndex.Builder builder = TextIndex.builder();
        PLACES.forEach((id, title) -> builder.add(id, TextField.TITLE, Language.FI, title));
        TextIndex index = builder.build();
        chapter.say(
                "A pupil looks for a place and types a word. The places write it in another form,"
                        + " or inside a longer word, and are found.");
        List<List<String>> rows =
                List.of("koira", "kirjastot", "päiväkoti", "kauppa", "leipomo").stream()
                        .map(word -> row(index, word))
                        .toList();
        chapter.show(
                new Block.Table(
                        "Words and what they find", List.of("Typed", "Found", "Why"), rows));
        chapter.check(
                "each of five words finds its own place and no other",
                rows.stream().map(row -> row.get(1)).toList().equals(expected()));
    }

    private static List<String> expected() {
        return List.of("dogs", "library", "nursery", "shop", "bakery").stream()
                .map(PLACES::get)
                .toList();
    }

    private static List<String> row(TextIndex index, String word) {
        List<TextHit> hits = index.search(word, Language.FI).all();
        if (hits.size() != 1) {
            return List.of(word, hits.size() + " places", "");
        }
        TextHit hit = hits.get(0);
        return List.of(
                word,
                String.valueOf(PLACES.get(hit.id())),
                hit.why().get(0).reason().text().in(Language.EN));
    }
}
