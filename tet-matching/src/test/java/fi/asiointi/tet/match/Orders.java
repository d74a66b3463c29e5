package fi.asiointi.tet.match;

import java.util.ArrayList;
import java.util.List;

/** Every order of every selection of a list's elements. */
final class Orders {
    private Orders() {}

    static <T> List<List<T>> ofSubsets(List<T> elements) {
        List<List<T>> orders = new ArrayList<>();
        extend(List.of(), elements, orders);
        return orders;
    }

    private static <T> void extend(List<T> chosen, List<T> left, List<List<T>> orders) {
        orders.add(chosen);
        for (int i = 0; i < left.size(); i++) {
            List<T> longer = new ArrayList<>(chosen);
            longer.add(left.get(i));
            List<T> fewer = new ArrayList<>(left);
            fewer.remove(i);
            extend(longer, fewer, orders);
        }
    }
}
