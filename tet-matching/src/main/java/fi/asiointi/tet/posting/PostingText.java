package fi.asiointi.tet.posting;

import fi.asiointi.identity.reason.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text in those languages in which an employer wrote it.
 *
 * @param byLanguage the text by language; a blank one is left out
 */
public record PostingText(Map<Language, String> byLanguage) {
    private static final PostingText NONE = new PostingText(Map.of());

    /** A text whose languages are in their usual order. */
    public PostingText {
        var written = new EnumMap<Language, String>(Language.class);
        byLanguage.forEach(
                (language, text) -> {
                    if (!text.isBlank()) {
                        written.put(language, text);
                    }
                });
        byLanguage = Collections.unmodifiableMap(written);
    }

    /** {@return a text that is not written in any language} */
    public static PostingText none() {
        return NONE;
    }

    /**
     * {@return a text in Finnish alone, as the city's form writes it}
     *
     * @param text the text
     */
    public static PostingText finnish(String text) {
        return new PostingText(Map.of(Language.FI, text));
    }

    /** {@return true when there is no text in any language} */
    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /**
     * {@return the text in a language; else in Finnish; else in the one there is}
     *
     * @param language the reader's language
     */
    public Optional<String> in(Language language) {
        String own = byLanguage.get(language);
        return own != null ? Optional.of(own) : byLanguage.values().stream().findFirst();
    }

    /** {@return the beginning of the text in each language, with an ellipsis where it is cut} */
    public PostingText shortened() {
        var beginnings = new EnumMap<Language, String>(Language.class);
        int most = PostingLimits.ALL.shortDescription();
        byLanguage.forEach(
                (language, text) ->
                        beginnings.put(
                                language,
                                text.length() > most ? text.substring(0, most) + "…" : text));
        return new PostingText(beginnings);
    }
}
