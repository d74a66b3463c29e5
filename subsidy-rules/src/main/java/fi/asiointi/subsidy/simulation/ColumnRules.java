package fi.asiointi.subsidy.simulation;

import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.rule.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Conditions over columns, for statistics of many cases: for each row, which conditions are not met
 * and which are unknown. What is in neither mask is met.
 *
 * {@snippet class="fi.asiointi.subsidy.simulation.ColumnRulesTest" region="columns"}
 *
 * <p>A row says what {@link RuleSet#decide} says of the same facts; where that would refuse because
 * a limit has no figure on the row's day, the condition is unknown.
 */
public final class ColumnRules {
    private final List<ColumnCondition> conditions;

    private ColumnRules(List<ColumnCondition> conditions) {
        this.conditions = List.copyOf(conditions);
        if (conditions.size() > Long.SIZE) {
            throw new IllegalArgumentException("A mask has room for 64 conditions, no more");
        }
    }

    /**
     * {@return rules of conditions over columns}
     *
     * @param conditions the conditions; the first has the lowest bit of the masks
     * @throws IllegalArgumentException for more than 64
     */
    public static ColumnRules of(List<ColumnCondition> conditions) {
        return new ColumnRules(conditions);
    }

    /**
     * {@return conditions of a rule set, each asked of its column} Their relations and limits are
     * those of the rule set itself. Conditions without a column are not asked.
     *
     * @param rules the rule set, whose order the bits follow
     * @param columns the column of each condition, by the condition's name
     * @param table the figures of the limits
     * @param day the column that has the day whose figures count
     * @throws IllegalArgumentException for a name that the rule set does not have, and for a
     *     condition that no column can express: one that is put together from others, concerns some
     *     cases only, or is judged by a function or an official
     */
    public static ColumnRules of(
            RuleSet<?> rules, Map<String, String> columns, ParameterTable table, String day) {
        for (String name : columns.keySet()) {
            if (rules.condition(name).isEmpty()) {
                throw new IllegalArgumentException(rules + " has no condition " + name);
            }
        }
        List<ColumnCondition> conditions = new ArrayList<>();
        for (var condition : rules.conditions()) {
            String column = columns.get(condition.name());
            if (column != null) {
                conditions.add(ColumnCondition.of(condition, column, table, day));
            }
        }
        return new ColumnRules(conditions);
    }

    /** {@return the names of the conditions, by their bits: the first is bit 0} */
    public List<String> conditions() {
        return conditions.stream().map(ColumnCondition::name).toList();
    }

    /**
     * Asks every condition of every row.
     *
     * @param facts the columns
     * @param notMet takes the bits of the conditions that are not met, one number a row
     * @param unknown takes those of the conditions whose fact, or limit, is not known
     * @throws IllegalArgumentException when a column is not there or of another scale, or a mask
     *     has fewer numbers than there are rows
     */
    public void decide(ColumnTable facts, long[] notMet, long[] unknown) {
        requireRoom(facts, notMet);
        requireRoom(facts, unknown);
        List<Bound> bound = conditions.stream().map(one -> new Bound(one, facts)).toList();
        var block = new Block();
        for (int start = 0; start < facts.rows(); start += Columns.BLOCK) {
            int rows = Math.min(Columns.BLOCK, facts.rows() - start);
            block.decide(bound, start, rows);
            System.arraycopy(block.notMet, 0, notMet, start, rows);
            System.arraycopy(block.unknown, 0, unknown, start, rows);
        }
    }

    static void requireRoom(ColumnTable facts, long[] numbers) {
        if (numbers.length < facts.rows()) {
            throw new IllegalArgumentException(
                    "There are %d rows, but room for %d".formatted(facts.rows(), numbers.length));
        }
    }

    /** A condition with its columns, and what cannot happen in them. */
    private static final class Bound {
        private final boolean isLeast;
        private final DatedLimit limit;
        private final long[] values;
        private final long[] days;
        private final boolean hasMissing;

        Bound(ColumnCondition condition, ColumnTable facts) {
            Column fact = condition.columnOf(facts);
            Column day = condition.daysOf(facts);
            isLeast = condition.isLeast();
            limit = condition.limit().seenFrom(day);
            values = fact.values();
            days = day.values();
            hasMissing = fact.hasMissing();
        }

        /** True when nothing is missing and the limit is the same in every row. */
        boolean isSimple() {
            return !hasMissing && limit.isAlways();
        }
    }

    /** The rows that are asked together. */
    private static final class Block {
        private final long[] values = new long[Columns.BLOCK];
        private final long[] days = new long[Columns.BLOCK];
        private final long[] limits = new long[Columns.BLOCK];
        private final long[] gone = new long[Columns.BLOCK];
        private final long[] notMet = new long[Columns.BLOCK];
        private final long[] unknown = new long[Columns.BLOCK];

        void decide(List<Bound> conditions, int start, int rows) {
            Arrays.fill(notMet, 0);
            Arrays.fill(unknown, 0);
            for (int bit = 0; bit < conditions.size(); bit++) {
                ask(conditions.get(bit), start, rows, bit);
            }
        }

        private void ask(Bound condition, int start, int rows, int bit) {
            System.arraycopy(condition.values, start, values, 0, rows);
            if (condition.isSimple()) {
                markSimply(condition, rows, bit);
                return;
            }
            System.arraycopy(condition.days, start, days, 0, rows);
            Arrays.fill(gone, 0);
            Columns.addMissing(values, rows, gone);
            condition.limit.addDaysWithout(days, rows, gone);
            condition.limit.fill(days, rows, limits);
            if (condition.isLeast) {
                Columns.markLess(values, rows, limits, gone, bit, notMet);
            } else {
                Columns.markLess(limits, rows, values, gone, bit, notMet);
            }
            Columns.markGone(rows, gone, bit, unknown);
        }

        private void markSimply(Bound condition, int rows, int bit) {
            long limit = condition.limit.first();
            if (condition.isLeast) {
                Columns.markLess(values, rows, limit, bit, notMet);
            } else {
                Columns.markMore(values, rows, limit, bit, notMet);
            }
        }
    }
}
