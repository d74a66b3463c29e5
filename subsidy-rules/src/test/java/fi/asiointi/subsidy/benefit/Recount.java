package fi.asiointi.subsidy.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.subsidy.rule.Explanation;
import java.math.BigDecimal;

/** Counts an explanation again from what it tells, with everything that it came from. */
public final class Recount {
    private Recount() {}

    public static void agrees(Explanation step) {
        BigDecimal value = new FormulaReader(step.formula(), step.inputs()).value();
        assertThat(step.rounding().round(value)).isEqualByComparingTo(step.value());
        step.parts().forEach(Recount::agrees);
    }
}
