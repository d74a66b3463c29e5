package fi.asiointi.subsidy.lifecycle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.parameter.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file of a state machine and refuses what a reader of it could mistake. */
final class StateMachineFile {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final Set<String> FIELDS =
            Set.of("machine", "note", "source", "checkedOn", "states", "steps", "actions", "marks");
    private static final Set<String> STATE_FIELDS = Set.of("name", "fi", "sv", "en", "spellings");
    private static final Set<String> STEP_FIELDS =
            Set.of("from", "to", "by", "needs", "then", "derived");

    private final Map<String, State> byName = new LinkedHashMap<>();

    StateMachine read(@Nullable InputStream file) {
        if (file == null) {
            throw new IllegalArgumentException("There is no file of the state machine");
        }
        JsonNode tree = tree(file);
        refuseUnknown(tree, FIELDS, "the file");
        String id = text(tree, "machine", "the file");
        Map<String, Set<String>> marks = marks(tree.path("marks"));
        tree.path("states").forEach(state -> addState(state, marks));
        marks.values().forEach(names -> names.forEach(name -> state(name, "marks")));
        return new StateMachine(
                id, source(tree), byName, steps(tree.path("steps")), actions(tree.path("actions")));
    }

    private static JsonNode tree(InputStream file) {
        try (file) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The state machine cannot be read", unreadable);
        }
    }

    private static Source source(JsonNode tree) {
        String checkedOn = text(tree, "checkedOn", "the file");
        try {
            return new Source(text(tree, "source", "the file"), LocalDate.parse(checkedOn));
        } catch (DateTimeException notDate) {
            throw fault("the file", "\"" + checkedOn + "\" is no date such as 2026-01-31");
        }
    }

    /** The names of the marks of each state. */
    private static Map<String, Set<String>> marks(JsonNode marks) {
        var byMark = new LinkedHashMap<String, Set<String>>();
        marks.properties()
                .forEach(mark -> byMark.put(mark.getKey(), texts(mark.getValue(), "marks")));
        return byMark;
    }

    private void addState(JsonNode node, Map<String, Set<String>> marks) {
        String name = text(node, "name", "states");
        refuseUnknown(node, STATE_FIELDS, name);
        var own = new HashSet<String>();
        marks.forEach(
                (mark, states) -> {
                    if (states.contains(name)) {
                        own.add(mark);
                    }
                });
        var label =
                new LocalizedText(
                        text(node, "fi", name), text(node, "sv", name), text(node, "en", name));
        var state = new State(name, label, own);
        put(name, state);
        texts(node.path("spellings"), name).forEach(spelling -> put(spelling, state));
    }

    private void put(String name, State state) {
        if (byName.put(name, state) != null) {
            throw fault(name, "there are two states of this name");
        }
    }

    private List<Step> steps(JsonNode list) {
        var steps = new ArrayList<Step>();
        var known = new HashSet<String>();
        for (JsonNode node : list) {
            State from = state(text(node, "from", "steps"), "steps");
            refuseUnknown(node, STEP_FIELDS, "steps from " + from);
            for (String name : texts(node.path("to"), "steps from " + from)) {
                State to = state(name, "steps from " + from);
                Set<Actor> by = actors(texts(node.path("by"), "steps from " + from), from.name());
                for (Actor actor : by) {
                    if (!known.add(actor + " " + from + " " + to)) {
                        throw fault("steps from " + from, "the step to " + to + " stands twice");
                    }
                }
                List<String> needs = List.copyOf(texts(node.path("needs"), "steps from " + from));
                List<String> then = List.copyOf(texts(node.path("then"), "steps from " + from));
                boolean derived = node.path("derived").asBoolean(false);
                steps.add(new Step(from, to, by, needs, then, derived));
            }
        }
        return steps;
    }

    private Map<String, Map<Actor, Set<State>>> actions(JsonNode tree) {
        var actions = new LinkedHashMap<String, Map<Actor, Set<State>>>();
        for (var action : tree.properties()) {
            var byActor = new EnumMap<Actor, Set<State>>(Actor.class);
            for (var states : action.getValue().properties()) {
                var allowed = new LinkedHashSet<State>();
                texts(states.getValue(), action.getKey())
                        .forEach(name -> allowed.add(state(name, action.getKey())));
                byActor.put(actor(states.getKey(), action.getKey()), allowed);
            }
            actions.put(action.getKey(), byActor);
        }
        return actions;
    }

    private State state(String name, String place) {
        State state = byName.get(name);
        if (state == null) {
            throw fault(place, "there is no state " + name);
        }
        return state;
    }

    private static Set<Actor> actors(Set<String> names, String place) {
        var actors = EnumSet.noneOf(Actor.class);
        names.forEach(name -> actors.add(actor(name, place)));
        if (actors.isEmpty()) {
            throw fault(place, "nobody may take a step");
        }
        return actors;
    }

    private static Actor actor(String name, String place) {
        try {
            return Actor.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw fault(place, "there is no actor " + name);
        }
    }

    private static void refuseUnknown(JsonNode node, Set<String> known, String place) {
        node.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!known.contains(name)) {
                                throw fault(place, "the field " + name + " is unknown");
                            }
                        });
    }

    private static Set<String> texts(JsonNode list, String place) {
        var texts = new LinkedHashSet<String>();
        for (JsonNode element : list) {
            if (!element.isTextual() || element.asText().isBlank()) {
                throw fault(place, "a list holds something that is no text");
            }
            texts.add(element.asText());
        }
        return texts;
    }

    private static String text(JsonNode node, String name, String place) {
        JsonNode value = node.path(name);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw fault(place, "the text \"" + name + "\" is missing");
        }
        return value.asText();
    }

    private static IllegalArgumentException fault(String place, String fault) {
        return new IllegalArgumentException("State machine, " + place + ": " + fault);
    }
}
