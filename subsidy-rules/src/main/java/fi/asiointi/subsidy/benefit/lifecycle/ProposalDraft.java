package fi.asiointi.subsidy.benefit.lifecycle;

import fi.asiointi.identity.reason.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What a handler has entered for a decision so far. Of the texts only the length is asked, and of
 * officials only whether they are chosen.
 *
 * @param choice whether the support is granted; null until it is chosen
 * @param calculationValid whether there is a calculation that is up to date
 * @param commented whether it is told why the application is rejected
 * @param asDeMinimis whether the support is granted as de minimis aid; unknown until it is chosen
 * @param industryTold whether the industry (TOL) of the employer is known
 * @param decisionLength how long the text of the decision is; see {@link #length}
 * @param groundsLength how long its grounds are
 * @param decisionMakerChosen whether it is chosen who decides
 * @param signerChosen whether it is chosen who signs
 * @param assignedToActor whether the application is assigned to the handler who acts
 */
public record ProposalDraft(
        @Nullable Choice choice,
        Answer calculationValid,
        Answer commented,
        Answer asDeMinimis,
        Answer industryTold,
        int decisionLength,
        int groundsLength,
        Answer decisionMakerChosen,
        Answer signerChosen,
        Answer assignedToActor) {

    /** What the handler proposes. */
    public enum Choice {
        /** The support is granted. */
        GRANT,
        /** The application is rejected. */
        DENIAL
    }

    /** {@return a draft of an application that is assigned to the actor, with nothing entered} */
    public static ProposalDraft begun() {
        return new ProposalDraft(
                null,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                0,
                0,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.YES);
    }

    /**
     * {@return how long a text is, in characters as people count them, without the space around it}
     *
     * @param text the text; null has no length
     */
    public static int length(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        String stripped = text.strip();
        return stripped.codePointCount(0, stripped.length());
    }

    boolean isGrant() {
        return choice == Choice.GRANT;
    }

    boolean isDenial() {
        return choice == Choice.DENIAL;
    }
}
