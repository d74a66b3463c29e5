package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.time.Calendar360;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A formula and the figures that went into it, for the explanation of a figure. */
record Arithmetic(String formula, Map<String, BigDecimal> inputs) {

    static Arithmetic of(String formula) {
        return new Arithmetic(formula, new LinkedHashMap<>());
    }

    /** So much a month for the unrounded months of a range. */
    static Arithmetic byDays(Money monthly, DatePeriod range) {
        return of("monthly * days / 30")
                .with("monthly", monthly.toEuros())
                .with("days", BigDecimal.valueOf(Calendar360.days(range)));
    }

    /** The sum of all figures that went in. */
    Arithmetic sum() {
        return new Arithmetic(String.join(" + ", inputs.keySet()), inputs);
    }

    /** With one more figure. */
    Arithmetic with(String name, BigDecimal figure) {
        inputs.put(name, figure);
        return this;
    }
}
