package fi.asiointi.subsidy.simulation;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.PlainQuestion;

/**
 * A condition over a column. Every one comes down to this: a value must be a limit or more, or a
 * limit or less.
 */
public final class ColumnCondition {
    private final String name;
    private final String column;
    private final String day;
    private final boolean isLeast;
    private final DatedLimit limit;

    private ColumnCondition(
            String name, String column, String day, boolean isLeast, DatedLimit limit) {
        this.name = name;
        this.column = column;
        this.day = day;
        this.isLeast = isLeast;
        this.limit = limit;
    }

    /**
     * {@return a condition of a rule set, asked of a column} What it asks and its limit are read
     * from the condition itself.
     *
     * @param condition the condition; its {@link Condition#plainQuestion} must be there
     * @param column the name of the column that has the fact
     * @param table the figures of the limit
     * @param day the name of the column that has the day whose figure counts
     * @throws IllegalArgumentException when no column can express it; the message names it
     */
    public static ColumnCondition of(
            Condition<?> condition, String column, ParameterTable table, String day) {
        String name = condition.name();
        PlainQuestion question =
                condition
                        .plainQuestion()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "The condition %s is no plain question of one column"
                                                        .formatted(name)));
        if (question instanceof PlainQuestion.OfAnswer answer) {
            return answer.wanted() == Answer.YES ? holds(name, column) : fails(name, column);
        }
        PlainQuestion.OfLimit compared = (PlainQuestion.OfLimit) question;
        return compared(name, column, day, compared.relation(), compared.limit(), table);
    }

    /**
     * {@return a condition that is met by the limit or more}
     *
     * @param name its stable name
     * @param column the name of the column that has the fact
     * @param scale what the values and the limit stand for
     * @param limit the limit
     */
    public static ColumnCondition atLeast(String name, String column, Scale scale, long limit) {
        return new ColumnCondition(name, column, "", true, DatedLimit.always(scale, limit));
    }

    /**
     * {@return a condition that is met by the limit or less}
     *
     * @param name its stable name
     * @param column the name of the column that has the fact
     * @param scale what the values and the limit stand for
     * @param limit the limit
     */
    public static ColumnCondition atMost(String name, String column, Scale scale, long limit) {
        return new ColumnCondition(name, column, "", false, DatedLimit.always(scale, limit));
    }

    /**
     * {@return a condition that is met by less than the limit}
     *
     * @param name its stable name
     * @param column the name of the column that has the fact
     * @param scale what the values and the limit stand for
     * @param limit the limit
     */
    public static ColumnCondition below(String name, String column, Scale scale, long limit) {
        return atMost(name, column, scale, Math.subtractExact(limit, 1));
    }

    /**
     * {@return a condition that is met by more than the limit}
     *
     * @param name its stable name
     * @param column the name of the column that has the fact
     * @param scale what the values and the limit stand for
     * @param limit the limit
     */
    public static ColumnCondition above(String name, String column, Scale scale, long limit) {
        return atLeast(name, column, scale, Math.addExact(limit, 1));
    }

    /**
     * {@return a condition that is met by a yes}
     *
     * @param name its stable name
     * @param column the name of the column that has the answer
     */
    public static ColumnCondition holds(String name, String column) {
        return atLeast(name, column, Scale.ANSWER, 1);
    }

    /**
     * {@return a condition that is met by a no}
     *
     * @param name its stable name
     * @param column the name of the column that has the answer
     */
    public static ColumnCondition fails(String name, String column) {
        return atMost(name, column, Scale.ANSWER, 0);
    }

    /** {@return its stable name} */
    public String name() {
        return name;
    }

    /** Its column in a table; it must hold what the limit counts. */
    Column columnOf(ColumnTable facts) {
        return facts.column(column, limit.scale());
    }

    /** The days whose figures count; the fact itself where the limit never changes. */
    Column daysOf(ColumnTable facts) {
        return day.isEmpty() ? columnOf(facts) : facts.column(day, Scale.DAYS);
    }

    boolean isLeast() {
        return isLeast;
    }

    DatedLimit limit() {
        return limit;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Of whole numbers, less than a limit is one less or less, and more is one more or more. */
    private static ColumnCondition compared(
            String name,
            String column,
            String day,
            String relation,
            Parameter<?> key,
            ParameterTable table) {
        DatedLimit limit = DatedLimit.of(key, table);
        return switch (relation) {
            case "≥" -> new ColumnCondition(name, column, day, true, limit);
            case ">" -> new ColumnCondition(name, column, day, true, limit.plus(1));
            case "≤" -> new ColumnCondition(name, column, day, false, limit);
            case "<" -> new ColumnCondition(name, column, day, false, limit.plus(-1));
            default ->
                    throw new IllegalArgumentException(
                            "The condition %s compares by %s".formatted(name, relation));
        };
    }
}
