/** Places for work-life familiarisation (TET): find, match, explain. */
@org.jspecify.annotations.NullMarked
module fi.asiointi.tet {
    requires static transitive org.jspecify;
    requires transitive fi.asiointi.identity;
    requires com.fasterxml.jackson.databind;
}
