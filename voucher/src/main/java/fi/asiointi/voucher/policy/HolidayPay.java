package fi.asiointi.voucher.policy;

/** Where the holiday pay of a short job stands. */
public enum HolidayPay {
    /** In the sum that is told. */
    INCLUDED,
    /** Paid besides the sum that is told. */
    ON_TOP
}
