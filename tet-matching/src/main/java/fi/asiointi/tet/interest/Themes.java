package fi.asiointi.tet.interest;

import fi.asiointi.tet.pupil.Riasec;
import java.math.BigInteger;
import java.util.List;

/**
 * How alike two profiles of RIASEC are: the correlation of their six scores (Pearson's, which is
 * the cosine of the centred scores), moved from −1…1 to 0…1.
 *
 * <p>With sums over the six themes let {@code c = 6Σxy − ΣxΣy}, {@code u = 6Σx² − (Σx)²} and {@code
 * v} alike; the correlation is {@code c / √(uv)}. In whole numbers: {@code |c|·10⁶ / √(uv)} is
 * {@code √(c²·10¹² / uv)}, both the division and the root rounded down, so that no correlation is
 * told larger than it is.
 */
final class Themes {
    private static final int COUNT = 6;
    private static final BigInteger MICRO_SQUARED =
            BigInteger.valueOf(Score.ONE).multiply(BigInteger.valueOf(Score.ONE));

    private Themes() {}

    /** From 0 to 1 000 000; where a profile is flat, in the middle, since it has no direction. */
    static int likeness(Riasec one, Riasec other) {
        List<Integer> x = one.scores();
        List<Integer> y = other.scores();
        long covariance = COUNT * products(x, y) - sum(x) * sum(y);
        long variances =
                (COUNT * products(x, x) - sum(x) * sum(x))
                        * (COUNT * products(y, y) - sum(y) * sum(y));
        if (variances == 0) {
            return Score.ONE / 2;
        }
        int size =
                BigInteger.valueOf(covariance)
                        .pow(2)
                        .multiply(MICRO_SQUARED)
                        .divide(BigInteger.valueOf(variances))
                        .sqrt()
                        .intValueExact();
        return (Score.ONE + (covariance < 0 ? -size : size)) / 2;
    }

    /** The theme with the highest score; the first of equals. */
    static int strongest(Riasec profile) {
        List<Integer> scores = profile.scores();
        int strongest = 0;
        for (int theme = 1; theme < COUNT; theme++) {
            if (scores.get(theme) > scores.get(strongest)) {
                strongest = theme;
            }
        }
        return strongest;
    }

    /** Steps along the hexagon R–I–A–S–E–C; for the explanation only. */
    static int steps(int theme, int other) {
        int around = Math.abs(theme - other);
        return Math.min(around, COUNT - around);
    }

    private static long sum(List<Integer> scores) {
        return scores.stream().mapToLong(Integer::longValue).sum();
    }

    private static long products(List<Integer> x, List<Integer> y) {
        long sum = 0;
        for (int theme = 0; theme < COUNT; theme++) {
            sum += (long) x.get(theme) * y.get(theme);
        }
        return sum;
    }
}
