package fi.asiointi.voucher.policy;

import java.time.LocalDate;

/**
 * Where a value of a policy was found.
 *
 * @param text the law, decision, page or code that says so
 * @param checkedOn the day when somebody last compared the value with it
 */
public record Source(String text, LocalDate checkedOn) {

    /**
     * Refuses a source that says nothing.
     *
     * @throws IllegalArgumentException when the text is blank
     */
    public Source {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A source needs a text");
        }
    }
}
