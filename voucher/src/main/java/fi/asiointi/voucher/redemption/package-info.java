/**
 * A voucher's way from issue to payment, and the store that lets each be redeemed as often as its
 * terms allow. A service calls {@code reserve}, {@code confirm} and {@code settle}; every answer is
 * a value, every request may be sent again with its key, and whatever the interleaving no more
 * redemptions than the limit are in force.
 */
@NullMarked
package fi.asiointi.voucher.redemption;

import org.jspecify.annotations.NullMarked;
