package fi.asiointi.voucher.retention;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.voucher.retention.RetentionList.Due;
import fi.asiointi.voucher.retention.RetentionList.Kept;
import fi.asiointi.voucher.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of the job. */
final class RetentionSorting {
    private final RetentionRules rules;
    private final LocalDate today;
    private final Map<String, Due> due = new LinkedHashMap<>();
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final Map<String, RetentionItem> items = new LinkedHashMap<>();

    RetentionSorting(RetentionRules rules, Collection<RetentionItem> items, LocalDate today) {
        this.rules = rules;
        this.today = today;
        for (RetentionItem item : items) {
            if (this.items.put(item.id(), item) != null) {
                throw new IllegalArgumentException("Two items have the id " + item.id());
            }
        }
    }

    RetentionList list() {
        items.values().forEach(this::judge);
        protectWhatIsNeeded();
        return new RetentionList(deletable(), inOrder());
    }

    private void judge(RetentionItem item) {
        List<RetentionRule> about =
                rules.rules().stream().filter(rule -> rule.isAbout(item)).toList();
        LocalDate first = null;
        String unknown = null;
        for (RetentionRule rule : about) {
            Optional<LocalDate> over = over(item, rule);
            if (over.isEmpty()) {
                unknown = rule.countedFrom();
            } else if (!over.get().isAfter(today)) {
                due.put(item.id(), new Due(item, rule, over.get()));
                return;
            } else if (first == null || over.get().isBefore(first)) {
                first = over.get();
            }
        }
        keep(item, whyKept(first, unknown));
    }

    private Optional<LocalDate> over(RetentionItem item, RetentionRule rule) {
        Instant event = item.events().get(rule.countedFrom());
        return Optional.ofNullable(event)
                .map(moment -> LocalDate.ofInstant(moment, rules.zone()).plus(rule.keep()));
    }

    private static Reason whyKept(@Nullable LocalDate first, @Nullable String unknown) {
        if (unknown != null) {
            return Texts.reason("RETENTION_EVENT_UNKNOWN", "event", unknown);
        }
        return first != null
                ? Texts.reason("RETENTION_NOT_OVER", "day", first)
                : Texts.reason("RETENTION_NO_RULE");
    }

    /** Keeping one item may make another one needed, so this goes on until nothing changes. */
    private void protectWhatIsNeeded() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Due one : List.copyOf(due.values())) {
                Optional<String> by =
                        one.item().neededBy().stream()
                                .filter(id -> !due.containsKey(id))
                                .findFirst();
                if (by.isPresent()) {
                    due.remove(one.item().id());
                    keep(one.item(), Texts.reason("RETENTION_NEEDED", "by", by.get()));
                    changed = true;
                }
            }
        }
    }

    private void keep(RetentionItem item, Reason because) {
        kept.put(item.id(), new Kept(item, because));
    }

    private List<Due> deletable() {
        var ordered = new LinkedHashMap<String, Due>();
        var begun = new HashSet<String>();
        due.keySet().forEach(id -> order(id, begun, ordered));
        return List.copyOf(ordered.values());
    }

    /** Those that need an item come before it; two that need each other in the order given. */
    private void order(String id, Set<String> begun, Map<String, Due> ordered) {
        Due one = due.get(id);
        if (one == null || !begun.add(id)) {
            return;
        }
        one.item().neededBy().forEach(needing -> order(needing, begun, ordered));
        ordered.put(id, one);
    }

    private List<Kept> inOrder() {
        return items.keySet().stream()
                .flatMap(id -> Optional.ofNullable(kept.get(id)).stream())
                .toList();
    }
}
