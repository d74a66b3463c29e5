package fi.asiointi.subsidy.deminimis;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Dated;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * Under which rules a de minimis aid is granted. Each has a ceiling of its own, and the aids under
 * different ones cumulate up to their own ceilings.
 */
public enum DeMinimisRegulation {
    /** General: 1998/2006, 1407/2013, and from 2024 2023/2831. */
    GENERAL,
    /**
     * Road freight for hire or reward. Its lower ceiling ended with 2023; from 2024 it counts under
     * {@link #GENERAL}.
     */
    ROAD_FREIGHT,
    /** Primary production of farm products: 1408/2013. */
    AGRICULTURE,
    /** Fishery and aquaculture: 717/2014. */
    FISHERY,
    /** Services of general economic interest: 360/2012, and from 2024 2023/2832. */
    SGEI;

    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    /**
     * {@return the ceiling for a single undertaking, with its source; empty when there were no such
     * rules}
     *
     * @param day the day of the decision
     */
    public Optional<Dated<Money>> ceilingOn(LocalDate day) {
        return RegulationTerms.on(this, day).map(RegulationTerms::ceiling);
    }

    /**
     * {@return the first day whose grants count, where the fiscal year is the calendar year; empty
     * when there were no such rules}
     *
     * @param day the day of the decision
     */
    public Optional<LocalDate> windowStart(LocalDate day) {
        return RegulationTerms.on(this, day).map(terms -> terms.windowStart(NEW_YEAR));
    }
}
