package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The figures of the benefit; their values stand in {@code parameters.json} beside it. With the
 * keys, a what-if puts another value in the place of one: see {@link BenefitRules#with}.
 */
public final class BenefitParameters {
    private static final ParameterKeys KEYS = new ParameterKeys();

    /** Least hours a week. */
    public static final Parameter<BigDecimal> WEEKLY_HOURS =
            KEYS.decimal("weekly-hours", Unit.HOURS_PER_WEEK);

    /** Shortest period, in calendar months. */
    public static final Parameter<Integer> SHORTEST_MONTHS =
            KEYS.wholeNumber("shortest-months", Unit.MONTHS);

    /** Longest period, in calendar months, and most months in all. */
    public static final Parameter<Integer> LONGEST_MONTHS =
            KEYS.wholeNumber("longest-months", Unit.MONTHS);

    /** How many months back a period may start when it is applied for. */
    public static final Parameter<Integer> WINDOW_MONTHS =
            KEYS.wholeNumber("application-window-months", Unit.MONTHS);

    /** Most euros a month without pay subsidy. */
    public static final Parameter<Money> CAP = KEYS.money("cap", Unit.EUROS_PER_MONTH);

    /** Most euros a month beside a pay subsidy. */
    public static final Parameter<Money> CAP_SUBSIDISED =
            KEYS.money("cap-subsidised", Unit.EUROS_PER_MONTH);

    /** The flat sum of the employment form. */
    public static final Parameter<Money> FLAT_AMOUNT =
            KEYS.money("employment-benefit", Unit.EUROS_PER_MONTH);

    /** Most euros a month that a handler may set. */
    public static final Parameter<Money> OVERRIDE_CAP =
            KEYS.money("override-cap", Unit.EUROS_PER_MONTH);

    /** The share of full time that a subsidy of 100 percent covers. */
    public static final Parameter<BigDecimal> FULL_SUBSIDY_SHARE =
            KEYS.decimal("full-subsidy-share-of-full-time", Unit.FACTOR);

    /** The factor of side costs in a subsidy of 100 percent. */
    public static final Parameter<BigDecimal> FULL_SUBSIDY_COEFFICIENT =
            KEYS.decimal("full-subsidy-wage-coefficient", Unit.FACTOR);

    /** The working time taken when none is told. */
    public static final Parameter<BigDecimal> DEFAULT_WORK_TIME =
            KEYS.decimal("full-subsidy-default-work-time", Unit.PERCENT);

    /** Up to this the benefit is paid at once. */
    public static final Parameter<Money> INSTALMENT_THRESHOLD =
            KEYS.money("instalment-threshold", Unit.EUROS);

    /** The first of two instalments. */
    public static final Parameter<Money> FIRST_INSTALMENT =
            KEYS.money("first-instalment", Unit.EUROS);

    /** Months from the start to the second instalment. */
    public static final Parameter<Integer> SECOND_INSTALMENT_MONTHS =
            KEYS.wholeNumber("second-instalment-months", Unit.MONTHS);

    /** Most hours a week that the form takes. */
    public static final Parameter<BigDecimal> MOST_WEEKLY_HOURS =
            KEYS.decimal("most-weekly-hours", Unit.HOURS_PER_WEEK);

    /** Shortest period that the form takes, in days after the first. */
    public static final Parameter<Integer> FORM_SHORTEST_DAYS =
            KEYS.wholeNumber("form-shortest-days", Unit.DAYS);

    /** Longest period of a handler's calculation, in calendar months. */
    public static final Parameter<Integer> LONGEST_CALCULATION_MONTHS =
            KEYS.wholeNumber("longest-calculation-months", Unit.MONTHS);

    /** Longest period that is calculated at all, in calendar months. */
    public static final Parameter<Integer> LONGEST_COUNTED_MONTHS =
            KEYS.wholeNumber("longest-counted-months", Unit.MONTHS);

    /** How many months back the form lets a handler's calculation start. */
    public static final Parameter<Integer> CALCULATION_MONTHS_BACK =
            KEYS.wholeNumber("calculation-months-back", Unit.MONTHS);

    /** Largest amount a month that an application can hold. */
    public static final Parameter<Money> LARGEST_MONTHLY_AMOUNT =
            KEYS.money("largest-monthly-amount", Unit.EUROS_PER_MONTH);

    /** Months that must pass between benefits for the same employee. */
    public static final Parameter<Integer> WAITING_MONTHS =
            KEYS.wholeNumber("earlier-benefit-waiting-months", Unit.MONTHS);

    /** Months of unemployment before the employment, until 2023. */
    public static final Parameter<Integer> LONG_UNEMPLOYMENT_MONTHS =
            KEYS.wholeNumber("long-unemployment-months", Unit.MONTHS);

    /** Days of labour-market subsidy before the employment, until 2023. */
    public static final Parameter<Integer> LABOUR_MARKET_SUBSIDY_DAYS =
            KEYS.wholeNumber("labour-market-subsidy-days", Unit.DAYS);

    /** Months of unemployment before the employment, from 2026. */
    public static final Parameter<Integer> UNEMPLOYED_MONTHS =
            KEYS.wholeNumber("unemployed-months", Unit.MONTHS);

    /** Months for which a Helsinki benefit card is valid. */
    public static final Parameter<Integer> CARD_MONTHS =
            KEYS.wholeNumber("card-months", Unit.MONTHS);

    /** Smallest de minimis aid that can be listed. */
    public static final Parameter<Money> DE_MINIMIS_SMALLEST =
            KEYS.money("de-minimis-smallest", Unit.EUROS);

    /** Most de minimis aid that can be listed. */
    public static final Parameter<Money> DE_MINIMIS_LIMIT =
            KEYS.money("de-minimis-limit", Unit.EUROS);

    /** From how many calendar years back de minimis aid can be listed. */
    public static final Parameter<Integer> DE_MINIMIS_YEARS =
            KEYS.wholeNumber("de-minimis-years", Unit.YEARS);

    /** Most papers of an application. */
    public static final Parameter<Integer> MOST_ATTACHMENTS =
            KEYS.wholeNumber("attachments-most", Unit.FACTOR);

    /** Most bytes of a paper. */
    public static final Parameter<Integer> MOST_ATTACHMENT_BYTES =
            KEYS.wholeNumber("attachment-bytes-most", Unit.FACTOR);

    /** Most characters of the description of change negotiations. */
    public static final Parameter<Integer> MOST_NEGOTIATIONS_CHARACTERS =
            KEYS.wholeNumber("change-negotiations-characters-most", Unit.CHARACTERS);

    /** Days within which a review of a decision must be asked for. */
    public static final Parameter<Integer> REVIEW_DAYS = KEYS.wholeNumber("review-days", Unit.DAYS);

    private static final Map<Integer, Parameter<Money>> SUBSIDY_CAPS =
            Map.of(
                    30, KEYS.money("pay-subsidy-cap-30", Unit.EUROS_PER_MONTH),
                    40, KEYS.money("pay-subsidy-cap-40", Unit.EUROS_PER_MONTH),
                    50, KEYS.money("pay-subsidy-cap-50", Unit.EUROS_PER_MONTH),
                    70, KEYS.money("pay-subsidy-cap-70", Unit.EUROS_PER_MONTH),
                    100, KEYS.money("pay-subsidy-cap-100", Unit.EUROS_PER_MONTH));

    static final ParameterTable TABLE =
            ParameterTable.read(
                    BenefitParameters.class.getResourceAsStream("parameters.json"), KEYS);

    private BenefitParameters() {}

    /** The cap of a pay subsidy of this percent; none for a percent that there never was. */
    static Optional<Parameter<Money>> subsidyCap(int percent) {
        return Optional.ofNullable(SUBSIDY_CAPS.get(percent));
    }

    /** The caps of every percent that there ever was. */
    static List<Parameter<Money>> subsidyCaps() {
        return SUBSIDY_CAPS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The percents of a day, for people. */
    static String subsidyPercents(ParameterRow row) {
        return SUBSIDY_CAPS.entrySet().stream()
                .filter(cap -> row.find(cap.getValue()).isPresent())
                .map(cap -> cap.getKey().toString())
                .sorted(Comparator.comparing(Integer::valueOf))
                .collect(Collectors.joining(", "));
    }
}
