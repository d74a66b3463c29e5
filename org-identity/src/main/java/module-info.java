/**
 * Who an organisation is, and who may act for it.
 *
 * <p>A request goes through the packages in this order: an identifier is read ({@code
 * identity.id}), the register answers ({@code identity.register}) with an organisation ({@code
 * identity.organisation}), and a policy decides who may act for it ({@code identity.mandate}).
 * Every refusal on the way is a {@code identity.reason}.
 */
@org.jspecify.annotations.NullMarked
module fi.asiointi.identity {
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.databind;
    requires transitive okhttp3;
    requires okio;
    requires transitive jakarta.validation;
    // Only for services that take signed answers of Suomi.fi e-Authorizations.
    requires static com.nimbusds.jose.jwt;
    // Only for the servers of identity.testing.
    requires static jdk.httpserver;

    exports fi.asiointi.identity.constraint;
    // The client of Linked Events speaks through it too.
    exports fi.asiointi.identity.http to
            fi.asiointi.tet;
    exports fi.asiointi.identity.id;
    exports fi.asiointi.identity.mandate;
    exports fi.asiointi.identity.organisation;
    exports fi.asiointi.identity.reason;
    exports fi.asiointi.identity.register;
    exports fi.asiointi.identity.testing;
    exports fi.asiointi.identity.time;
}
