package fi.asiointi.voucher.retention;

import fi.asiointi.identity.reason.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * What is due for deletion, and what is kept.
 *
 * @param due in an order in which it can be deleted: what needs another item comes before it
 * @param kept in the order of the items
 */
public record RetentionList(List<Due> due, List<Kept> kept) {

    /** Lists that can no longer change. */
    public RetentionList {
        due = List.copyOf(due);
        kept = List.copyOf(kept);
    }

    /**
     * An item whose time has come.
     *
     * @param item the item
     * @param rule the rule that says so
     * @param since the first day on which it could be deleted
     */
    public record Due(RetentionItem item, RetentionRule rule, LocalDate since) {}

    /**
     * An item that stays.
     *
     * @param item the item
     * @param because {@code RETENTION_NOT_OVER} with the {@code day} on which it is, {@code
     *     RETENTION_NEEDED} with the item {@code by} which, {@code RETENTION_EVENT_UNKNOWN} with
     *     the {@code event}, or {@code RETENTION_NO_RULE}
     */
    public record Kept(RetentionItem item, Reason because) {}
}
