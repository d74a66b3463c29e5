package fi.asiointi.tet.pupil;

import java.util.List;

/**
 * The six scores of Holland's themes, each from 0 to 40, as the short form of the O*NET Interest
 * Profiler gives them.
 *
 * @param realistic working with things
 * @param investigative finding out
 * @param artistic making and performing
 * @param social helping and teaching
 * @param enterprising leading and selling
 * @param conventional keeping in order
 */
public record Riasec(
        int realistic,
        int investigative,
        int artistic,
        int social,
        int enterprising,
        int conventional) {

    /** The highest score of a theme: ten items of up to four points. */
    public static final int HIGHEST = 40;

    /**
     * Refuses a score out of range.
     *
     * @throws IllegalArgumentException when a score is below 0 or above {@link #HIGHEST}
     */
    public Riasec {
        for (int score :
                List.of(realistic, investigative, artistic, social, enterprising, conventional)) {
            if (score < 0 || score > HIGHEST) {
                throw new IllegalArgumentException(
                        "A score of RIASEC is from 0 to " + HIGHEST + ", not " + score);
            }
        }
    }

    /** {@return the six scores in the order of the name: R, I, A, S, E, C} */
    public List<Integer> scores() {
        return List.of(realistic, investigative, artistic, social, enterprising, conventional);
    }
}
