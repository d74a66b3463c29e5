package fi.asiointi.tet.suitability;

import java.util.List;

/**
 * Whether the employer has a say in who comes.
 *
 * @param kind how much of a say
 * @param tiers the pupils it has answered yes to, most preferred first; those of one tier are
 *     equals; empty for {@link Kind#NONE}
 */
public record Screening(Kind kind, List<List<String>> tiers) {
    /** The employer takes whoever is suitable. */
    public static final Screening NONE = new Screening(Kind.NONE, List.of());

    /** How much of a say an employer has. */
    public enum Kind {
        /** It takes whoever is suitable. */
        NONE,
        /** It approves pupils one by one; one without an answer is asked about. */
        APPROVES,
        /** It ranks the pupils it takes, and takes nobody else. */
        RANKS
    }

    /** Screening whose lists can no longer change. */
    public Screening {
        tiers = tiers.stream().map(List::copyOf).toList();
    }

    /**
     * {@return the screening of an employer who approves pupils}
     *
     * @param pupilIds those it has approved so far
     */
    public static Screening approves(List<String> pupilIds) {
        return new Screening(Kind.APPROVES, List.of(pupilIds));
    }

    /**
     * {@return the screening of an employer who ranks pupils}
     *
     * @param tiers most preferred first
     */
    public static Screening ranks(List<List<String>> tiers) {
        return new Screening(Kind.RANKS, tiers);
    }

    /**
     * {@return whether the employer has said yes to a pupil}
     *
     * @param pupilId the pseudonym
     */
    public boolean names(String pupilId) {
        return tiers.stream().anyMatch(tier -> tier.contains(pupilId));
    }
}
