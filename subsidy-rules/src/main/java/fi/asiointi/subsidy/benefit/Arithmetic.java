package fi.asiointi.subsidy.benefit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A formula and the figures that went into it, for the explanation of a figure. */
record Arithmetic(String formula, Map<String, BigDecimal> inputs) {

    static Arithmetic of(String formula) {
        return new Arithmetic(formula, new LinkedHashMap<>());
    }

    /** With one more figure. */
    Arithmetic with(String name, BigDecimal figure) {
        inputs.put(name, figure);
        return this;
    }
}
