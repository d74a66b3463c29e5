package fi.asiointi.voucher.redemption;

import java.io.Serial;
import java.sql.SQLTransactionRollbackException;

/** Somebody else changed the voucher first: the transaction is undone and run again. */
final class LostRaceException extends SQLTransactionRollbackException {
    @Serial private static final long serialVersionUID = 1L;

    LostRaceException() {
        super("The voucher has changed since it was read", "40001");
    }
}
