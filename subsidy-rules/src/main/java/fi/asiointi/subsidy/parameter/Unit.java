package fi.asiointi.subsidy.parameter;

import fi.asiointi.identity.reason.LocalizedText;

/** What a figure counts. */
public enum Unit {
    /** Euros. */
    EUROS(LocalizedText.same("€")),
    /** Euros a month. */
    EUROS_PER_MONTH(new LocalizedText("€/kk", "€/mån", "€/month")),
    /** Percent, 0–100. */
    PERCENT(LocalizedText.same("%")),
    /** Hours a week. */
    HOURS_PER_WEEK(new LocalizedText("h/vko", "h/vecka", "h/week")),
    /** Months; of thirty days where the rule says so. */
    MONTHS(new LocalizedText("kk", "mån", "months")),
    /** Days. */
    DAYS(new LocalizedText("pv", "dagar", "days")),
    /** Years. */
    YEARS(new LocalizedText("v", "år", "years")),
    /** A date. */
    DATE(LocalizedText.same("")),
    /** Characters of a text. */
    CHARACTERS(new LocalizedText("merkkiä", "tecken", "characters")),
    /** A factor without a unit. */
    FACTOR(LocalizedText.same("")),
    /** Yes, no, or one of given answers. */
    ANSWER(LocalizedText.same(""));

    private final LocalizedText symbol;

    Unit(LocalizedText symbol) {
        this.symbol = symbol;
    }

    /** {@return the symbol written after the figure; empty where there is none} */
    public LocalizedText symbol() {
        return symbol;
    }
}
