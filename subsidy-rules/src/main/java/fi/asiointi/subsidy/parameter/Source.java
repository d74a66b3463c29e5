package fi.asiointi.subsidy.parameter;

/**
 * Where a rule or a figure comes from: an act, a decision, a page, or the city's own calculator.
 *
 * @param citation what a lawyer would look up, such as {@code Act 371/2023, ch. 7}
 */
public record Source(String citation) {

    /**
     * Refuses an empty citation: a figure without a source is no figure.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Source {
        if (citation.isBlank()) {
            throw new IllegalArgumentException("The citation of a source is blank");
        }
    }

    @Override
    public String toString() {
        return citation;
    }
}
