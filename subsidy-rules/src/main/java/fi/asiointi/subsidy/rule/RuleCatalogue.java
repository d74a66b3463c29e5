package fi.asiointi.subsidy.rule;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The documentation of rule sets, written from the rule sets themselves: what each condition asks,
 * in which rules it stands, its limits by date, and its source. What is documented is what decides.
 */
public final class RuleCatalogue {
    private final List<? extends RuleSet<?>> ruleSets;
    private final ParameterTable parameters;
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private RuleCatalogue(
            List<? extends RuleSet<?>> ruleSets, ParameterTable parameters, Language language) {
        this.ruleSets = ruleSets;
        this.parameters = parameters;
        this.language = language;
    }

    /**
     * {@return the page as Markdown}
     *
     * @param title its heading
     * @param ruleSets the rule sets, earliest first; readings of the same rules may follow each
     *     other
     * @param parameters the figures that they read
     * @param language the language of the requirements
     */
    public static String markdown(
            String title,
            List<? extends RuleSet<?>> ruleSets,
            ParameterTable parameters,
            Language language) {
        return new RuleCatalogue(ruleSets, parameters, language).write(title);
    }

    private String write(String title) {
        page.append("# ").append(title).append("\n\n");
        page.append("Written from the rule sets by `RuleCatalogue`; a test keeps it so.\n\n");
        ruleSets();
        conditions();
        limits();
        return page.toString();
    }

    private void ruleSets() {
        page.append("## Rule sets\n\n| rule set | in force | conditions |\n|---|---|---|\n");
        for (RuleSet<?> ruleSet : ruleSets) {
            row(ruleSet.id(), days(ruleSet.inForce()), "" + ruleSet.conditions().size());
        }
    }

    private void conditions() {
        page.append("\n## Conditions\n\n");
        page.append("| condition | mark | requirement | asks | not met | rule sets | source |\n");
        page.append("|---|---|---|---|---|---|---|\n");
        standing().forEach(this::condition);
    }

    /** Each condition with the rule sets in which it stands; one that differs stands twice. */
    private Map<Condition<?>, List<String>> standing() {
        var standing = new LinkedHashMap<Condition<?>, List<String>>();
        for (RuleSet<?> ruleSet : ruleSets) {
            for (Condition<?> condition : ruleSet.conditions()) {
                standing.computeIfAbsent(condition, first -> new ArrayList<>())
                        .add(ruleSet.id().substring(ruleSet.id().indexOf('/') + 1));
            }
        }
        return standing;
    }

    private void condition(Condition<?> condition, List<String> ruleSetNames) {
        boolean everywhere = ruleSetNames.size() == ruleSets.size();
        row(
                "`" + condition.name() + "`",
                condition.reference(),
                condition.requirement().in(language),
                condition.path().isEmpty() ? "" : "`" + condition.path() + "`",
                condition.severity().name(),
                everywhere ? "all" : String.join(", ", ruleSetNames),
                condition.source().citation());
        condition.parts().forEach(part -> part(part, "↳ "));
    }

    private void part(Condition<?> part, String indent) {
        row(
                indent + "`" + part.name() + "`",
                part.reference(),
                part.requirement().in(language),
                part.path().isEmpty() ? "" : "`" + part.path() + "`",
                "",
                "",
                part.source().citation());
        part.parts().forEach(inner -> part(inner, indent + "↳ "));
    }

    private void limits() {
        page.append("\n## Figures by date\n\n");
        page.append(
                "| figure | in force | value | conditions that read it | source | checked on |\n");
        page.append("|---|---|---|---|---|---|\n");
        for (Parameter<?> parameter : parameters.keys().all()) {
            for (Dated<?> value : parameters.timeline(parameter).values()) {
                row(
                        "`" + parameter.name() + "`",
                        days(value.inForce()),
                        Figures.written(value.value(), parameter.unit()).in(language),
                        readers(parameter),
                        value.source().citation(),
                        value.source().checkedOn().toString());
            }
        }
    }

    private String readers(Parameter<?> parameter) {
        var names = new TreeSet<String>();
        for (RuleSet<?> ruleSet : ruleSets) {
            for (Condition<?> condition : ruleSet.conditions()) {
                if (condition.parameters().contains(parameter)) {
                    names.add("`" + condition.name() + "`");
                }
            }
        }
        return String.join(", ", names);
    }

    private static String days(DatePeriod days) {
        return days.start() + " – " + (days.hasEnd() ? days.end() : "");
    }

    private void row(String... cells) {
        page.append('|');
        for (String cell : cells) {
            page.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        page.append('\n');
    }
}
