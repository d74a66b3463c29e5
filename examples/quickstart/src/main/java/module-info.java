/**
 * One story through all four modules of Asiointi, as a city's service would embed them. Registers
 * and Suomi.fi are servers of {@code identity.testing} on this machine, hence jdk.httpserver.
 */
@org.jspecify.annotations.NullMarked
module fi.asiointi.examples.quickstart {
    requires static org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires com.h2database;
    requires fi.asiointi.tet;
    requires fi.asiointi.voucher;
    requires info.picocli;
    requires java.naming;
    requires java.sql;
    requires jdk.httpserver;

    opens fi.asiointi.examples.quickstart to
            info.picocli;
}
