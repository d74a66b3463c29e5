package fi.asiointi.voucher.policy;

import org.jspecify.annotations.Nullable;

/**
 * How many vouchers there are, and in which order they are given. What the city has not said is
 * {@code null}.
 *
 * @param order whether the job or the voucher comes first
 * @param quota how many vouchers there are; no end of them where it is {@code null}
 * @param queues whether those who come too late wait for a voucher that somebody gives back
 */
public record Supply(@Nullable Order order, @Nullable Integer quota, boolean queues) {

    /** What must be there first. */
    public enum Order {
        /** The young person has a job, and then gets a voucher for it. */
        JOB_FIRST,
        /** The young person has a voucher before the work begins. */
        VOUCHER_FIRST
    }

    /** What somebody who may have a voucher gets. */
    public enum Turn {
        /** A voucher. */
        VOUCHER,
        /** A place in the queue. */
        QUEUE,
        /** Nothing: the vouchers are gone. */
        NONE
    }

    /**
     * Refuses a quota of nothing.
     *
     * @throws IllegalArgumentException when the quota is less than 1
     */
    public Supply {
        if (quota != null && quota < 1) {
            throw new IllegalArgumentException("quota is " + quota);
        }
    }

    /**
     * {@return what the next one gets}
     *
     * @param given how many vouchers have been given and not given back
     */
    public Turn turn(int given) {
        if (quota == null || given < quota) {
            return Turn.VOUCHER;
        }
        return queues ? Turn.QUEUE : Turn.NONE;
    }
}
