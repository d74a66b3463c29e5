package fi.asiointi.voucher.redemption;

import java.io.Serial;

/**
 * The store cannot answer now. Whether the request was carried out is not known: send it again with
 * the same key.
 *
 * <p>Neither the message nor the causes quote what was stored, so all may be logged.
 */
public final class StoreUnavailableException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    /**
     * An outage.
     *
     * @param message what could not be done, without any value of a voucher
     * @param cause the failure behind it, free of such values too
     */
    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
