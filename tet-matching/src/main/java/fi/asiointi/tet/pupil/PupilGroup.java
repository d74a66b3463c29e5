package fi.asiointi.tet.pupil;

/**
 * Pupils who have something in common, such as those of one school.
 *
 * @param kind what they have in common
 * @param value which one: a school, a grade, a zone, a language; {@code yes} or {@code no} for
 *     support and first-timers
 */
public record PupilGroup(Kind kind, String value) implements Comparable<PupilGroup> {

    /** What the pupils of a group have in common. */
    public enum Kind {
        /** The school. */
        SCHOOL,
        /** The grade. */
        GRADE,
        /** The zone of the home. */
        ZONE,
        /** The best language. */
        LANGUAGE,
        /** They require some feature of a place; which one and why is not told. */
        SUPPORT,
        /** They have no TET period behind. */
        FIRST_TIMERS
    }

    /**
     * {@return the group of a kind that a pupil belongs to; its value is empty where it is not
     * known}
     *
     * @param kind what is asked
     * @param pupil of whom
     */
    public static PupilGroup of(Kind kind, Pupil pupil) {
        return new PupilGroup(
                kind,
                switch (kind) {
                    case SCHOOL -> pupil.school();
                    case GRADE -> String.valueOf(pupil.grade());
                    case ZONE -> pupil.zone() == null ? "" : pupil.zone();
                    case LANGUAGE -> pupil.languages().isEmpty() ? "" : pupil.languages().get(0);
                    case SUPPORT -> pupil.requiredFeatures().isEmpty() ? "no" : "yes";
                    case FIRST_TIMERS -> pupil.periods().isEmpty() ? "yes" : "no";
                });
    }

    /**
     * {@return whether a pupil belongs to this group}
     *
     * @param pupil of whom
     */
    public boolean contains(Pupil pupil) {
        return equals(of(kind, pupil));
    }

    @Override
    public int compareTo(PupilGroup other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }
}
