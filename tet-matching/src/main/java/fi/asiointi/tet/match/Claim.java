package fi.asiointi.tet.match;

/** What is claimed of a result, and can be checked without solving again. */
public enum Claim {
    /** Nobody's result is better by the aims; the prices of the certificate prove it. */
    BEST_BY_AIMS("prices"),
    /** No pupil and place would both gain by having each other. */
    WEAKLY_STABLE("no-blocking-pair"),
    /** No pupil and place would have each other so that one gains and the other does not lose. */
    STRONGLY_STABLE("no-strongly-blocking-pair"),
    /** No pupil and place would have each other without either losing. */
    SUPER_STABLE("no-super-blocking-pair"),
    /** No pupils could trade places, or take free ones, so that some gain and nobody loses. */
    PARETO_OPTIMAL("no-exchange"),
    /** Under no other result more pupils are better off than worse off. */
    POPULAR("first-and-second-choices");

    private final String code;

    Claim(String code) {
        this.code = code;
    }

    /** {@return the stable name of the proof, such as {@code no-blocking-pair}} */
    public String code() {
        return code;
    }
}
