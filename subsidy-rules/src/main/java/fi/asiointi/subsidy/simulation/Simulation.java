package fi.asiointi.subsidy.simulation;

import fi.asiointi.subsidy.form.Form;
import fi.asiointi.subsidy.form.FormException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts cases to two sets of rules and counts what changes.
 *
 * {@snippet class="fi.asiointi.subsidy.simulation.SimulationSnippetsTest" region="simulation"}
 *
 * <p>It holds no state: many threads may use one, and each comparison stands alone. Where memory
 * counts: a report keeps the first ids of each effect, and how often each different change in cents
 * occurs, from which its deciles follow exactly.
 */
public final class Simulation {
    private static final int USUAL_IDS = 100;

    private final Function<Form, SimulatedOutcome> before;
    private final Function<Form, SimulatedOutcome> after;
    private final @Nullable Function<Form, String> group;
    private final int ids;

    private Simulation(
            Function<Form, SimulatedOutcome> before,
            Function<Form, SimulatedOutcome> after,
            @Nullable Function<Form, String> group,
            int ids) {
        this.before = before;
        this.after = after;
        this.group = group;
        this.ids = ids;
    }

    /**
     * {@return a simulation without groups, whose report names the first hundred cases of each
     * effect}
     *
     * @param before the rules as they are; a {@link FormException} is the fault of a case
     * @param after the other rules
     */
    public static Simulation between(
            Function<Form, SimulatedOutcome> before, Function<Form, SimulatedOutcome> after) {
        return new Simulation(before, after, null, USUAL_IDS);
    }

    /**
     * {@return the same with figures for each group too}
     *
     * @param groupOf reads the group of a case from its facts, such as the kind of the employer;
     *     one of an empty name is in none, and the report grows with the number of groups
     */
    public Simulation groupedBy(Function<Form, String> groupOf) {
        return new Simulation(before, after, groupOf, ids);
    }

    /**
     * {@return the same with so many cases named behind each figure} They are the first by id, so
     * that they are the same whatever the order of the cases.
     *
     * @param most how many; none, or more
     * @throws IllegalArgumentException for less than none
     */
    public Simulation keeping(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("Cannot keep " + most + " ids");
        }
        return new Simulation(before, after, group, most);
    }

    /** {@return the same with every case named; the report grows with the number of cases} */
    public Simulation keepingAll() {
        return keeping(Integer.MAX_VALUE);
    }

    /**
     * {@return a row under both sets of rules, or its fault}
     *
     * @param row the row
     */
    public OutputRow compare(InputRow row) {
        return row instanceof CaseRow one ? compared(one) : (FaultRow) row;
    }

    /**
     * {@return the report of some rows; the stream may be parallel, and is closed}
     *
     * @param rows the rows
     */
    public SimulationReport run(Stream<? extends InputRow> rows) {
        try (rows) {
            return rows.map(this::compare).collect(report());
        }
    }

    /**
     * {@return the report of some rows, each of which is also written} The rows go one by one, in
     * their order.
     *
     * @param rows the rows; the stream is closed
     * @param table takes each row as it comes, such as a {@link ResultTables}
     */
    public SimulationReport run(
            Stream<? extends InputRow> rows, Consumer<? super OutputRow> table) {
        SimulationTotals totals = totals();
        try (rows) {
            rows.sequential()
                    .map(this::compare)
                    .forEachOrdered(
                            row -> {
                                table.accept(row);
                                totals.add(row);
                            });
        }
        return totals.report();
    }

    /** {@return totals that have nothing yet, for those who share the rows out themselves} */
    public SimulationTotals totals() {
        return new SimulationTotals(ids);
    }

    /** {@return a collector of rows into a report} */
    public Collector<OutputRow, ?, SimulationReport> report() {
        return Collector.of(
                this::totals,
                SimulationTotals::add,
                SimulationTotals::plus,
                SimulationTotals::report,
                Collector.Characteristics.UNORDERED);
    }

    private OutputRow compared(CaseRow row) {
        try {
            return new ComparedRow(
                    row.id(),
                    group == null ? "" : group.apply(row.form()),
                    before.apply(row.form()),
                    after.apply(row.form()));
        } catch (FormException fault) {
            return FaultRow.of(fault, row.line(), row.asItCame().get());
        }
    }
}
