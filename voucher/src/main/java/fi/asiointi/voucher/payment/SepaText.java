package fi.asiointi.voucher.payment;

import java.text.Normalizer;
import java.util.Map;

/**
 * Which characters a file for the bank may have, and how the others are written.
 *
 * <p>All banks of the euro payments area take the basic Latin characters of the European Payments
 * Council. Banks in Finland take {@code å ä ö} too (their implementation guide; not verified). Any
 * other letter loses its marks, {@code &} becomes {@code +}, and what then is left over becomes a
 * full stop.
 */
public enum SepaText {
    /** The basic Latin characters only: {@code ä} is written {@code a}. */
    LATIN(""),
    /** The basic Latin characters and {@code å ä ö Å Ä Ö}. */
    FINNISH("åäöÅÄÖ");

    private static final String BASIC = "/-?:().,'+ ";
    private static final Map<Integer, String> SPELLINGS =
            Map.ofEntries(
                    Map.entry((int) '&', "+"),
                    Map.entry((int) '_', "-"),
                    Map.entry((int) '–', "-"),
                    Map.entry((int) '—', "-"),
                    Map.entry((int) '’', "'"),
                    Map.entry((int) '\t', " "),
                    Map.entry((int) '\n', " "),
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'Æ', "AE"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'Œ', "OE"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'Ø', "O"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'Đ', "D"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'Ł', "L"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'þ', "th"));

    private final String letters;

    SepaText(String letters) {
        this.letters = letters;
    }

    /**
     * {@return the text as the bank takes it} Trimmed, and never empty: what has no character left
     * is a full stop.
     *
     * @param text any text
     */
    public String written(String text) {
        var written = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(character -> written.append(spelling(character)));
        String trimmed = written.toString().strip();
        return trimmed.isEmpty() ? "." : trimmed;
    }

    /** As {@link #written(String)}, cut where it is longer. */
    String written(String text, int longest) {
        String written = written(text);
        return written.length() <= longest ? written : written.substring(0, longest).strip();
    }

    private String spelling(int character) {
        String itself = Character.toString(character);
        if (isTaken(character)) {
            return itself;
        }
        if (SPELLINGS.containsKey(character)) {
            return SPELLINGS.get(character);
        }
        var bare = new StringBuilder();
        Normalizer.normalize(itself, Normalizer.Form.NFD)
                .codePoints()
                .filter(this::isTaken)
                .forEach(bare::appendCodePoint);
        return bare.isEmpty() ? "." : bare.toString();
    }

    private boolean isTaken(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || BASIC.indexOf(character) >= 0
                || letters.indexOf(character) >= 0;
    }
}
