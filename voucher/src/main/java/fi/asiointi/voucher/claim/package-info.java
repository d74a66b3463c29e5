/**
 * The employer's side: may the value of a voucher be paid for this work? A service asks when the
 * employer sends a claim, on whichever way it came in, and gets every finding at once.
 */
@NullMarked
package fi.asiointi.voucher.claim;

import org.jspecify.annotations.NullMarked;
