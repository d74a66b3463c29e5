package fi.asiointi.voucher.claim;

/**
 * The voucher that a claim names.
 *
 * @param year the year of the policy under which it was given
 * @param standing how it stands to the employer
 */
public record ClaimedVoucher(int year, Standing standing) {}
