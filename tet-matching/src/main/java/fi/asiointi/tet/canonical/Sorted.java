package fi.asiointi.tet.canonical;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Immutable copies in natural order, so that the same content is always written as one text. */
public final class Sorted {
    private Sorted() {}

    /**
     * {@return the elements, each once, in their order}
     *
     * @param elements in any order
     * @param <E> their type
     */
    public static <E extends Comparable<? super E>> Set<E> set(Collection<? extends E> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }

    /**
     * {@return the entries by their keys}
     *
     * @param entries in any order
     * @param <K> the type of the keys
     * @param <V> the type of the values
     */
    public static <K extends Comparable<? super K>, V> Map<K, V> map(Map<K, V> entries) {
        return Collections.unmodifiableMap(new TreeMap<>(entries));
    }
}
