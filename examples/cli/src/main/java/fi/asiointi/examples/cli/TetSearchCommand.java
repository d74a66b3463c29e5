package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.search.TextField;
import fi.asiointi.tet.search.TextHit;
import fi.asiointi.tet.search.TextHits;
import fi.asiointi.tet.search.TextIndex;
import fi.asiointi.tet.search.WordMatch;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** Finds TET places by words. */
@Command(
        name = "tet-search",
        description = {
            "Finds TET places by words, in every inflected form and inside compounds.",
            "",
            "In:  {\"id\",\"query\",\"lang\":\"fi|sv|en\",\"postings\":[{\"id\",\"title\",\"description\","
                    + "\"keywords\",\"place\"}]}",
            "Out: {\"id\",\"hits\":[{\"id\",\"score\",\"why\":[{\"code\",\"queryWord\",\"field\",\"word\","
                    + "\"base\",\"message\"}]}],\"singleWords\"}",
            "",
            "A text is a string in the language of the line (fi when it names none), or"
                    + " {\"fi\",\"sv\",\"en\"}; keywords are a list of texts.",
            "A posting is found when it holds any word of the query; those with all words come"
                    + " first. singleWords: with few hits, the words to search one by one."
        })
final class TetSearchCommand extends LineCommand {

    TetSearchCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only("query", "lang", "postings", "note", "source");
        String query = in.text("query");
        Language language = language(in);
        in.required("postings");
        List<Fields> postings = in.list("postings");
        var index = TextIndex.builder();
        for (int at = 0; at < postings.size(); at++) {
            add(index, place(postings.get(at), at), postings.get(at), language);
        }
        TextHits hits = index.build().search(query, language);
        ObjectNode line = line(in);
        ArrayNode rows = line.putArray("hits");
        hits.all().forEach(hit -> put(rows.addObject(), hit, postings));
        ArrayNode words = line.putArray("singleWords");
        hits.singleWords().forEach(words::add);
        write(line);
    }

    private static Language language(Fields in) {
        if (!in.has("lang")) {
            return Language.FI;
        }
        String tag = in.text("lang");
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> in.wrongType("lang", "fi, sv or en"));
    }

    /** The id with the place in the list, for nobody promises that an id is there once. */
    private static String place(Fields posting, int at) {
        return posting.id().asText() + " " + at;
    }

    private static void add(
            TextIndex.Builder index, String place, Fields posting, Language language) {
        texts(posting, "title", language)
                .forEach((in, text) -> index.add(place, TextField.TITLE, in, text));
        texts(posting, "place", language)
                .forEach((in, text) -> index.add(place, TextField.PLACE, in, text));
        texts(posting, "description", language)
                .forEach((in, text) -> index.addDescription(place, in, text));
        if (posting.has("keywords")) {
            if (!posting.required("keywords").isArray()) {
                throw posting.wrongType("keywords", "a list");
            }
            for (JsonNode keyword : posting.required("keywords")) {
                texts(keyword, posting, "keywords", language)
                        .forEach((in, text) -> index.add(place, TextField.KEYWORDS, in, text));
            }
        }
    }

    private static Map<Language, String> texts(Fields posting, String name, Language language) {
        return posting.has(name)
                ? texts(posting.required(name), posting, name, language)
                : Map.of();
    }

    private static Map<Language, String> texts(
            JsonNode text, Fields posting, String name, Language language) {
        if (text.isTextual()) {
            return Map.of(language, text.asText());
        }
        if (!text.isObject()) {
            throw posting.wrongType(name, "a text, or an object with fi, sv and en");
        }
        var texts = new EnumMap<Language, String>(Language.class);
        for (Language in : Language.values()) {
            JsonNode one = text.path(in.tag());
            if (one.isTextual() && !one.asText().isBlank()) {
                texts.put(in, one.asText());
            } else if (!one.isMissingNode() && !one.isNull() && !one.isTextual()) {
                throw posting.wrongType(name + "." + in.tag(), "a text");
            }
        }
        return texts;
    }

    private void put(ObjectNode row, TextHit hit, List<Fields> postings) {
        int at = Integer.parseInt(hit.id().substring(hit.id().lastIndexOf(' ') + 1));
        row.set("id", postings.get(at).id());
        row.put("score", hit.score());
        ArrayNode why = row.putArray("why");
        for (WordMatch match : hit.why()) {
            ObjectNode one = why.addObject().put("code", match.kind().name());
            one.put("queryWord", match.queryWord()).put("field", name(match.field()));
            one.put("word", match.word()).put("base", match.base());
            text(one, "message", match.reason().text());
        }
    }

    private static String name(TextField field) {
        return switch (field) {
            case TITLE -> "title";
            case PLACE -> "place";
            case KEYWORDS -> "keywords";
            case SHORT_DESCRIPTION -> "shortDescription";
            case DESCRIPTION -> "description";
        };
    }
}
