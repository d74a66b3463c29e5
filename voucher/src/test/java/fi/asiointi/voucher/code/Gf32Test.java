package fi.asiointi.voucher.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every pattern of errors, not a sample. The schemes are linear: a right code with an error added
 * to it passes if and only if the error itself is a right code. So it is enough to try the errors.
 */
class Gf32Test {
    private static final int LONGEST = Gf32.LONGEST;
    private static final int SIZE = 32;

    @Test
    void alphaRunsThroughAllElements() {
        Set<Integer> powers = new HashSet<>();
        int power = 1;
        for (int i = 0; i < LONGEST; i++) {
            powers.add(power);
            power = power << 1 > 31 ? power << 1 ^ 0b100101 : power << 1;
        }
        assertThat(powers).hasSize(31).doesNotContain(0);
        assertThat(power).isEqualTo(1);
    }

    @Test
    void bothSchemesAreLinear() {
        for (CheckScheme scheme : Set.of(CheckScheme.GF32_ONE, CheckScheme.GF32_TWO)) {
            var random = new java.util.SplittableRandom(32);
            for (int i = 0; i < 10_000; i++) {
                int[] a = random.ints(29, 0, SIZE).toArray();
                int[] b = random.ints(29, 0, SIZE).toArray();
                int[] sum = new int[29];
                for (int k = 0; k < 29; k++) {
                    sum[k] = a[k] ^ b[k];
                }
                assertThat(scheme.value(sum, 29, SIZE))
                        .isEqualTo(scheme.value(a, 29, SIZE) ^ scheme.value(b, 29, SIZE));
            }
        }
    }

    @Test
    void everySingleErrorHasASyndromeOfItsOwn() {
        Set<Integer> syndromes = new HashSet<>();
        int[] error = new int[LONGEST];
        for (int place = 0; place < LONGEST; place++) {
            for (int off = 1; off < SIZE; off++) {
                error[place] = off;
                syndromes.add(Gf32.valueAt(2, error) << 5 | Gf32.valueAt(4, error));
            }
            error[place] = 0;
        }
        assertThat(syndromes).hasSize(961).doesNotContain(0);
    }

    @Test
    void twoCheckCharactersNoticeEveryErrorInTwoPlaces() {
        int patterns = 0;
        int[] error = new int[LONGEST];
        for (int first = 0; first < LONGEST; first++) {
            for (int second = first + 1; second < LONGEST; second++) {
                for (int both = 0; both < 31 * 31; both++) {
                    error[first] = 1 + both / 31;
                    error[second] = 1 + both % 31;
                    patterns++;
                    if (CheckScheme.GF32_TWO.isRight(error, SIZE)) {
                        throw new AssertionError("Missed at " + first + " and " + second);
                    }
                }
                error[second] = 0;
            }
            error[first] = 0;
        }
        assertThat(patterns).isEqualTo(446_865);
    }

    /** A swap and a twin add the same amount in two places. */
    @Test
    void oneCheckCharacterNoticesEverySingleErrorSwapAndTwinAtAnyDistance() {
        int[] error = new int[LONGEST];
        for (int off = 1; off < SIZE; off++) {
            for (int first = 0; first < LONGEST; first++) {
                error[first] = off;
                assertThat(CheckScheme.GF32_ONE.isRight(error, SIZE)).isFalse();
                for (int second = first + 1; second < LONGEST; second++) {
                    error[second] = off;
                    assertThat(CheckScheme.GF32_ONE.isRight(error, SIZE)).isFalse();
                    error[second] = 0;
                }
                error[first] = 0;
            }
        }
    }

    /** Without the argument of linearity: all texts of four characters, two of them the check. */
    @Test
    void ofShortCodesEveryOneIsProtectedFromEveryErrorInOneOrTwoPlaces() {
        int[] typed = new int[4];
        Set<Integer> right = new HashSet<>();
        for (int all = 0; all < 1 << 20; all++) {
            for (int i = 0; i < 4; i++) {
                typed[i] = (all >>> (5 * i)) & 31;
            }
            if (CheckScheme.GF32_TWO.isRight(typed, SIZE)) {
                right.add(all);
            }
        }
        assertThat(right).hasSize(1024);
        for (int one : right) {
            for (int other : right) {
                assertThat(one == other || placesApart(one, other) >= 3).isTrue();
            }
        }
    }

    private static int placesApart(int one, int other) {
        int places = 0;
        for (int rest = one ^ other; rest != 0; rest >>>= 5) {
            places += (rest & 31) == 0 ? 0 : 1;
        }
        return places;
    }
}
