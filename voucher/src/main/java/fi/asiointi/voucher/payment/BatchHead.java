package fi.asiointi.voucher.payment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a batch says of itself.
 *
 * @param id names the batch; banks refuse a second one of the same id. 1 to 35 of {@code A-Z a-z
 *     0-9 + ? : ( ) . , ' -}
 * @param madeAt when it was made
 * @param payOn the day on which the bank pays; a banking day, which is not checked here
 * @param payer who pays
 */
public record BatchHead(String id, Instant madeAt, LocalDate payOn, Payer payer) {}
