package fi.asiointi.subsidy.lifecycle;

import fi.asiointi.subsidy.parameter.Source;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The life of a case: its states, its steps, and what else may be done by whom.
 *
 * {@snippet class="fi.asiointi.subsidy.lifecycle.LifecycleSnippetsTest" region="machine"}
 */
public final class StateMachine {
    private final String id;
    private final Source source;
    private final Map<String, State> byName;
    private final List<State> states;
    private final List<Step> steps;
    private final Map<String, Map<Actor, Set<State>>> actions;

    StateMachine(
            String id,
            Source source,
            Map<String, State> byName,
            List<Step> steps,
            Map<String, Map<Actor, Set<State>>> actions) {
        this.id = id;
        this.source = source;
        this.byName = Map.copyOf(byName);
        this.states = byName.values().stream().distinct().toList();
        this.steps = List.copyOf(steps);
        this.actions = Map.copyOf(actions);
    }

    /**
     * Reads a file and closes it.
     *
     * @param file the opened file; {@code null} is refused as a missing file
     * @return the machine
     * @throws IllegalArgumentException for a file that is not of the form, names a state that it
     *     does not have, or lacks a text, with the place in the file
     */
    public static StateMachine read(@Nullable InputStream file) {
        return new StateMachineFile().read(file);
    }

    /** {@return the stable name, such as {@code BENEFIT_APPLICATION}} */
    public String id() {
        return id;
    }

    /** {@return who says that cases live so} */
    public Source source() {
        return source;
    }

    /** {@return all states, in the order of the file} */
    public List<State> states() {
        return states;
    }

    /** {@return all steps, in the order of the file} */
    public List<Step> steps() {
        return steps;
    }

    /** {@return the names of all actions that the machine knows} */
    public Set<String> actions() {
        return actions.keySet();
    }

    /**
     * {@return the state of a name; empty when there is none}
     *
     * @param name its name, or another spelling that the file knows
     */
    public Optional<State> state(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * {@return every step that somebody may take now}
     *
     * @param from the present state
     * @param by who
     */
    public List<Step> steps(State from, Actor by) {
        return steps.stream()
                .filter(step -> step.from().equals(from) && step.by().contains(by))
                .toList();
    }

    /**
     * {@return the step from one state to another; empty when this actor may not take it}
     *
     * @param from the present state
     * @param to the wished state
     * @param by who
     */
    public Optional<Step> step(State from, State to, Actor by) {
        return steps(from, by).stream().filter(step -> step.to().equals(to)).findFirst();
    }

    /**
     * {@return whether somebody may do something that changes no state}
     *
     * @param in the present state
     * @param by who
     * @param action one of {@link #actions()}
     * @throws IllegalArgumentException for an action that the machine does not know
     */
    public boolean may(State in, Actor by, String action) {
        Map<Actor, Set<State>> allowed = actions.get(action);
        if (allowed == null) {
            throw new IllegalArgumentException(
                    id
                            + " knows no action "
                            + action
                            + ", only "
                            + new TreeSet<>(actions.keySet()));
        }
        return allowed.getOrDefault(by, Set.of()).contains(in);
    }

    /**
     * {@return everything that somebody may do now without changing the state, sorted by name}
     *
     * @param in the present state
     * @param by who
     */
    public List<String> actions(State in, Actor by) {
        return actions.keySet().stream().filter(action -> may(in, by, action)).sorted().toList();
    }

    @Override
    public String toString() {
        return id;
    }
}
