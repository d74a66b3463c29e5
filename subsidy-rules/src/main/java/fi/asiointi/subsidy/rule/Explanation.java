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
import java.util.regex.Pattern;

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
 * @param names what the inputs are called, for people; one without a name keeps that of the formula
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
        List<Explanation> parts,
        Map<String, LocalizedText> names) {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

    /** An explanation that can no longer change; the inputs keep their order. */
    public Explanation {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        parts = List.copyOf(parts);
        names = Map.copyOf(names);
    }

    /**
     * An explanation whose inputs people know by the names of the formula.
     *
     * @param step the stable name of the step
     * @param label what the figure is, for people
     * @param value the figure, rounded
     * @param unit what it counts
     * @param formula the arithmetic
     * @param inputs the figures that went in, by the names that the formula uses
     * @param rounding how the result was rounded
     * @param source who says that it is so counted
     * @param parts the steps that came before
     */
    public Explanation(
            String step,
            LocalizedText label,
            BigDecimal value,
            Unit unit,
            String formula,
            Map<String, BigDecimal> inputs,
            Rounding rounding,
            Source source,
            List<Explanation> parts) {
        this(step, label, value, unit, formula, inputs, rounding, source, parts, Map.of());
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
        var text = new StringBuilder("= ").append(formula(language));
        inputs.forEach(
                (name, input) ->
                        text.append("; ")
                                .append(named(name, language))
                                .append(" = ")
                                .append(Figures.written(input, language)));
        return text.append("; ")
                .append(RuleTexts.ALL.text("rounding." + rounding).in(language))
                .toString();
    }

    /** The formula with the names that people know, and the signs that they write. */
    private String formula(Language language) {
        return NAME.matcher(formula)
                .replaceAll(name -> named(name.group(), language))
                .replace(" * ", " × ")
                .replace(" - ", " − ");
    }

    private String named(String name, Language language) {
        LocalizedText known = names.get(name);
        if (known != null) {
            return known.in(language);
        }
        return name.equals("min") || name.equals("max")
                ? RuleTexts.ALL.text("formula." + name).in(language)
                : name;
    }

    private void write(StringBuilder text, Language language, String indent) {
        text.append(indent).append(headline(language)).append('\n');
        text.append(indent).append("    ").append(arithmetic(language)).append('\n');
        text.append(indent).append("    [").append(source).append("]\n");
        parts.forEach(part -> part.write(text, language, indent + "  "));
    }
}
