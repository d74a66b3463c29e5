package fi.asiointi.tet.interest;

import java.util.List;

/**
 * How well a place suits a pupil.
 *
 * @param micro from 0 to 1 000 000: the sum of the shares
 * @param parts every part, in the order of {@link Part}
 */
public record Score(int micro, List<ScorePart> parts) implements Comparable<Score> {
    /** The highest score, and the highest value of a part. */
    public static final int ONE = 1_000_000;

    /** A score whose list can no longer change. */
    public Score {
        parts = List.copyOf(parts);
    }

    /**
     * {@return one of the parts}
     *
     * @param part which one
     */
    public ScorePart part(Part part) {
        return parts.stream()
                .filter(one -> one.part() == part)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The score has no part " + part));
    }

    /** By the number alone; it agrees with equals only where the parts are the same. */
    @Override
    public int compareTo(Score other) {
        return Integer.compare(micro, other.micro);
    }
}
