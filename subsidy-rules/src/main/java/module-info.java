/**
 * Which support an employer may have, how much, and why.
 *
 * <p>The engine ({@code subsidy.rule}) knows no benefit and no city; amounts, limits and dates
 * stand in JSON ({@code subsidy.parameter}); {@code subsidy.benefit} is the Helsinki benefit in
 * their terms.
 */
@org.jspecify.annotations.NullMarked
module fi.asiointi.subsidy {
    requires static transitive org.jspecify;
    requires transitive fi.asiointi.identity;
    requires com.fasterxml.jackson.databind;

    exports fi.asiointi.subsidy.benefit;
    exports fi.asiointi.subsidy.benefit.lifecycle;
    exports fi.asiointi.subsidy.benefit.recovery;
    exports fi.asiointi.subsidy.lifecycle;
    exports fi.asiointi.subsidy.money;
    exports fi.asiointi.subsidy.parameter;
    exports fi.asiointi.subsidy.rule;
    exports fi.asiointi.subsidy.time;
}
