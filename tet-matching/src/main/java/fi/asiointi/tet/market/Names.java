package fi.asiointi.tet.market;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The ids of one side of the market: given by the caller, or plain numbers from 0. */
sealed interface Names {

    /** The number of ids. */
    int count();

    /** The id at an index. */
    String at(int index);

    /** The index of an id. */
    OptionalInt indexOf(String id);

    /** Ids given by the caller; each stands once. */
    static Names of(List<String> ids) {
        Map<String, Integer> index = new HashMap<>(2 * ids.size());
        for (int i = 0; i < ids.size(); i++) {
            index.put(ids.get(i), i);
        }
        return new Given(List.copyOf(ids), index);
    }

    /** The ids {@code "0"}, {@code "1"}, … */
    static Names numbers(int count) {
        return new Numbers(count);
    }

    /** Ids given by the caller. */
    record Given(List<String> ids, Map<String, Integer> index) implements Names {
        @Override
        public int count() {
            return ids.size();
        }

        @Override
        public String at(int i) {
            return ids.get(i);
        }

        @Override
        public OptionalInt indexOf(String id) {
            Integer found = index.get(id);
            return found == null ? OptionalInt.empty() : OptionalInt.of(found);
        }
    }

    /** Ids that are their own index; nothing is stored for them. */
    record Numbers(int count) implements Names {
        @Override
        public String at(int i) {
            if (i < 0 || i >= count) {
                throw new IndexOutOfBoundsException(i);
            }
            return Integer.toString(i);
        }

        @Override
        public OptionalInt indexOf(String id) {
            try {
                int i = Integer.parseInt(id);
                return i >= 0 && i < count && Integer.toString(i).equals(id)
                        ? OptionalInt.of(i)
                        : OptionalInt.empty();
            } catch (NumberFormatException noNumber) {
                return OptionalInt.empty();
            }
        }
    }
}
