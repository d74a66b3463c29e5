package fi.asiointi.subsidy.parameter;

import java.time.LocalDate;

/**
 * Where a rule or a figure comes from: an act, a decision, a page, or the city's own calculator.
 *
 * @param citation what a lawyer would look up, such as {@code Act 371/2023, ch. 7}
 * @param checkedOn when somebody last looked that the source still says so
 */
public record Source(String citation, LocalDate checkedOn) {

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

    /** The citation. */
    @Override
    public String toString() {
        return citation;
    }
}
