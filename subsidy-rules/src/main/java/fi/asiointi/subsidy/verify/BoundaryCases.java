package fi.asiointi.subsidy.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.subsidy.form.Form;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes a case before, at and after every limit that a sound case meets: the day, the cent, the
 * hundredth of an hour. The answer of today's rules stands beside each as a proposal, for a person
 * to approve or correct.
 *
 * {@snippet class="fi.asiointi.subsidy.verify.BoundaryCasesTest" region="boundaries"}
 */
public final class BoundaryCases {
    private static final Set<String> LIMITS = Set.of("≥", "≤", "<", ">");

    private final List<Line> lines;
    private final List<String> leftOut;

    /** Where a case stands. */
    public enum Side {
        /** One step short of the limit. */
        BEFORE(-1),
        /** At the limit. */
        AT(0),
        /** One step beyond the limit. */
        AFTER(1);

        private final int steps;

        Side(int steps) {
            this.steps = steps;
        }
    }

    /**
     * A case at a limit.
     *
     * @param condition the condition whose limit it is
     * @param side where it stands
     * @param value the fact, as text
     * @param given the whole facts, as a form reads them
     * @param proposed how today's rules find the condition
     */
    public record Line(
            String condition,
            Side side,
            String value,
            Map<String, Object> given,
            String proposed) {}

    private BoundaryCases(List<Line> lines, List<String> leftOut) {
        this.lines = List.copyOf(lines);
        this.leftOut = List.copyOf(leftOut);
    }

    /**
     * Writes the cases around the limits that concern a case.
     *
     * @param sound the facts of a case, as a form reads them
     * @param decide decides a form
     * @return the cases, and the conditions that have none
     */
    public static BoundaryCases around(
            Map<String, ?> sound, Function<Form, ? extends Decision<?>> decide) {
        var lines = new ArrayList<Line>();
        var leftOut = new ArrayList<String>();
        for (Finding finding : decide.apply(Form.of(sound)).findings()) {
            Condition<?> condition = finding.condition();
            if (!LIMITS.contains(condition.relation())) {
                continue;
            }
            if (finding.limit().isEmpty() || !isTold(sound, finding)) {
                leftOut.add(condition.name());
                continue;
            }
            for (Side side : Side.values()) {
                lines.add(line(sound, decide, finding, side));
            }
        }
        return new BoundaryCases(lines, leftOut);
    }

    /** {@return the cases} */
    public List<Line> lines() {
        return lines;
    }

    /** {@return the conditions with a limit that does not concern the case, or a fact untold} */
    public List<String> leftOut() {
        return leftOut;
    }

    /**
     * {@return the cases as JSON Lines that {@link RuleVerifier} reads} A person looks at each
     * {@code expect} before the file is used.
     */
    public String toJsonLines() {
        var text = new StringBuilder();
        for (Line line : lines) {
            ObjectNode json = CaseFiles.JSON.createObjectNode();
            json.put("id", line.condition() + " " + line.side() + " " + line.value());
            json.set("given", CaseFiles.JSON.valueToTree(line.given()));
            json.putObject("expect").putObject("findings").put(line.condition(), line.proposed());
            try {
                text.append(CaseFiles.JSON.writeValueAsString(json)).append('\n');
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("A case can always be written", impossible);
            }
        }
        return text.toString();
    }

    private static Line line(
            Map<String, ?> sound,
            Function<Form, ? extends Decision<?>> decide,
            Finding finding,
            Side side) {
        Object value = moved(finding, side.steps);
        Map<String, Object> given = with(sound, finding.path(), value);
        Optional<Finding> found = decide.apply(Form.of(given)).finding(finding.name());
        return new Line(
                finding.name(),
                side,
                value.toString(),
                given,
                found.map(one -> one.status().name()).orElse(""));
    }

    /** The limit, so many steps further; as a form reads a value of its unit. */
    private static Object moved(Finding finding, int steps) {
        String limit = finding.limit();
        return switch (finding.condition().unit()) {
            case DATE -> LocalDate.parse(limit).plusDays(steps).toString();
            case EUROS, EUROS_PER_MONTH -> Money.parse(limit).plus(Money.ofCents(steps)).toString();
            case HOURS_PER_WEEK, PERCENT, FACTOR ->
                    new BigDecimal(limit).add(BigDecimal.valueOf(steps, 2));
            case CHARACTERS -> "x".repeat(Integer.parseInt(limit) + steps);
            default -> Integer.parseInt(limit) + steps;
        };
    }

    private static boolean isTold(Map<String, ?> facts, Finding finding) {
        Object at = facts;
        for (String name : finding.path().split("\\.", -1)) {
            if (!(at instanceof Map<?, ?> part) || part.get(name) == null) {
                return false;
            }
            at = part.get(name);
        }
        return !(at instanceof Map || at instanceof List);
    }

    @SuppressWarnings("unchecked") // isTold has seen that the parts are maps of names
    private static Map<String, Object> with(Map<String, ?> facts, String path, Object value) {
        var copy = new LinkedHashMap<String, Object>(facts);
        int dot = path.indexOf('.');
        if (dot < 0) {
            copy.put(path, value);
        } else {
            String name = path.substring(0, dot);
            var part = (Map<String, ?>) copy.getOrDefault(name, Map.of());
            copy.put(name, with(part, path.substring(dot + 1), value));
        }
        return copy;
    }
}
