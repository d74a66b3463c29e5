package fi.asiointi.subsidy.simulation;

import fi.asiointi.subsidy.money.Fraction;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Outcome;
import fi.asiointi.subsidy.simulation.SimulationReport.Group;
import fi.asiointi.subsidy.simulation.SimulationReport.Side;
import fi.asiointi.subsidy.simulation.SimulationReport.Spread;
import fi.asiointi.subsidy.simulation.SimulationReport.Tally;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of some cases in the making. */
final class GroupTotals {
    private static final int TENTHS = 10;

    private final EnumMap<Effect, EffectTotals> effects = new EnumMap<>(Effect.class);
    private final SideTotals before = new SideTotals();
    private final SideTotals after = new SideTotals();
    private final SortedMap<Long, Long> changes = new TreeMap<>();

    GroupTotals(int ids) {
        for (Effect effect : Effect.values()) {
            effects.put(effect, new EffectTotals(ids));
        }
    }

    void add(ComparedRow row) {
        Effect effect = row.effect();
        of(effect).add(row);
        boolean isCounted = effect != Effect.INCOMPLETE;
        before.add(row.before(), isCounted);
        after.add(row.after(), isCounted);
        if (isCounted) {
            changes.merge(row.change().cents(), 1L, Math::addExact);
        }
    }

    void addAll(GroupTotals other) {
        effects.forEach((effect, totals) -> totals.addAll(other.of(effect)));
        before.addAll(other.before);
        after.addAll(other.after);
        other.changes.forEach((change, cases) -> changes.merge(change, cases, Math::addExact));
    }

    Group figures() {
        Map<Effect, Tally> tallies = new EnumMap<>(Effect.class);
        effects.forEach((effect, totals) -> tallies.put(effect, totals.figures()));
        return new Group(tallies, before.figures(), after.figures(), spread());
    }

    private EffectTotals of(Effect effect) {
        return effects.computeIfAbsent(effect, none -> new EffectTotals(0));
    }

    private Optional<Spread> spread() {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        long cases = changes.values().stream().mapToLong(Long::longValue).sum();
        long sum = after.budget - before.budget;
        return Optional.of(
                new Spread(
                        cases,
                        Money.ofCents(new Fraction(sum, cases).roundHalfUp()),
                        Money.ofCents(changes.firstKey()),
                        deciles(cases),
                        Money.ofCents(changes.lastKey())));
    }

    /** The n-th decile is the change of the case to which n tenths, rounded up, reach. */
    private List<Money> deciles(long cases) {
        List<Money> deciles = new ArrayList<>();
        long reached = 0;
        for (Map.Entry<Long, Long> change : changes.entrySet()) {
            reached += change.getValue();
            while (deciles.size() < TENTHS - 1
                    && Math.multiplyExact(deciles.size() + 1L, cases)
                            <= Math.multiplyExact(reached, (long) TENTHS)) {
                deciles.add(Money.ofCents(change.getKey()));
            }
        }
        return deciles;
    }

    /** The cases of one effect. */
    private static final class EffectTotals {
        private final KeptFirst<String> ids;
        private long cases;
        private long before;
        private long after;

        EffectTotals(int limit) {
            ids = new KeptFirst<>(limit);
        }

        void add(ComparedRow row) {
            ids.add(row.id());
            cases = Math.addExact(cases, 1);
            before = Math.addExact(before, row.before().total().cents());
            after = Math.addExact(after, row.after().total().cents());
        }

        void addAll(EffectTotals other) {
            ids.addAll(other.ids);
            cases = Math.addExact(cases, other.cases);
            before = Math.addExact(before, other.before);
            after = Math.addExact(after, other.after);
        }

        Tally figures() {
            return new Tally(cases, Money.ofCents(before), Money.ofCents(after), ids.inOrder());
        }
    }

    /** The cases under one set of rules. */
    private static final class SideTotals {
        private final Map<Outcome, Long> cases = new EnumMap<>(Outcome.class);
        private long budget;
        private long awaiting;

        void add(SimulatedOutcome one, boolean isCounted) {
            cases.merge(one.outcome(), 1L, Math::addExact);
            if (isCounted) {
                long cents = one.total().cents();
                budget = Math.addExact(budget, cents);
                awaiting += one.outcome() == Outcome.NEEDS_HANDLER ? cents : 0;
            }
        }

        void addAll(SideTotals other) {
            other.cases.forEach((outcome, count) -> cases.merge(outcome, count, Math::addExact));
            budget = Math.addExact(budget, other.budget);
            awaiting += other.awaiting;
        }

        Side figures() {
            Map<Outcome, Long> byOutcome = new EnumMap<>(Outcome.class);
            for (Outcome outcome : Outcome.values()) {
                byOutcome.put(outcome, cases.getOrDefault(outcome, 0L));
            }
            return new Side(byOutcome, Money.ofCents(budget), Money.ofCents(awaiting));
        }
    }
}
