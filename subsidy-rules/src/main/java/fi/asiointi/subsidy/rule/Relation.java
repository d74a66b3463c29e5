package fi.asiointi.subsidy.rule;

/** How a fact must stand to its limit. */
enum Relation {
    AT_LEAST("≥", 0b110),
    AT_MOST("≤", 0b011),
    BELOW("<", 0b001),
    ABOVE(">", 0b100);

    private final String sign;

    /**
     * A bit each for more, equal and less: the choice takes no branch, which none could foresee.
     */
    private final int holds;

    Relation(String sign, int holds) {
        this.sign = sign;
        this.holds = holds;
    }

    String sign() {
        return sign;
    }

    /** Whether it holds of what {@link Comparable#compareTo} gave for the fact and the limit. */
    boolean holds(int order) {
        return ((holds >> (Integer.signum(order) + 1)) & 1) != 0;
    }
}
