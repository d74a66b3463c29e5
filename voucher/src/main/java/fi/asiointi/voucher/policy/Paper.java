package fi.asiointi.voucher.policy;

/** Papers that stand beside a claim. */
public enum Paper {
    /** The contract of employment. */
    EMPLOYMENT_CONTRACT,
    /** The payslip. */
    PAYSLIP
}
