/**
 * Places for work-life familiarisation (TET): find, match, explain.
 *
 * <p>A round goes through the packages in this order: wishes and places become a {@code
 * tet.market}, {@code tet.match} solves it, proves the result and explains it to each pupil.
 */
@org.jspecify.annotations.NullMarked
module fi.asiointi.tet {
    requires static transitive org.jspecify;
    requires transitive fi.asiointi.identity;
    requires com.fasterxml.jackson.databind;
    requires org.apache.lucene.analysis.common;
    // Only for services that read or write tables of pupils and places.
    requires static de.siegmar.fastcsv;

    exports fi.asiointi.tet.interest;
    exports fi.asiointi.tet.market;
    exports fi.asiointi.tet.match;
    exports fi.asiointi.tet.posting;
    exports fi.asiointi.tet.pupil;
    exports fi.asiointi.tet.round.audit;
    exports fi.asiointi.tet.round.city;
    exports fi.asiointi.tet.round.decide;
    exports fi.asiointi.tet.round.posted;
    exports fi.asiointi.tet.round.report;
    exports fi.asiointi.tet.round.rerun;
    exports fi.asiointi.tet.round.table;
    exports fi.asiointi.tet.round;
    exports fi.asiointi.tet.search;
    exports fi.asiointi.tet.suitability;
}
