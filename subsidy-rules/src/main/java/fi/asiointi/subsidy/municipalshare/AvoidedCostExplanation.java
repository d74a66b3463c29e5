package fi.asiointi.subsidy.municipalshare;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.money.Rounding;
import fi.asiointi.subsidy.municipalshare.AvoidedCost.Month;
import fi.asiointi.subsidy.municipalshare.AvoidedCost.Portion;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Explanation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes how an avoided cost came about. */
final class AvoidedCostExplanation {
    private final Money daily;

    AvoidedCostExplanation(Money daily) {
        this.daily = daily;
    }

    Explanation total(Money total, List<Month> months) {
        var inputs = new LinkedHashMap<String, BigDecimal>();
        var parts = new ArrayList<Explanation>();
        for (Month month : months) {
            inputs.put("month" + (inputs.size() + 1), month.cost().toEuros());
            parts.add(month(month));
        }
        return new Explanation(
                "total",
                ShareTexts.ALL.text("step.total"),
                total.toEuros(),
                Unit.EUROS,
                String.join(" + ", inputs.keySet()),
                inputs,
                Rounding.NONE,
                ShareTexts.METHOD,
                parts);
    }

    private Explanation month(Month month) {
        var inputs = new LinkedHashMap<String, BigDecimal>();
        var products = new ArrayList<String>();
        var parts = new ArrayList<Explanation>();
        inputs.put("daily", daily.toEuros());
        for (Portion portion : month.portions()) {
            int number = products.size() + 1;
            inputs.put("days" + number, BigDecimal.valueOf(portion.days()));
            inputs.put("percent" + number, BigDecimal.valueOf(portion.percent()));
            products.add("days" + number + " * percent" + number);
            parts.add(share(portion));
        }
        // A month of one day at a weekend has no payment day.
        String sum = products.isEmpty() ? "0" : String.join(" + ", products);
        Map<String, String> days =
                Map.of(
                        "start", month.period().start().toString(),
                        "end", month.period().end().toString());
        return new Explanation(
                "month",
                ShareTexts.ALL.text("step.month").with(days),
                month.cost().toEuros(),
                Unit.EUROS,
                "daily * (" + sum + ") / 100",
                inputs,
                Rounding.CENTS_HALF_UP,
                ShareTexts.METHOD,
                parts);
    }

    private static Explanation share(Portion portion) {
        BigDecimal percent = BigDecimal.valueOf(portion.percent());
        return new Explanation(
                "share",
                ShareTexts.ALL.text("step.share"),
                percent,
                Unit.PERCENT,
                "parameter",
                Map.of("parameter", percent),
                Rounding.NONE,
                portion.source(),
                List.of());
    }
}
