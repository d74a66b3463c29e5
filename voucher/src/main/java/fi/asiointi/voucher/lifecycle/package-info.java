/**
 * The lives of applications, claims and vouchers, as data: a service asks what may be done now, and
 * by whom.
 */
@NullMarked
package fi.asiointi.voucher.lifecycle;

import org.jspecify.annotations.NullMarked;
