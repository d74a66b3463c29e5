/**
 * What a city pays for redeemed vouchers: which claims go into a file, and the file for the city's
 * payment system (CSV) or for its bank (ISO 20022). A batch is refused as a whole, with every fault
 * of every row, or written to the cent.
 */
@NullMarked
package fi.asiointi.voucher.payment;

import org.jspecify.annotations.NullMarked;
