package fi.asiointi.subsidy.rule;

/** How a fact must stand to its limit. */
enum Relation {
    AT_LEAST("≥", false, true, true),
    AT_MOST("≤", true, true, false),
    BELOW("<", true, false, false),
    ABOVE(">", false, false, true);

    private final String sign;
    private final boolean whenLess;
    private final boolean whenEqual;
    private final boolean whenMore;

    Relation(String sign, boolean whenLess, boolean whenEqual, boolean whenMore) {
        this.sign = sign;
        this.whenLess = whenLess;
        this.whenEqual = whenEqual;
        this.whenMore = whenMore;
    }

    String sign() {
        return sign;
    }

    /** Whether it holds of what {@link Comparable#compareTo} gave for the fact and the limit. */
    boolean holds(int order) {
        return order < 0 ? whenLess : order == 0 ? whenEqual : whenMore;
    }
}
