package fi.asiointi.subsidy.simulation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.subsidy.simulation.SimulationReport.Faults;
import fi.asiointi.subsidy.simulation.SimulationReport.Group;
import fi.asiointi.subsidy.simulation.SimulationReport.MonthBudget;
import fi.asiointi.subsidy.simulation.SimulationReport.Side;
import fi.asiointi.subsidy.simulation.SimulationReport.Spread;
import fi.asiointi.subsidy.simulation.SimulationReport.Tally;
import java.util.List;

/** A report as programs read it. */
final class JsonReport {
    private JsonReport() {}

    static String of(SimulationReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("compared", report.all().compared());
        root.set("all", group(report.all()));
        ObjectNode groups = root.putObject("groups");
        report.groups().forEach((name, group) -> groups.set(name, group(group)));
        months(root.putArray("months"), report.months());
        root.set("faults", faults(report.faults()));
        return root.toString();
    }

    private static ObjectNode group(Group group) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("before", side(group.before()));
        node.set("after", side(group.after()));
        node.put("budgetChange", group.budgetChange().toString());
        ObjectNode effects = node.putObject("effects");
        group.effects().forEach((effect, tally) -> effects.set(effect.name(), tally(tally)));
        group.change().ifPresent(spread -> node.set("change", spread(spread)));
        return node;
    }

    private static ObjectNode side(Side side) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        side.cases().forEach((outcome, cases) -> node.put(outcome.name(), cases));
        node.put("budget", side.budget().toString());
        node.put("awaitingHandler", side.awaitingHandler().toString());
        return node;
    }

    private static ObjectNode tally(Tally tally) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("cases", tally.cases());
        node.put("before", tally.before().toString());
        node.put("after", tally.after().toString());
        node.put("change", tally.change().toString());
        tally.ids().forEach(node.putArray("ids")::add);
        node.put("idsCut", tally.isCut());
        return node;
    }

    private static ObjectNode spread(Spread spread) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("cases", spread.cases());
        node.put("mean", spread.mean().toString());
        node.put("lowest", spread.lowest().toString());
        node.put("median", spread.median().toString());
        ArrayNode deciles = node.putArray("deciles");
        spread.deciles().forEach(decile -> deciles.add(decile.toString()));
        node.put("highest", spread.highest().toString());
        return node;
    }

    private static void months(ArrayNode array, List<MonthBudget> months) {
        for (MonthBudget month : months) {
            array.addObject()
                    .put("month", month.month().toString())
                    .put("before", month.before().toString())
                    .put("after", month.after().toString());
        }
    }

    private static ObjectNode faults(Faults faults) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rows", faults.rows());
        ObjectNode byCode = node.putObject("byCode");
        faults.byCode().forEach((code, rows) -> byCode.put(code.name(), rows));
        ArrayNode places = node.putArray("places");
        faults.places()
                .forEach(
                        place ->
                                places.addObject()
                                        .put("line", place.line())
                                        .put("code", place.code().name())
                                        .put("path", place.path()));
        node.put("placesCut", faults.isCut());
        return node;
    }
}
