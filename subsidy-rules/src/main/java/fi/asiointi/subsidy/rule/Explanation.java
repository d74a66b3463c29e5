package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one figure came about: the formula, the figures that went in, how it was rounded, and the
 * source that says so. The steps from which its own inputs came are its parts.
 *
 * <p>The formula is arithmetic over the names of the inputs, with {@code + - * /}, {@code min} and
 * {@code max}: who puts the inputs in and rounds as told gets the value.
 *
 * @param step the stable name of the step, such as {@code state-aid-max}
 * @param label what the figure is, for people
 * @param value the figure, rounded
 * @param unit what it counts
 * @param formula the arithmetic
 * @param inputs the figures that went in, by the names that the formula uses
 * @param rounding how the result was rounded
 * @param source who says that it is so counted
 * @param parts the steps that came before
 */
public record Explanation(
        String step,
        LocalizedText label,
        BigDecimal value,
        Unit unit,
        String formula,
        Map<String, BigDecimal> inputs,
        Rounding rounding,
        Source source,
        List<Explanation> parts) {

    /** An explanation that can no longer change; the inputs keep their order. */
    public Explanation {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        parts = List.copyOf(parts);
    }

    /**
     * {@return the tree as indented lines: figure, formula with its inputs, rounding and source}
     *
     * @param language the language of the reader
     */
    public String toText(Language language) {
        var text = new StringBuilder();
        write(text, language, "");
        return text.toString();
    }

    /** What the figure is, and the figure. */
    String headline(Language language) {
        return label.in(language) + ": " + Figures.written(value, unit).in(language);
    }

    /** The formula, the figures that went in, and the rounding. */
    String arithmetic(Language language) {
        var text = new StringBuilder("= ").append(formula);
        inputs.forEach(
                (name, input) ->
                        text.append("; ")
                                .append(name)
                                .append(" = ")
                                .append(Figures.written(input, language)));
        return text.append("; ")
                .append(RuleTexts.ALL.text("rounding." + rounding).in(language))
                .toString();
    }

    private void write(StringBuilder text, Language language, String indent) {
        text.append(indent).append(headline(language)).append('\n');
        text.append(indent).append("    ").append(arithmetic(language)).append('\n');
        text.append(indent).append("    [").append(source).append("]\n");
        parts.forEach(part -> part.write(text, language, indent + "  "));
    }
}
