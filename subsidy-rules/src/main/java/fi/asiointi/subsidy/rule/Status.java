package fi.asiointi.subsidy.rule;

/** How a condition stands. */
public enum Status {
    /** The condition holds. */
    MET(1),
    /** The condition does not hold. */
    NOT_MET(2),
    /** A fact that the condition asks for is missing. */
    UNKNOWN(4),
    /** The law leaves it to the judgement of an official. */
    NEEDS_HANDLER(8),
    /** The condition does not concern this case. */
    NOT_APPLICABLE(16);

    private final int bit;

    Status(int bit) {
        this.bit = bit;
    }

    /** Its bit among those that were seen in a case. */
    int bit() {
        return bit;
    }
}
