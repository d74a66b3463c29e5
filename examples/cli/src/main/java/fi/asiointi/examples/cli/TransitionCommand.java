package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.subsidy.benefit.lifecycle.BenefitLifecycle;
import fi.asiointi.subsidy.lifecycle.Actor;
import fi.asiointi.subsidy.lifecycle.State;
import fi.asiointi.subsidy.lifecycle.StateMachine;
import fi.asiointi.voucher.lifecycle.VoucherLifecycle;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Tells which steps a case may take. */
@Command(
        name = "transition",
        description = {
            "Tells whether a case may go from one state to another, and where else it may go.",
            "",
            "In:  {\"id\",\"machine\":\"BENEFIT_APPLICATION|BENEFIT_INSTALMENT|BENEFIT_ALTERATION|"
                    + "BENEFIT_BATCH|VOUCHER_APPLICATION|VOUCHER_CLAIM|VOUCHER\",",
            "      \"from\",\"to\",\"by\":\"APPLICANT|HANDLER|SYSTEM\"}",
            "Out: {\"id\",\"from\",\"to\",\"allowed\",\"next\":[…],\"then\":[…],\"actions\":[…],"
                    + "\"label\"}",
            "",
            "next: every state that this actor reaches in one step. then: what follows from the step."
                    + " actions: what else this actor may do now. label: what the present state is"
                    + " called."
        })
final class TransitionCommand extends LineCommand {
    private enum Machine {
        BENEFIT_APPLICATION,
        BENEFIT_INSTALMENT,
        BENEFIT_ALTERATION,
        BENEFIT_BATCH,
        VOUCHER_APPLICATION,
        VOUCHER_CLAIM,
        VOUCHER
    }

    TransitionCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only("machine", "from", "to", "by");
        Machine name = in.choice("machine", Machine.class);
        StateMachine machine =
                BenefitLifecycle.machine(name.name())
                        .or(() -> VoucherLifecycle.machine(name.name()))
                        .orElseThrow();
        State from = state(in, "from", machine);
        State to = state(in, "to", machine);
        write(answer(in, machine, from, to, in.choice("by", Actor.class)));
    }

    private static State state(Fields in, String field, StateMachine machine) {
        return machine.state(in.text(field))
                .orElseThrow(
                        () ->
                                in.wrongType(
                                        field,
                                        machine.states().stream()
                                                .map(State::name)
                                                .collect(Collectors.joining(", ", "one of ", ""))));
    }

    private ObjectNode answer(Fields in, StateMachine machine, State from, State to, Actor by) {
        var step = machine.step(from, to, by);
        ObjectNode line = line(in).put("from", from.name()).put("to", to.name());
        line.put("allowed", step.isPresent());
        ArrayNode next = line.putArray("next");
        machine.steps(from, by).forEach(possible -> next.add(possible.to().name()));
        ArrayNode then = line.putArray("then");
        step.ifPresent(taken -> taken.then().forEach(then::add));
        ArrayNode actions = line.putArray("actions");
        machine.actions(from, by).forEach(actions::add);
        text(line, "label", from.label());
        return line;
    }
}
