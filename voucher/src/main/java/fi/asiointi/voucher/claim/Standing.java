package fi.asiointi.voucher.claim;

/** How a voucher stands to the employer who claims its value. */
public enum Standing {
    /** Nobody has claimed it, or this claim itself holds it. */
    FREE,
    /** Another claim holds it for a while. */
    HELD,
    /** It has been used: one voucher is paid once, also to the same employer. */
    USED,
    /** It was never given to the young person. */
    NOT_GRANTED,
    /** It was taken out of use. */
    REVOKED
}
