package fi.asiointi.voucher.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that a service keeps. No personal data is needed to judge it.
 *
 * @param id names it among all items of the service
 * @param kind what it is, in the words of the rules: {@code attachment}
 * @param states where it is, in the words of the rules: {@code rejected}; empty where no rule asks
 * @param events when what happened to it; events that did not happen or are not known are left out
 * @param neededBy the ids of items that cannot be without it: the claims that a voucher was used
 *     for
 */
public record RetentionItem(
        String id,
        String kind,
        Set<String> states,
        Map<String, Instant> events,
        List<String> neededBy) {

    /** An item that can no longer change. */
    public RetentionItem {
        states = Set.copyOf(states);
        events = Map.copyOf(events);
        neededBy = List.copyOf(neededBy);
    }
}
