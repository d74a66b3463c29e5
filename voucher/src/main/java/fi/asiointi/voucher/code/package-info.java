/**
 * The code on a voucher: written from a serial number and read from what a person typed ({@link
 * fi.asiointi.voucher.code.CodeFormat}), drawn at random ({@link
 * fi.asiointi.voucher.code.CodeIssuer}) or taken from a keyed order ({@link
 * fi.asiointi.voucher.code.CodeSequence}), and with a tag told from a forged one without a database
 * ({@link fi.asiointi.voucher.code.KeyedFormat}). A service that shows or asks a code calls this
 * first; a code that reads well still need not belong to any voucher, which only the store knows.
 */
@NullMarked
package fi.asiointi.voucher.code;

import org.jspecify.annotations.NullMarked;
