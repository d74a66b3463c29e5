package fi.asiointi.subsidy.benefit.recovery;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Explanation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes how a recovery came about. */
final class RecoveryExplanation {
    private static final Source PRODUCTION =
            source("Helsinki benefit system: recovery as counted on the handler's page");
    private static final Source WHOLE_EUROS =
            source(
                    "Helsinki benefit system since 12 Dec 2024: a recovery is stored in whole euros");
    private static final Source EXACT =
            source("No rule of the city: the same share without rounding the months");

    private RecoveryExplanation() {}

    static Explanation of(Recovery recovery) {
        return step(
                "stored",
                RecoveryTexts.ALL.text("step.stored"),
                recovery.stored().toEuros(),
                "amount",
                Map.of("amount", recovery.amount().toEuros()),
                Rounding.EUROS_DOWN,
                WHOLE_EUROS,
                List.of(amount(recovery)));
    }

    private static Explanation amount(Recovery recovery) {
        Source source = recovery.mode() == RecoveryMode.EXACT ? EXACT : PRODUCTION;
        var inputs = new LinkedHashMap<String, BigDecimal>();
        var parts = new ArrayList<Explanation>();
        for (RecoveredRange range : recovery.ranges()) {
            Explanation part = range(range, source);
            parts.add(part);
            inputs.put("range" + parts.size(), part.value());
        }
        return step(
                "amount",
                RecoveryTexts.ALL.text("step.amount"),
                recovery.amount().toEuros(),
                inputs.isEmpty() ? "0" : String.join(" + ", inputs.keySet()),
                inputs,
                Rounding.CENTS_HALF_UP,
                source,
                parts);
    }

    private static Explanation range(RecoveredRange range, Source source) {
        Map<String, String> days =
                Map.of(
                        "start", range.overlap().start().toString(),
                        "end", range.overlap().end().toString());
        var inputs = new LinkedHashMap<String, BigDecimal>();
        if (!range.isOfNoTime()) {
            inputs.put("total", range.granted().total().toEuros());
            inputs.put("months", range.months().toDecimal());
            inputs.put("rangeMonths", range.rangeMonths().toDecimal());
        }
        return step(
                "range",
                RecoveryTexts.ALL.text("step.range").with(days),
                range.amount(),
                range.isOfNoTime() ? "0" : "total * months / rangeMonths",
                inputs,
                Rounding.NONE,
                source,
                List.of());
    }

    private static Explanation step(
            String name,
            LocalizedText label,
            BigDecimal value,
            String formula,
            Map<String, BigDecimal> inputs,
            Rounding rounding,
            Source source,
            List<Explanation> parts) {
        return new Explanation(
                name, label, value, Unit.EUROS, formula, inputs, rounding, source, parts);
    }

    private static Source source(String citation) {
        return new Source(citation, LocalDate.of(2026, 11, 22));
    }
}
