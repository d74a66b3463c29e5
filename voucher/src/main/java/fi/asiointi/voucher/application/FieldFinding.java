package fi.asiointi.voucher.application;

import fi.asiointi.identity.reason.Reason;

/**
 * What is wrong in a field of a form. The value itself is not repeated.
 *
 * @param field the name of the field, such as {@code email}
 * @param reason the stable code and its text
 */
public record FieldFinding(String field, Reason reason) {}
