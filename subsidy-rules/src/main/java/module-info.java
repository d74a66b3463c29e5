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
    requires static de.siegmar.fastcsv;

    exports fi.asiointi.subsidy.benefit;
    exports fi.asiointi.subsidy.form;
    exports fi.asiointi.subsidy.benefit.register;
    exports fi.asiointi.subsidy.deminimis;
    exports fi.asiointi.subsidy.employmentclause;
    exports fi.asiointi.subsidy.benefit.lifecycle;
    exports fi.asiointi.subsidy.benefit.proposal;
    exports fi.asiointi.subsidy.benefit.recovery;
    exports fi.asiointi.subsidy.lifecycle;
    exports fi.asiointi.subsidy.money;
    exports fi.asiointi.subsidy.municipalshare;
    exports fi.asiointi.subsidy.parameter;
    exports fi.asiointi.subsidy.paysubsidy;
    exports fi.asiointi.subsidy.reason;
    exports fi.asiointi.subsidy.rule;
    exports fi.asiointi.subsidy.simulation;
    exports fi.asiointi.subsidy.time;
    exports fi.asiointi.subsidy.verify;
}
