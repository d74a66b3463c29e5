/**
 * The code on a voucher: written from a serial number, read from what a person typed, drawn at
 * random when a voucher is issued. A service that shows or asks a code calls this first; a code
 * that reads well still need not belong to any voucher, which only the store knows.
 */
@NullMarked
package fi.asiointi.voucher.code;

import org.jspecify.annotations.NullMarked;
