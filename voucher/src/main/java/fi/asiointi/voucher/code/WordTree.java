package fi.asiointi.voucher.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Finds any of many words in one pass over a text (Aho and Corasick's automaton). Each state is the
 * longest beginning of a word that the characters read so far end with.
 */
final class WordTree {
    private static final int START = 0;

    /** Letters that are read alike have one index; what is no letter or digit has none. */
    private static final byte[] LETTERS = letters();

    private static final int ALPHABET = 26;

    private final int[][] next;
    private final boolean[] ends;

    private WordTree(int[][] next, boolean[] ends) {
        this.next = next;
        this.ends = ends;
    }

    static WordTree of(Collection<String> words) {
        List<int[]> next = new ArrayList<>(List.of(new int[ALPHABET]));
        List<Boolean> ends = new ArrayList<>(List.of(false));
        for (String word : words) {
            int state = START;
            String letters = plain(word);
            for (int i = 0; i < letters.length(); i++) {
                int index = index(letters.charAt(i));
                if (index < 0) {
                    throw new IllegalArgumentException("Not a word of letters: " + word);
                }
                if (next.get(state)[index] == START) {
                    next.get(state)[index] = next.size();
                    next.add(new int[ALPHABET]);
                    ends.add(false);
                }
                state = next.get(state)[index];
            }
            ends.set(state, true);
        }
        return linked(next.toArray(int[][]::new), ends);
    }

    boolean isIn(CharSequence text) {
        int state = START;
        for (int i = 0; i < text.length(); i++) {
            int index = index(text.charAt(i));
            if (index >= 0) {
                state = next[state][index];
                if (ends[state]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where no word goes on, the state goes on as its longest true ending would. */
    private static WordTree linked(int[][] next, List<Boolean> marked) {
        boolean[] ends = new boolean[next.length];
        int[] ending = new int[next.length];
        var queue = new ArrayDeque<Integer>(List.of(START));
        while (!queue.isEmpty()) {
            int state = queue.remove();
            ends[state] = marked.get(state) || ends[ending[state]];
            for (int index = 0; index < ALPHABET; index++) {
                int child = next[state][index];
                int elsewhere = state == START ? START : next[ending[state]][index];
                if (child == START) {
                    next[state][index] = elsewhere;
                } else {
                    ending[child] = elsewhere;
                    queue.add(child);
                }
            }
        }
        return new WordTree(next, ends);
    }

    private static int index(char character) {
        return character < LETTERS.length ? LETTERS[character] : -1;
    }

    private static String plain(String word) {
        return word.replace('ä', 'a').replace('å', 'a').replace('ö', 'o');
    }

    private static byte[] letters() {
        byte[] letters = new byte[128];
        Arrays.fill(letters, (byte) -1);
        for (char letter = 'a'; letter <= 'z'; letter++) {
            letters[letter] = (byte) (letter - 'a');
        }
        String alike = "0o1i2z3e4a5s6g7t8b9gliqgvu";
        for (int i = 0; i < alike.length(); i += 2) {
            letters[alike.charAt(i)] = letters[alike.charAt(i + 1)];
        }
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            letters[letter] = letters[Alphabet.folded(letter)];
        }
        return letters;
    }
}
