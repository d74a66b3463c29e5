package fi.asiointi.subsidy.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first of many in their own order, however they come; no more than a limit. */
final class KeptFirst<T extends Comparable<? super T>> {
    private final int limit;
    private final PriorityQueue<T> kept = new PriorityQueue<>(Comparator.<T>reverseOrder());

    KeptFirst(int limit) {
        this.limit = limit;
    }

    void add(T one) {
        if (kept.size() < limit) {
            kept.add(one);
            return;
        }
        T last = kept.peek();
        if (last != null && one.compareTo(last) < 0) {
            kept.poll();
            kept.add(one);
        }
    }

    void addAll(KeptFirst<T> other) {
        other.kept.forEach(this::add);
    }

    List<T> inOrder() {
        List<T> list = new ArrayList<>(kept);
        Collections.sort(list);
        return List.copyOf(list);
    }
}
