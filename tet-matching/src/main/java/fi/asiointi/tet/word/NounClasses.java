package fi.asiointi.tet.word;

/**
 * The inflection classes of Finnish nouns and adjectives, numbered as the Institute for the
 * Languages of Finland (Kotus) does. Each example word is the one of its class.
 */
final class NounClasses {
    /** A word that only stands in front of another one, such as {@code lähi-}. */
    static final int UNCHANGING = 99;

    private NounClasses() {}

    /** The forms of a word of a class. */
    static Inflection inflect(String word, int number, Gradation gradation) {
        var forms = new Inflection(word);
        if (number <= 21) {
            endingInVowel(forms, word, number, gradation);
        } else if (number <= 31) {
            endingInOldE(forms, word, number);
        } else {
            changingItsEnd(forms, word, number, gradation);
        }
        return forms;
    }

    private static void endingInVowel(
            Inflection forms, String word, int number, Gradation gradation) {
        // A borrowed word may end in a consonant: padel, padelin.
        boolean vowel = Gradation.isVowel(last(word));
        String strong = vowel ? word : word + "i";
        String weak = vowel ? gradation.weak(strong) : strong;
        String s = cut(strong, 1);
        String w = cut(weak, 1);
        char v = last(strong);
        switch (number) {
            case 1 -> // valo
                    short_(forms, strong, weak)
                            .plural(strong + "i", weak + "i")
                            .genitive(strong + "jen")
                            .and(strong + "jA", strong + "ihin");
            case 2 -> // palvelu
                    short_(forms, strong, weak)
                            .plural(strong + "i", weak + "i")
                            .genitive(strong + "jen", strong + "iden", strong + "itten")
                            .and(strong + "jA", strong + "itA", strong + "ihin");
            case 3 -> // valtio
                    forms.singular(strong, strong)
                            .and(strong + "tA", strong + v + "n")
                            .plural(strong + "i", strong + "i")
                            .genitive(strong + "iden", strong + "itten")
                            .and(strong + "itA", strong + "ihin");
            case 4 -> // laatikko
                    short_(forms, strong, weak)
                            .plural(strong + "i", weak + "i")
                            .genitive(strong + "jen", weak + "iden", weak + "itten")
                            .and(strong + "jA", weak + "itA", strong + "ihin", weak + "ihin");
            case 5, 6 -> { // risti, paperi
                short_(forms, strong, weak)
                        .plural(s + "ei", w + "ei")
                        .genitive(strong + "en")
                        .and(s + "ejA", s + "eihin");
                if (number == 6) {
                    forms.genitive(s + "eiden", s + "eitten").and(s + "eitA");
                }
            }
            case 7 -> { // ovi
                String e = s + "e";
                String weakE = gradation.weak(e);
                short_(forms, e, weakE)
                        .plural(strong, cut(weakE, 1) + "i")
                        .genitive(s + "ien")
                        .and(s + "iA", s + "iin");
            }
            case 8 -> // nalle
                    short_(forms, strong, weak)
                            .plural(strong + "i", weak + "i")
                            .genitive(strong + "jen")
                            .and(strong + "jA", strong + "ihin");
            case 9 -> pluralO(short_(forms, strong, weak), s, w).genitive(s + "Ojen"); // kala
            case 10 -> pluralI(short_(forms, strong, weak), s, w); // koira
            case 11, 13 -> { // omena, katiska
                pluralO(short_(forms, strong, weak), s, w)
                        .genitive(s + "Ojen", s + "Oiden", s + "Oitten")
                        .and(s + "OitA");
                pluralI(forms, s, w);
            }
            case 12 -> // kulkija
                    pluralO(short_(forms, strong, weak), s, w)
                            .genitive(s + "Oiden", s + "Oitten")
                            .and(s + "OitA");
            case 14 -> // solakka
                    pluralO(short_(forms, strong, weak), s, w)
                            .genitive(s + "Ojen", w + "Oiden", w + "Oitten")
                            .and(w + "OitA", w + "Oihin");
            case 15 -> // korkea
                    short_(forms, strong, strong)
                            .and(strong + "tA")
                            .plural(s + "i", s + "i")
                            .genitive(s + "iden", s + "itten")
                            .and(s + "itA", s + "isiin", s + "ihin");
            case 16 -> // vanhempi
                    pluralI(
                            short_(forms, forms.written(s + "A"), weakA(forms, s, gradation)),
                            s,
                            cut(weakA(forms, s, gradation), 1));
            case 17, 20 -> // vapaa, filee
                    forms.singular(strong, strong)
                            .and(strong + "tA", strong + "seen", strong + "h" + v + "n")
                            .plural(s + "i", s + "i")
                            .genitive(s + "iden", s + "itten")
                            .and(s + "itA", s + "isiin", s + "ihin");
            case 18 -> // maa
                    forms.singular(strong, strong)
                            .and(strong + "tA", strong + "h" + v + "n")
                            .plural(s + "i", s + "i")
                            .genitive(s + "iden", s + "itten")
                            .and(s + "itA", s + "ihin");
            case 19 -> { // suo
                String i = cut(strong, 2) + v + "i";
                forms.singular(strong, strong)
                        .and(strong + "tA", strong + "h" + v + "n")
                        .plural(i, i)
                        .genitive(i + "den", i + "tten")
                        .and(i + "tA", i + "hin");
            }
            default -> throw new IllegalArgumentException("No such class of nouns: " + number);
        }
    }

    private static String weakA(Inflection forms, String s, Gradation gradation) {
        return gradation.weak(forms.written(s + "A"));
    }

    /** Words in -i whose stem is in -e, and whose partitive may lean on a consonant. */
    private static void endingInOldE(Inflection forms, String word, int number) {
        String b = cut(word, 1);
        String c = cut(word, 2);
        switch (number) {
            case 23, 24, 26 -> // tiili, uni, pieni
                    oldE(forms, b + "e", b + "e", b).and(b + "tA").genitive(b + "ten");
            case 25 -> // toimi
                    oldE(forms, b + "e", b + "e", b).and(b + "eA", c + "ntA").genitive(c + "nten");
            case 27 -> // käsi
                    oldE(forms, c + "te", c + "de", b).and(c + "ttA").genitive(c + "tten");
            case 28 -> // kynsi
                    oldE(forms, c + "te", c + last(c) + "e", b)
                            .and(c + "ttA", c + "tA")
                            .genitive(c + "tten");
            case 29, 30 -> // lapsi, veitsi
                    oldE(forms, b + "e", b + "e", b)
                            .and(cut(word, 3) + "stA")
                            .genitive(cut(word, 3) + "sten");
            case 31 -> // kaksi
                    oldE(forms, cut(word, 3) + "hte", cut(word, 3) + "hde", b)
                            .and(cut(word, 3) + "htA");
            default -> throw new IllegalArgumentException("No such class of nouns: " + number);
        }
    }

    private static Inflection oldE(Inflection forms, String strong, String weak, String plural) {
        return forms.singular(strong, weak)
                .and(strong + "en")
                .plural(plural + "i", plural + "i")
                .genitive(plural + "ien")
                .and(plural + "iA", plural + "iin");
    }

    /** Words whose nominative ends otherwise than their stem. */
    private static void changingItsEnd(
            Inflection forms, String word, int number, Gradation gradation) {
        String b = cut(word, 1);
        switch (number) {
            case 32 -> oldE(forms, strong(b, word, gradation) + "e", word); // sisar
            case 33 -> oldE(forms, strongStem(b, gradation) + "me", word); // kytkin
            case 34, 36 -> { // onneton
                String stem = strongStem(b, gradation) + (number == 34 ? "m" : "mp");
                String weak = strongStem(b, gradation) + (number == 34 ? "m" : "mm");
                pluralI(short_(forms, stem + "A", weak + "A"), stem, weak)
                        .and(word + "tA")
                        .genitive(word + "ten");
            }
            case 38 -> { // nainen
                String s = cut(word, 3) + "s";
                oldE(forms, s + "e", s).inCompound(s);
            }
            case 39 -> oldE(forms, b + "kse", word); // vastaus
            case 40 -> // kalleus
                    forms.singular(b + "te", b + "de")
                            .and(b + "teen", b + "ttA")
                            .plural(b + "ksi", b + "ksi")
                            .genitive(b + "ksien")
                            .and(b + "ksiA", b + "ksiin");
            case 41 -> { // vieras
                String stem = strongStem(b, gradation);
                long_(forms, stem + last(b), cut(stem, 1) + last(b)).and(word + "tA");
                forms.genitive(word + "ten");
            }
            case 42 -> oldE(forms, b + "he", word); // mies
            case 43 -> long_(forms, b + "e", b).and(word + "tA", b + "en"); // ohut
            case 44 -> long_(forms, b + last(b), b).and(word + "tA"); // kevät
            case 47 -> { // kuollut
                String stem = cut(word, 2);
                long_(forms, stem + "ee", stem + "e").and(word + "tA");
            }
            case 48 -> { // hame
                String stem = gradation.strong(word);
                long_(forms, stem + "e", stem).and(word + "ttA");
            }
            case 49 -> { // askel
                String stem = strong(b, word, gradation) + "e";
                oldE(forms, stem, word);
                long_(forms, stem + "e", stem);
            }
            default -> throw new IllegalArgumentException("No such class of nouns: " + number);
        }
    }

    /** A stem in -e whose partitive and second genitive plural are those of the consonant stem. */
    private static Inflection oldE(Inflection forms, String stem, String consonantStem) {
        String s = cut(stem, 1);
        String short_ = consonantStem.endsWith("nen") ? cut(consonantStem, 3) + "s" : consonantStem;
        return oldE(forms, stem, stem, s).and(short_ + "tA").genitive(short_ + "ten");
    }

    /** A stem in a long vowel: {@code vieraa-}, plural {@code vierai-}. */
    private static Inflection long_(Inflection forms, String stem, String pluralBase) {
        String i = pluralBase + "i";
        return forms.singular(stem, stem)
                .and(stem + "seen")
                .plural(i, i)
                .genitive(i + "den", i + "tten")
                .and(i + "tA", i + "siin", i + "hin");
    }

    /** The singular of a word that ends in one vowel. */
    private static Inflection short_(Inflection forms, String strong, String weak) {
        String s = forms.written(strong);
        return forms.singular(s, forms.written(weak)).and(s + "A", s + last(s) + "n");
    }

    private static Inflection pluralO(Inflection forms, String strong, String weak) {
        return forms.plural(forms.written(strong + "Oi"), forms.written(weak + "Oi"))
                .and(strong + "OjA", strong + "Oihin");
    }

    private static Inflection pluralI(Inflection forms, String strong, String weak) {
        return forms.plural(strong + "i", weak + "i")
                .genitive(strong + "ien")
                .and(strong + "iA", strong + "iin");
    }

    /** The strong stem in front of a consonant that the nominative ends with: {@code tehda(s)}. */
    private static String strongStem(String stem, Gradation gradation) {
        return gradation.strong(stem);
    }

    private static String strong(String b, String word, Gradation gradation) {
        return gradation.strong(b) + last(word);
    }

    static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    static String cut(String text, int letters) {
        return text.substring(0, text.length() - letters);
    }
}
