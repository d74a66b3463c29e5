package fi.asiointi.tet.word;

import static fi.asiointi.tet.word.NounClasses.last;

/** The class that a nominative has by its letters; the lexicon names the words that differ. */
final class ClassByLetters {
    private ClassByLetters() {}

    static int of(String word) {
        if (Gradation.isVowel(last(word))) {
            return endingInVowel(word);
        }
        if (word.endsWith("nen")) {
            return 38;
        }
        if (word.endsWith("ton") || word.endsWith("tön")) {
            return 34;
        }
        if (word.endsWith("in") && word.length() > 3) {
            return 33;
        }
        return word.endsWith("s") || word.endsWith("t") ? endingInST(word) : 5;
    }

    private static int endingInST(String word) {
        String end = word.substring(Math.max(0, word.length() - 3));
        if (end.endsWith("ut") || end.endsWith("yt")) {
            return 47;
        }
        if (end.endsWith("as") || end.endsWith("äs") || end.endsWith("is")) {
            return 41;
        }
        return switch (end) {
            case "eus", "eys", "uus", "yys" -> 40;
            default -> end.endsWith("t") ? 5 : 39;
        };
    }

    private static int endingInVowel(String word) {
        int syllables = syllables(word);
        char last = last(word);
        char before = word.length() > 1 ? word.charAt(word.length() - 2) : 'x';
        return switch (last) {
            case 'o', 'ö' -> endingInO(word, syllables, before);
            case 'u', 'y' -> endingInU(syllables, last, before);
            case 'i' -> syllables > 2 ? 6 : 5;
            case 'e' -> before == 'e' ? 20 : 48;
            default -> endingInA(word, syllables, last, before);
        };
    }

    private static int endingInU(int syllables, char last, char before) {
        if (syllables == 1) {
            return 18;
        }
        return before == last ? 17 : syllables > 2 ? 2 : 1;
    }

    private static int endingInO(String word, int syllables, char before) {
        if (syllables == 1) {
            return 19;
        }
        if (before == 'i' || before == 'e') {
            return 3;
        }
        if (syllables == 2) {
            return 1;
        }
        return word.endsWith("kko") || word.endsWith("kkö") ? 4 : 2;
    }

    private static int endingInA(String word, int syllables, char last, char before) {
        if (before == last) {
            return syllables == 1 ? 18 : 17;
        }
        if (before == 'e') {
            return 15;
        }
        if (before == 'i') {
            return 12;
        }
        if (syllables <= 2) {
            return last == 'ä' || "ou".indexOf(firstVowel(word)) >= 0 ? 10 : 9;
        }
        return longerInA(word);
    }

    private static int longerInA(String word) {
        String end = word.substring(word.length() - 3).replace('ä', 'a');
        if (end.equals("ija") && Gradation.isVowel(word.charAt(word.length() - 4))) {
            return 10;
        }
        return switch (end) {
            case "ija", "ela", "ola", "ila", "ula", "yla", "ala", "öla" -> 12;
            case "kka", "tta" -> 14;
            default -> end.endsWith("ja") || end.endsWith("ma") || end.endsWith("va") ? 10 : 11;
        };
    }

    private static char firstVowel(String word) {
        return word.chars()
                .filter(letter -> Gradation.isVowel((char) letter))
                .mapToObj(letter -> (char) letter)
                .findFirst()
                .orElse('a');
    }

    /** Two vowels belong to one syllable when they are a long vowel or glide into each other. */
    static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            if (Gradation.isVowel(word.charAt(i))) {
                count++;
                if (i + 1 < word.length() && glides(word.charAt(i), word.charAt(i + 1), count)) {
                    i++;
                }
            }
        }
        return count;
    }

    private static boolean glides(char first, char second, int syllable) {
        if (first == second || second == 'i') {
            return Gradation.isVowel(second);
        }
        String pair = "" + first + second;
        return switch (pair) {
            case "au", "ou", "eu", "iu", "äy", "öy", "ey", "iy" -> true;
            case "uo", "yö", "ie" -> syllable == 1;
            default -> false;
        };
    }
}
