package fi.asiointi.voucher.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name without what people leave out when they type it: case, foreign accents, the kind of a
 * dash. The Finnish letters å, ä and ö stay, since they make other names.
 *
 * @param text the folded name, its words parted by one blank
 */
public record FoldedName(String text) {
    private static final Map<String, String> LETTERS =
            Map.of("æ", "ae", "ø", "o", "ı", "i", "đ", "d", "ð", "d", "’", "'");
    private static final Pattern LETTER = Pattern.compile("[æøıđð’]");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x{85}\\x{1c}-\\x{1f}]+");

    private static final int DIAERESIS = 0x308;
    private static final int RING = 0x30a;

    /**
     * {@return a name, folded}
     *
     * @param name as written; {@code null} is an empty one
     */
    public static FoldedName of(@Nullable String name) {
        String folded =
                caseless(Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC));
        folded = LETTER.matcher(folded).replaceAll(letter -> LETTERS.get(letter.group()));
        folded = DASH.matcher(folded).replaceAll("-");
        folded = withoutAccents(Normalizer.normalize(folded, Normalizer.Form.NFD));
        folded = BLANKS.matcher(folded).replaceAll(" ").strip();
        return new FoldedName(Normalizer.normalize(folded, Normalizer.Form.NFC));
    }

    /** {@return the words of the name} */
    List<String> words() {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** Full case folding: through upper case, where ß becomes SS. */
    private static String caseless(String text) {
        String upper = text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        return upper.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Drops each accent, except those that make å, ä and ö of the letter that they stand on. */
    private static String withoutAccents(String text) {
        var kept = new StringBuilder(text.length());
        int letter = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            boolean isAccent = Character.getType(point) == Character.NON_SPACING_MARK;
            if (!isAccent || isFinnish(letter, point)) {
                kept.appendCodePoint(point);
            }
            letter = isAccent ? letter : point;
        }
        return kept.toString();
    }

    private static boolean isFinnish(int letter, int accent) {
        return switch (accent) {
            case DIAERESIS -> letter == 'a' || letter == 'o';
            case RING -> letter == 'a';
            default -> false;
        };
    }

    /** Its length only: names of people stay out of logs. */
    @Override
    public String toString() {
        return "FoldedName of " + text.length() + " characters";
    }
}
