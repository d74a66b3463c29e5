/**
 * What every {@link fi.asiointi.voucher.redemption.RedemptionStore} promises, as checks that run: a
 * service that keeps vouchers in a store of its own runs them against it. They need no test
 * framework; in JUnit they are one line of dynamic tests.
 */
@NullMarked
package fi.asiointi.voucher.redemption.contract;

import org.jspecify.annotations.NullMarked;
