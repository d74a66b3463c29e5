package fi.asiointi.identity.mandate;

import java.util.List;
import java.util.Map;

/**
 * One call of Suomi.fi e-Authorizations.
 *
 * @param kind what stage it belongs to
 * @param name what it is called in reasons, for its path may hold an identity code
 * @param path as it goes on the wire
 * @param query as it goes on the wire; may be empty
 * @param requestId empty for a call that has none
 * @param headers beside the checksum
 */
record Call(
        Kind kind,
        String name,
        String path,
        String query,
        String requestId,
        Map<String, String> headers) {

    enum Kind {
        /** Asked without an open session: 401 and 403 speak of the service itself. */
        SERVICE,
        /** Exchanges a code for a token: the one call that is a POST, without a checksum. */
        TOKEN,
        /** Answered with JSON. */
        JSON,
        /** Answered with a text: a token, or a signed answer. */
        TEXT
    }

    static Call of(Kind kind, String name, String path) {
        return new Call(kind, name, path, "", "", Map.of());
    }

    static Call exchange(String query) {
        return new Call(Kind.TOKEN, "token", "/oauth/token", query, "", Map.of());
    }

    /** The same with a query that begins with the request's own id. */
    Call asking(String id, List<String> namesAndValues) {
        String more = PercentText.query(namesAndValues);
        String whole = PercentText.query(List.of("requestId", id));
        return new Call(kind, name, path, more.isEmpty() ? whole : whole + "&" + more, id, headers);
    }

    Call with(String header, String value) {
        return new Call(kind, name, path, query, requestId, Map.of(header, value));
    }

    /** The name alone: neither the address nor a header goes to any log. */
    @Override
    public String toString() {
        return name;
    }
}
