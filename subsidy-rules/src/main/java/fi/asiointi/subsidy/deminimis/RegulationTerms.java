package fi.asiointi.subsidy.deminimis;

import fi.asiointi.subsidy.deminimis.DeMinimisParameters.Keys;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.Source;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a regulation says on a day: its ceiling, and which grants count. */
record RegulationTerms(
        DeMinimisRegulation regulation,
        LocalDate day,
        Dated<Money> ceiling,
        @Nullable Integer rollingYears,
        int fiscalYears) {

    /** The terms of a day; empty when the regulation was not in force. */
    static Optional<RegulationTerms> on(DeMinimisRegulation asked, LocalDate day) {
        DeMinimisRegulation regulation = countedUnder(asked, day);
        Keys keys = keys(regulation);
        return find(keys.ceiling(), day)
                .map(
                        ceiling ->
                                new RegulationTerms(
                                        regulation,
                                        day,
                                        ceiling,
                                        keys.rollingYears() == null
                                                ? null
                                                : find(keys.rollingYears(), day)
                                                        .map(Dated::value)
                                                        .orElse(null),
                                        find(keys.fiscalYears(), day).map(Dated::value).orElse(0)));
    }

    /** Road freight without a ceiling of its own counts under the general one. */
    static DeMinimisRegulation countedUnder(DeMinimisRegulation asked, LocalDate day) {
        boolean ownCeiling = find(keys(asked).ceiling(), day).isPresent();
        return asked == DeMinimisRegulation.ROAD_FREIGHT && !ownCeiling
                ? DeMinimisRegulation.GENERAL
                : asked;
    }

    /** The days on which something changes in the ceilings that the aid may count under. */
    static List<LocalDate> changeDays(DeMinimisRegulation asked) {
        return ceilings(asked).map(value -> value.inForce().start()).toList();
    }

    /** The last day on which the aid could be granted at all. */
    static LocalDate lastDay(DeMinimisRegulation asked) {
        return ceilings(asked)
                .map(value -> value.inForce().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Who says until when there were such rules. */
    static Source latestSource(DeMinimisRegulation asked) {
        return ceilings(asked)
                .max(Comparator.comparing(Dated::inForce))
                .map(Dated::source)
                .orElseThrow();
    }

    /** The lengths of its rolling windows, through time. */
    static List<Integer> rollingYears(DeMinimisRegulation asked) {
        return ceilingsOf(asked)
                .map(regulation -> keys(regulation).rollingYears())
                .filter(Objects::nonNull)
                .flatMap(key -> DeMinimisParameters.TABLE.timeline(key).values().stream())
                .map(Dated::value)
                .distinct()
                .toList();
    }

    static <T> Optional<Dated<T>> find(Parameter<T> key, LocalDate day) {
        return DeMinimisParameters.TABLE.timeline(key).on(day);
    }

    boolean isRolling() {
        return rollingYears != null;
    }

    /**
     * The first day whose grants count.
     *
     * <p>Article 3(2) speaks of "any period of 3 years". The three years that end with the day of
     * the grant begin on the day after the same date three years earlier; so a grant made exactly
     * three years before no longer counts. This is the only place that says so.
     */
    LocalDate windowStart(MonthDay fiscalYearStart) {
        if (rollingYears != null) {
            return day.minusYears(rollingYears).plusDays(1);
        }
        boolean begun = !fiscalYearStart.atYear(day.getYear()).isAfter(day);
        int running = begun ? day.getYear() : day.getYear() - 1;
        return fiscalYearStart.atYear(running - (fiscalYears - 1));
    }

    private static Stream<Dated<Money>> ceilings(DeMinimisRegulation asked) {
        return ceilingsOf(asked)
                .map(regulation -> keys(regulation).ceiling())
                .flatMap(key -> DeMinimisParameters.TABLE.timeline(key).values().stream());
    }

    private static Stream<DeMinimisRegulation> ceilingsOf(DeMinimisRegulation asked) {
        return asked == DeMinimisRegulation.ROAD_FREIGHT
                ? Stream.of(asked, DeMinimisRegulation.GENERAL)
                : Stream.of(asked);
    }

    private static Keys keys(DeMinimisRegulation regulation) {
        Keys keys = DeMinimisParameters.BY_REGULATION.get(regulation);
        if (keys == null) {
            throw new IllegalStateException("There are no figures of " + regulation);
        }
        return keys;
    }
}
