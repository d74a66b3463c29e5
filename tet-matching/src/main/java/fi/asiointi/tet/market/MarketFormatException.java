package fi.asiointi.tet.market;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.reason.TetReasons;

/**
 * A JSON document that is not a market: what is wrong, and where.
 *
 * <p>What people entered wrongly in a well-formed document is no exception; it stands in {@link
 * Market#findings()}.
 */
public final class MarketFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the document. */
    public enum Fault {
        /** It is not JSON, or has two fields of one name. */
        MALFORMED_JSON,
        /** A field has a name that this format does not know. */
        UNKNOWN_FIELD,
        /** A field is missing. */
        MISSING_FIELD,
        /** A value is of another type than the format says. */
        WRONG_TYPE,
        /** The document is well formed, but of a kind of problem that this version cannot read. */
        UNSUPPORTED
    }

    /** What is wrong. */
    private final Fault fault;

    /** The path of the value that is wrong. */
    private final String path;

    private final transient Reason reason;

    MarketFormatException(Fault fault, String path, Object... namesAndValues) {
        this(fault, path, TetReasons.reason(fault.name(), namesAndValues));
    }

    private MarketFormatException(Fault fault, String path, Reason reason) {
        super(path.isEmpty() ? reason.toString() : reason + " At " + path);
        this.fault = fault;
        this.path = path;
        this.reason = reason;
    }

    /** {@return what is wrong} */
    public Fault fault() {
        return fault;
    }

    /**
     * {@return where it is wrong, as in {@code instance.hospitals.h1.capacity}; empty for the
     * document as a whole}
     */
    public String path() {
        return path;
    }

    /** {@return what is wrong, for people; its code is the name of the {@link #fault()}} */
    public Reason reason() {
        return reason;
    }
}
