/**
 * What the store is put through: many callers, several processes, cut connections, killed
 * processes.
 */
package fi.asiointi.voucher.redemption.proof;
