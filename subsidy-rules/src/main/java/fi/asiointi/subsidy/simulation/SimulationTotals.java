package fi.asiointi.subsidy.simulation;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.simulation.SimulationReport.FaultPlace;
import fi.asiointi.subsidy.simulation.SimulationReport.Faults;
import fi.asiointi.subsidy.simulation.SimulationReport.MonthBudget;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a part of the rows comes to, in the making. One thread fills it; the totals of several
 * threads are then put together, in any order, and give the report that one thread would have
 * given.
 */
public final class SimulationTotals {
    private final int ids;
    private final GroupTotals all;
    private final SortedMap<String, GroupTotals> groups = new TreeMap<>();
    private final SortedMap<YearMonth, MonthBudget> months = new TreeMap<>();
    private final Map<FaultRow.Code, Long> faults = new EnumMap<>(FaultRow.Code.class);
    private final KeptFirst<FaultPlace> faultPlaces;

    SimulationTotals(int ids) {
        this.ids = ids;
        this.all = new GroupTotals(ids);
        this.faultPlaces = new KeptFirst<>(ids);
    }

    /**
     * Counts a row.
     *
     * @param row what the simulation gave for it
     * @throws ArithmeticException when the sums do not fit a {@code long} of cents
     */
    public void add(OutputRow row) {
        if (row instanceof ComparedRow compared) {
            count(compared);
        } else if (row instanceof FaultRow fault) {
            faults.merge(fault.code(), 1L, Math::addExact);
            faultPlaces.add(new FaultPlace(fault.line(), fault.code(), fault.path()));
        }
    }

    /**
     * Adds what other rows came to.
     *
     * @param other their totals, of the same simulation
     * @return these totals
     * @throws ArithmeticException when the sums do not fit a {@code long} of cents
     */
    public SimulationTotals plus(SimulationTotals other) {
        all.addAll(other.all);
        other.groups.forEach((name, group) -> group(name).addAll(group));
        other.months.values().forEach(this::add);
        other.faults.forEach((code, count) -> faults.merge(code, count, Math::addExact));
        faultPlaces.addAll(other.faultPlaces);
        return this;
    }

    /** {@return the report of the rows so far} */
    public SimulationReport report() {
        SortedMap<String, SimulationReport.Group> byName = new TreeMap<>();
        groups.forEach((name, group) -> byName.put(name, group.figures()));
        return new SimulationReport(
                all.figures(),
                byName,
                List.copyOf(months.values()),
                new Faults(faults, faultPlaces.inOrder()));
    }

    private void count(ComparedRow row) {
        all.add(row);
        if (!row.group().isEmpty()) {
            group(row.group()).add(row);
        }
        if (row.effect() != Effect.INCOMPLETE) {
            row.before().byMonth().forEach((m, sum) -> add(new MonthBudget(m, sum, Money.ZERO)));
            row.after().byMonth().forEach((m, sum) -> add(new MonthBudget(m, Money.ZERO, sum)));
        }
    }

    private void add(MonthBudget budget) {
        months.merge(budget.month(), budget, MonthBudget::plus);
    }

    private GroupTotals group(String name) {
        return groups.computeIfAbsent(name, none -> new GroupTotals(ids));
    }
}
