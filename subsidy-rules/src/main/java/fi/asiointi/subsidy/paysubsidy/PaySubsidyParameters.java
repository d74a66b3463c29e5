package fi.asiointi.subsidy.paysubsidy;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The figures of the supports; their values stand in {@code parameters.json} beside it. */
final class PaySubsidyParameters {
    private static final ParameterKeys KEYS = new ParameterKeys();

    private static final Map<PaySupport, Parameter<Integer>> PERCENT =
            new EnumMap<>(PaySupport.class);
    private static final Map<PaySupport, Parameter<Money>> CAP = new EnumMap<>(PaySupport.class);

    static {
        for (PaySupport support : PaySupport.values()) {
            PERCENT.put(support, KEYS.wholeNumber(name(support) + "-percent", Unit.PERCENT));
            CAP.put(support, KEYS.money(name(support) + "-cap", Unit.EUROS_PER_MONTH));
        }
    }

    /** Supports that have a length of their own; the others follow the length of unemployment. */
    private static final Map<PaySupport, Parameter<Integer>> MONTHS =
            Map.of(
                    PaySupport.UNEMPLOYED_UNDER_YEAR, months("unemployed-under-year-months"),
                    PaySupport.UNEMPLOYED_12_OF_14, months("unemployed-12-of-14-months"),
                    PaySupport.UNEMPLOYED_24_OF_28, months("unemployed-24-of-28-months"),
                    PaySupport.AGED_55, months("aged-55-months"));

    static final Parameter<Integer> SHORTER_MONTHS = months("shorter-months");
    static final Parameter<Integer> LONGER_MONTHS = months("longer-months");
    static final Parameter<Integer> YEAR_OF_14 = months("unemployed-of-14-months");
    static final Parameter<Integer> TWO_YEARS_OF_28 = months("unemployed-of-28-months");

    static final Parameter<Integer> AGE = KEYS.wholeNumber("aged-55-age", Unit.YEARS);
    static final Parameter<BigDecimal> AGED_HOURS = hours("aged-55-weekly-hours");
    static final Parameter<BigDecimal> AGED_SHARE =
            KEYS.decimal("aged-55-share-of-full-time", Unit.FACTOR);
    static final Parameter<BigDecimal> AGED_SHARE_BELOW = hours("aged-55-share-below-hours");

    static final Parameter<BigDecimal> FULL_SHARE =
            KEYS.decimal("full-subsidy-share-of-full-time", Unit.FACTOR);
    static final Parameter<BigDecimal> FULL_COEFFICIENT =
            KEYS.decimal("full-subsidy-wage-coefficient", Unit.FACTOR);

    /** In force where the rule holds; the figure says no more than yes. */
    static final Parameter<Integer> SIDE_COSTS_COVERED = rule("side-costs-covered");

    static final Parameter<Integer> NO_ZERO_HOURS = rule("no-zero-hours");
    static final Parameter<Integer> NO_COMMISSION_ONLY = rule("no-commission-only");
    static final Parameter<Integer> NO_EARLY_START = rule("no-start-before-decision");
    static final Parameter<Integer> NOT_TO_STATE = rule("aged-55-not-to-central-government");
    static final Parameter<Integer> WHOLE_APPRENTICESHIP = rule("whole-apprenticeship");

    static final ParameterTable TABLE =
            ParameterTable.read(
                    PaySubsidyParameters.class.getResourceAsStream("parameters.json"), KEYS);

    private PaySubsidyParameters() {}

    /** The share on a day; empty on a day without this support. */
    static Optional<Dated<Integer>> percent(PaySupport support, LocalDate day) {
        return Optional.ofNullable(PERCENT.get(support)).flatMap(key -> find(key, day));
    }

    static Optional<Dated<Money>> cap(PaySupport support, LocalDate day) {
        return Optional.ofNullable(CAP.get(support)).flatMap(key -> find(key, day));
    }

    static Optional<Dated<Integer>> ownMonths(PaySupport support, LocalDate day) {
        return Optional.ofNullable(MONTHS.get(support)).flatMap(key -> find(key, day));
    }

    static <T> Optional<Dated<T>> find(Parameter<T> key, LocalDate day) {
        return TABLE.timeline(key).on(day);
    }

    private static String name(PaySupport support) {
        return switch (support) {
            case UNEMPLOYED_UNDER_YEAR -> "unemployed-under-year";
            case UNEMPLOYED_12_OF_14 -> "unemployed-12-of-14";
            case UNEMPLOYED_24_OF_28 -> "unemployed-24-of-28";
            case LACK_OF_SKILLS -> "lack-of-skills";
            case REDUCED_WORK_ABILITY -> "reduced-work-ability";
            case ASSOCIATION -> "association";
            case AGED_55 -> "aged-55";
        };
    }

    private static Parameter<Integer> months(String name) {
        return KEYS.wholeNumber(name, Unit.MONTHS);
    }

    private static Parameter<BigDecimal> hours(String name) {
        return KEYS.decimal(name, Unit.HOURS_PER_WEEK);
    }

    private static Parameter<Integer> rule(String name) {
        return KEYS.wholeNumber(name, Unit.ANSWER);
    }
}
