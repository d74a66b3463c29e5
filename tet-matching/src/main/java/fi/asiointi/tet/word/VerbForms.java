package fi.asiointi.tet.word;

import static fi.asiointi.tet.word.NounClasses.cut;
import static fi.asiointi.tet.word.NounClasses.last;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms of a Finnish verb: persons, passive, infinitives, participles and the noun in {@code
 * -minen}. The letters of the infinitive tell how it is conjugated.
 */
final class VerbForms {
    private static final List<String> PERSONS = List.of("n", "t", "mme", "tte");

    private final String infinitive;
    private final Gradation gradation;
    private final Inflection harmony;
    private final Set<String> forms = new LinkedHashSet<>();

    private VerbForms(String infinitive, Gradation gradation) {
        this.infinitive = infinitive;
        this.gradation = gradation;
        this.harmony = new Inflection(infinitive);
        forms.add(infinitive);
    }

    /** Every form of a verb by its infinitive. */
    static Set<String> of(String infinitive, Gradation gradation) {
        var verb = new VerbForms(infinitive, gradation);
        verb.conjugate();
        return verb.forms;
    }

    private void conjugate() {
        switch (infinitive) {
            case "tehdä" -> irregular("teke", "tee", "te");
            case "nähdä" -> irregular("näke", "näe", "nä");
            case "juosta" -> {
                presentAndPast("juokse", "juokse", "juoksi", "juoksi");
                passive("juos", "t", "juos");
                add("juossut");
            }
            case "olla" -> add("on", "ovat", "olen", "olet", "olemme", "olisi", "oli", "ollut");
            default -> byLetters();
        }
    }

    private void byLetters() {
        char before = infinitive.charAt(infinitive.length() - 2);
        String s = cut(infinitive, 2);
        if (Gradation.isVowel(before)) {
            sanoa(cut(infinitive, 1));
        } else if (before == 'd') {
            voida(s);
        } else if (before != 't') {
            tulla(s);
        } else if (last(s) == 's') {
            rohkaista(s);
        } else {
            salata(s);
        }
    }

    /** sanoa, muistaa, huutaa, laskea, sallia */
    private void sanoa(String s) {
        String weak = gradation.weak(s);
        String b = cut(s, 1);
        String weakB = cut(weak, 1);
        char vowel = last(s);
        String[] past = pasts(b, vowel);
        String[] weakPast = pasts(weakB, vowel);
        for (int i = 0; i < past.length; i++) {
            presentAndPast(s, weak, past[i], weakPast[i]);
        }
        if (b.endsWith("t")
                && "st".indexOf(b.charAt(b.length() - 2)) < 0
                && weak.endsWith(harmony.a)) {
            String si = cut(b, 1) + "si"; // huusi, käänsi
            presentAndPast(s, weak, si, si);
        }
        String passive = vowel == 'a' || vowel == 'ä' ? weakB + "e" : weak;
        passive(passive, "t", passive + "t");
        add((vowel == 'e' || vowel == 'i' ? b : s) + "isi", weak, s + "kAA", s + "nUt", s + "neet");
        add((vowel == 'e' ? b + "i" : s) + "essA", s + "en");
    }

    private static String[] pasts(String b, char vowel) {
        return switch (vowel) {
            case 'a' -> b.length() > 5 ? new String[] {b + "i"} : new String[] {b + "i", b + "oi"};
            case 'ä', 'e', 'i' -> new String[] {b + "i"};
            default -> new String[] {b + vowel + "i"};
        };
    }

    /** voida, saada, juoda, ohjelmoida */
    private void voida(String s) {
        presentAndPast(s, s, past(s), past(s));
        passive(s, "d", s);
        add(s, past(s) + "si", s + "kAA", s + "nUt", s + "neet", s + "dessA");
    }

    private static String past(String s) {
        if (s.endsWith("i")) {
            return s;
        }
        String head = cut(s, 2);
        return s.equals("käy") ? "kävi" : head + last(s) + "i";
    }

    /** tulla, mennä, purra, ommella */
    private void tulla(String s) {
        String strong = gradation.strong(cut(s, 1)) + last(s);
        presentAndPast(strong + "e", strong + "e", strong + "i", strong + "i");
        passive(s, "" + last(s), s);
        String nut = s + last(s);
        add(strong + "isi", s + "kAA", nut + "Ut", nut + "eet");
    }

    /** rohkaista, pestä */
    private void rohkaista(String s) {
        presentAndPast(s + "e", s + "e", s + "i", s + "i");
        passive(s, "t", s);
        add(s + "isi", s + "kAA", s + "sUt", s + "seet");
    }

    /** salata and siivota; valita; vanheta and katketa */
    private void salata(String s) {
        String strong = gradation.strong(s);
        switch (last(s)) {
            case 'i' -> {
                presentAndPast(s + "tse", s + "tse", s + "tsi", s + "tsi");
                if (harmony.a.equals("ä")) { // selvitä: selviää
                    presentAndPast(strong + "ä", strong + "ä", strong + "si", strong + "si");
                }
            }
            case 'e' -> {
                presentAndPast(strong + "ne", strong + "ne", strong + "ni", strong + "ni");
                presentAndPast(
                        strong + harmony.a, strong + harmony.a, strong + "si", strong + "si");
            }
            default ->
                    presentAndPast(
                            strong + harmony.a, strong + harmony.a, strong + "si", strong + "si");
        }
        passive(s, "t", s + "t");
        add(strong + "isi", strong + "Aisi", s + "tkAA", s + "nnUt", s + "nneet", s + "tessA");
    }

    private void irregular(String s, String weak, String root) {
        String past = cut(s, 1) + "i";
        presentAndPast(s, weak, past, root + "i");
        passive(root + "h", "d", root + "h");
        add(root + "hnyt", root + "hneet", root + "hkää", cut(s, 1) + "isi", root + "hdessä");
    }

    private void presentAndPast(String s, String weak, String past, String weakPast) {
        PERSONS.forEach(person -> add(weak + person, weakPast + person));
        boolean long_ = s.length() > 1 && last(s) == s.charAt(s.length() - 2);
        add(s + "vAt", long_ ? s : s + last(s), past, past + "vAt");
        add(s + "mAssA", s + "mAAn", s + "mAllA", s + "mAstA", s + "mAttA", s + "mA");
        if (!forms.contains(s + "minen")) {
            forms.addAll(NounClasses.inflect(s + "minen", 38, Gradation.NONE).forms());
            String participle = harmony.written(s + "vA");
            forms.addAll(NounClasses.inflect(participle, 10, Gradation.NONE).forms());
        }
    }

    /** {@code s} with the consonant of the present passive, and the stem of the past one. */
    private void passive(String s, String consonant, String past) {
        add(s + consonant + "AAn", past + "tiin", past + "tU", past + "tAvA", past + "tAessA");
        add(past + "tAisiin");
    }

    private void add(String... written) {
        for (String form : written) {
            forms.add(harmony.written(form).replace('U', harmony.a.equals("a") ? 'u' : 'y'));
        }
    }
}
