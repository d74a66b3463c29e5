package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Language;
import java.util.List;
import java.util.Optional;

/**
 * A decision for those whom it concerns: the outcome, the official text, every condition with what
 * was told and its source, every amount with its formula, inputs and rounding, and how to ask for a
 * review.
 *
 * {@snippet class="fi.asiointi.subsidy.SnippetsTest" region="letter"}
 *
 * @param decision the decision
 * @param text what an official decided on it, and why; empty while nobody has
 * @param amounts the amounts that follow from it, each explained
 * @param review how it may be asked to be reviewed; empty for what is no decision yet
 */
public record DecisionLetter(
        Decision<?> decision,
        Optional<DecisionText> text,
        List<Explanation> amounts,
        Optional<Review> review) {

    /** A letter whose amounts can no longer change. */
    public DecisionLetter {
        amounts = List.copyOf(amounts);
    }

    /**
     * A letter of what the rules say, without an official's text.
     *
     * @param decision the decision
     * @param amounts the amounts that follow from it, each explained
     * @param review how it may be asked to be reviewed; empty for what is no decision yet
     */
    public DecisionLetter(
            Decision<?> decision, List<Explanation> amounts, Optional<Review> review) {
        this(decision, Optional.empty(), amounts, review);
    }

    /**
     * {@return the letter as lines of text}
     *
     * @param language the reader's language
     */
    public String toText(Language language) {
        return new TextLetter(this, language).write();
    }

    /**
     * {@return the letter as one page of HTML, which needs nothing else}
     *
     * @param language the reader's language
     */
    public String toHtml(Language language) {
        return new HtmlLetter(this, language).write();
    }

    /**
     * {@return the letter as JSON, texts in all three languages} Its form is that of {@code
     * fi/asiointi/subsidy/rule/decision.schema.json} in this library.
     */
    public String toJson() {
        return new JsonLetter(this).write();
    }
}
