package fi.asiointi.tet.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The stems of one noun or adjective, from which its forms are made.
 *
 * <p>The weak stem takes the endings that close a syllable ({@code kaupa-ssa}), the strong stem the
 * others ({@code kauppa-na}). What the classes do in their own ways is listed as whole forms.
 */
final class Inflection {
    private static final List<String> LOCAL =
            List.of("ssA", "stA", "llA", "ltA", "lle", "ksi", "ttA");

    final String nominative;
    final String a;
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> beforeOwner = new LinkedHashSet<>();
    private final List<String> genitives = new ArrayList<>();

    Inflection(String nominative) {
        this.nominative = nominative;
        this.a = isBack(nominative) ? "a" : "ä";
        forms.add(nominative);
    }

    Inflection singular(String strong, String weak) {
        forms.add(weak + "t");
        LOCAL.forEach(ending -> add(weak + ending));
        genitive(weak + "n");
        add(strong + "nA");
        beforeOwner.add(strong);
        beforeOwner.add(weak + "kse");
        return this;
    }

    Inflection plural(String strong, String weak) {
        LOCAL.forEach(ending -> add(weak + ending));
        add(weak + "n");
        add(strong + "nA");
        beforeOwner.add(strong + "ne");
        beforeOwner.add(weak + "kse");
        return this;
    }

    /** Whole forms; {@code A} is a or ä, {@code O} is o or ö. */
    Inflection and(String... whole) {
        for (String form : whole) {
            add(form);
        }
        return this;
    }

    Inflection genitive(String... whole) {
        for (String form : whole) {
            String written = written(form);
            forms.add(written);
            genitives.add(written);
        }
        return this;
    }

    /** The form in front of another word of a compound: {@code hevos-}. */
    Inflection inCompound(String form) {
        genitives.add(form);
        return this;
    }

    private void add(String form) {
        forms.add(written(form));
    }

    String written(String form) {
        if (form.indexOf('A') < 0 && form.indexOf('O') < 0) {
            return form;
        }
        return form.replace('A', a.charAt(0)).replace('O', a.equals("a") ? 'o' : 'ö');
    }

    /** {@return every form without an owner ({@code -ni}, {@code -nsa}) and without a clitic} */
    Set<String> forms() {
        return forms;
    }

    /** {@return what stands before an owner's ending only: {@code lapse-ni}} */
    Set<String> beforeOwner() {
        return beforeOwner;
    }

    /** {@return the forms in which it stands in front of another word of a compound} */
    Set<String> inCompound() {
        var front = new LinkedHashSet<String>();
        front.add(nominative);
        front.addAll(genitives);
        return front;
    }

    /** Vowel harmony: one back vowel makes the endings back. */
    static boolean isBack(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            char letter = word.charAt(i);
            if (letter == 'a' || letter == 'o' || letter == 'u' || letter == 'å') {
                return true;
            }
            if (letter == 'ä' || letter == 'ö' || letter == 'y') {
                return false;
            }
        }
        return false;
    }
}
