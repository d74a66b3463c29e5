package fi.asiointi.subsidy.rule;

/** How a fact must stand to its limit. */
enum Relation {
    AT_LEAST("≥"),
    AT_MOST("≤"),
    BELOW("<"),
    ABOVE(">");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** Whether it holds of what {@link Comparable#compareTo} gave for the fact and the limit. */
    boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case ABOVE -> order > 0;
        };
    }
}
