package fi.asiointi.identity.organisation;

import fi.asiointi.identity.reason.Language;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What a register calls a thing, in the languages that it has. A register's label may be missing in
 * any of them, so a reader gets the nearest: the wanted language, then Finnish, Swedish, English.
 *
 * @param byLanguage the labels that there are; a language without one is left out
 */
public record Labels(Map<Language, String> byLanguage) {

    /** No label in any language. */
    public static final Labels NONE = new Labels(Map.of());

    /** Labels that can no longer change. */
    public Labels {
        byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * {@return the label in the wanted language, or the nearest there is; empty when there is none
     * at all}
     *
     * @param wanted the reader's language
     */
    public Optional<String> in(Language wanted) {
        String label = byLanguage.get(wanted);
        return label != null
                ? Optional.of(label)
                : Arrays.stream(Language.values())
                        .filter(byLanguage::containsKey)
                        .map(byLanguage::get)
                        .findFirst();
    }
}
