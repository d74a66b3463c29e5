package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.parameter.Source;
import java.util.List;

/**
 * The official text of a decision in its two parts: what is decided, and on what grounds. The
 * findings of the rules do not replace it: an official decides, and says why.
 *
 * @param decision what is decided, in paragraphs
 * @param grounds why, in paragraphs
 */
public record DecisionText(List<LocalizedText> decision, List<Ground> grounds) {

    /**
     * One ground of a decision.
     *
     * @param text the ground, for people
     * @param source who says so
     */
    public record Ground(LocalizedText text, Source source) {

        /** Where it comes from. Its words may be an official's own, and are not told. */
        @Override
        public String toString() {
            return "Ground [" + source + ']';
        }
    }

    /**
     * A text that can no longer change.
     *
     * @throws IllegalArgumentException when one of its parts is empty
     */
    public DecisionText {
        decision = List.copyOf(decision);
        grounds = List.copyOf(grounds);
        if (decision.isEmpty() || grounds.isEmpty()) {
            throw new IllegalArgumentException(
                    "A decision needs both what is decided and its grounds");
        }
    }

    /** How long it is. Whom it concerns may be a person, and is not told. */
    @Override
    public String toString() {
        return "Decision of " + decision.size() + " paragraphs, " + grounds.size() + " grounds";
    }
}
