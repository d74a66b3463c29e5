package fi.asiointi.tet.market;

import fi.asiointi.tet.reason.TetReasons;
import java.util.List;
import java.util.function.IntFunction;

/** The seats of the places; a negative number is read as none, and reported. */
final class Capacities {
    private Capacities() {}

    static int[] checked(int[] capacity, IntFunction<String> nameOf, List<Finding> findings) {
        int[] checked = capacity.clone();
        for (int place = 0; place < checked.length; place++) {
            if (checked[place] < 0) {
                findings.add(
                        new Finding(
                                null,
                                nameOf.apply(place),
                                0,
                                TetReasons.reason(
                                        "NEGATIVE_CAPACITY", "capacity", checked[place])));
                checked[place] = 0;
            }
        }
        return checked;
    }
}
