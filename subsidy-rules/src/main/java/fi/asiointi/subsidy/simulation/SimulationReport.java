package fi.asiointi.subsidy.simulation;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Outcome;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a reform does to many cases. Sums are exact; cases that are {@link Effect#INCOMPLETE} are
 * counted, but stand in no budget and no spread.
 *
 * @param all all cases
 * @param groups the cases of each group, by its name; empty without groups
 * @param months the budget by the calendar months for which the support is granted, earliest first
 * @param faults the rows that could not be read
 */
public record SimulationReport(
        Group all, SortedMap<String, Group> groups, List<MonthBudget> months, Faults faults) {

    /** A report that can no longer change. */
    public SimulationReport {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        months = List.copyOf(months);
    }

    /**
     * Some cases.
     *
     * @param effects what the reform does, for every effect
     * @param before the rules as they are
     * @param after the other rules
     * @param change how the changes of the cases are spread; empty when no case was compared
     */
    public record Group(
            Map<Effect, Tally> effects, Side before, Side after, Optional<Spread> change) {

        /** Figures that can no longer change. */
        public Group {
            effects = Collections.unmodifiableMap(new EnumMap<>(effects));
        }

        /**
         * {@return the cases of one effect}
         *
         * @param effect the effect
         */
        public Tally tally(Effect effect) {
            return effects.getOrDefault(effect, Tally.NONE);
        }

        /** {@return how many cases were compared: all but the incomplete ones} */
        public long compared() {
            return change.map(Spread::cases).orElse(0L);
        }

        /** {@return how much the budget grows; negative when it shrinks} */
        public Money budgetChange() {
            return after.budget().minus(before.budget());
        }
    }

    /**
     * The cases of one effect.
     *
     * @param cases how many
     * @param before what they get under the rules as they are
     * @param after what they get under the other rules
     * @param ids their names, first by id; perhaps not all
     */
    public record Tally(long cases, Money before, Money after, List<String> ids) {
        private static final Tally NONE = new Tally(0, Money.ZERO, Money.ZERO, List.of());

        /** A tally that can no longer change. */
        public Tally {
            ids = List.copyOf(ids);
        }

        /** {@return true when not all ids were kept} */
        public boolean isCut() {
            return ids.size() < cases;
        }

        /** {@return how much more they get; negative when less} */
        public Money change() {
            return after.minus(before);
        }
    }

    /**
     * The cases under one set of rules.
     *
     * @param cases how many are decided so, for every outcome; the incomplete ones of the other
     *     side are counted too
     * @param budget what the compared cases cost
     * @param awaitingHandler what part of it is paid only if an official judges in favour
     */
    public record Side(Map<Outcome, Long> cases, Money budget, Money awaitingHandler) {

        /** Figures that can no longer change. */
        public Side {
            cases = Collections.unmodifiableMap(new EnumMap<>(cases));
        }
    }

    /**
     * A calendar month.
     *
     * @param month the month
     * @param before what the compared cases cost under the rules as they are
     * @param after what they cost under the other rules
     */
    public record MonthBudget(YearMonth month, Money before, Money after) {

        MonthBudget plus(MonthBudget other) {
            return new MonthBudget(month, before.plus(other.before), after.plus(other.after));
        }
    }

    /**
     * How changes are spread over cases; a case that does not change is a change of nothing.
     *
     * @param cases how many
     * @param mean the sum divided by the cases, to the cent, half a cent away from zero
     * @param lowest the lowest change
     * @param deciles nine changes: a tenth of the cases, rounded up, lies at the first or below;
     *     two tenths at the second or below, and so on
     * @param highest the highest change
     */
    public record Spread(long cases, Money mean, Money lowest, List<Money> deciles, Money highest) {

        /** A spread that can no longer change. */
        public Spread {
            deciles = List.copyOf(deciles);
        }

        /** {@return the middle change: half of the cases, rounded up, lies at it or below} */
        public Money median() {
            return deciles.get(deciles.size() / 2);
        }
    }

    /**
     * Rows that could not be read.
     *
     * @param byCode how many, by what is wrong
     * @param places the first of them; perhaps not all
     */
    public record Faults(Map<FaultRow.Code, Long> byCode, List<FaultPlace> places) {

        /** Faults that can no longer change. */
        public Faults {
            Map<FaultRow.Code, Long> rows = new EnumMap<>(FaultRow.Code.class);
            rows.putAll(byCode);
            byCode = Collections.unmodifiableMap(rows);
            places = List.copyOf(places);
        }

        /** {@return how many rows} */
        public long rows() {
            return byCode.values().stream().mapToLong(Long::longValue).sum();
        }

        /** {@return true when not all places were kept} */
        public boolean isCut() {
            return places.size() < rows();
        }
    }

    /**
     * Where a row could not be read.
     *
     * @param line the line at which it begins, from 1; 0 when it comes from no file
     * @param code what is wrong
     * @param path the field; empty when it is the whole row
     */
    public record FaultPlace(long line, FaultRow.Code code, String path)
            implements Comparable<FaultPlace> {
        private static final Comparator<FaultPlace> BY_LINE =
                Comparator.comparingLong(FaultPlace::line)
                        .thenComparing(FaultPlace::code)
                        .thenComparing(FaultPlace::path);

        /** By the line. */
        @Override
        public int compareTo(FaultPlace other) {
            return BY_LINE.compare(this, other);
        }
    }

    /**
     * {@return the report for people}
     *
     * @param language the reader's language
     */
    public String toText(Language language) {
        return new TextReport(language).of(this);
    }

    /** {@return the report for programs, as one JSON document; amounts are texts in euros} */
    public String toJson() {
        return JsonReport.of(this);
    }
}
