package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.parameter.Source;

/**
 * How a decision may be asked to be reviewed (oikaisuvaatimus). A decision letter without it does
 * not start the time within which that must be done.
 *
 * @param days within how many days of being informed of the decision
 * @param authority to whom, as it is written after "to": the name of a body in each language
 * @param source the act that says so
 */
public record Review(int days, LocalizedText authority, Source source) {

    /** {@return the instructions, for people} */
    public LocalizedText text() {
        return RuleTexts.ALL
                .text("letter.review")
                .with("days", LocalizedText.same(Integer.toString(days)))
                .with("authority", authority);
    }
}
