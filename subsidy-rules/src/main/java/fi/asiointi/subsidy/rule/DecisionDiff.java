package fi.asiointi.subsidy.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is otherwise in a second decision.
 *
 * @param before the outcome of the first
 * @param after the outcome of the second
 * @param changes the conditions that do not stand alike, in the order of the first decision, then
 *     those that only the second has
 */
public record DecisionDiff(Outcome before, Outcome after, List<Change> changes) {

    /** A diff whose changes can no longer change. */
    public DecisionDiff {
        changes = List.copyOf(changes);
    }

    /**
     * A condition that stands otherwise.
     *
     * @param condition its stable name
     * @param before how it stood; empty when the first decision did not ask it
     * @param after how it stands; empty when the second decision did not ask it
     */
    public record Change(String condition, Optional<Finding> before, Optional<Finding> after) {}

    /** {@return true when both decisions came out alike, condition by condition} */
    public boolean isEmpty() {
        return before == after && changes.isEmpty();
    }

    static DecisionDiff between(Decision<?> one, Decision<?> other) {
        Map<String, Finding> before = byName(one);
        Map<String, Finding> after = byName(other);
        var names = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(name -> !before.containsKey(name)).forEach(names::add);
        List<Change> changes =
                names.stream()
                        .map(
                                name ->
                                        new Change(
                                                name,
                                                Optional.ofNullable(before.get(name)),
                                                Optional.ofNullable(after.get(name))))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList();
        return new DecisionDiff(one.outcome(), other.outcome(), changes);
    }

    private static Map<String, Finding> byName(Decision<?> decision) {
        return decision.findings().stream()
                .collect(
                        Collectors.toMap(
                                Finding::name,
                                Function.identity(),
                                (one, same) -> one,
                                LinkedHashMap::new));
    }
}
