package fi.asiointi.tet.word;

import fi.asiointi.identity.reason.Language;
import java.util.List;

/** Reads words of one language. It holds no state: many threads may use one. */
public interface WordReader {

    /**
     * {@return the base forms of a word, the likeliest first; never none}
     *
     * @param word one word in lower case
     */
    List<BaseForm> read(String word);

    /**
     * {@return true for a word that the reader has in its lexicon, as itself or as a compound}
     *
     * @param word one word in lower case
     */
    boolean knows(String word);

    /**
     * {@return true for a word that says nothing of what a text is about, such as {@code ja}}
     *
     * @param word one word in lower case
     */
    boolean isStopWord(String word);

    /**
     * {@return the reader of a language}
     *
     * @param language the language of the words
     */
    static WordReader of(Language language) {
        return switch (language) {
            case FI -> Finnish.READER;
            case SV -> Swedish.READER;
            case EN -> English.READER;
        };
    }
}
