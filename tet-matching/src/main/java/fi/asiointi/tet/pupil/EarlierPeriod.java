package fi.asiointi.tet.pupil;

import fi.asiointi.tet.canonical.Sorted;
import java.util.Set;

/**
 * A TET period that the pupil has behind.
 *
 * @param employer the id of the employer
 * @param fields the fields that the pupil saw
 */
public record EarlierPeriod(String employer, Set<String> fields) {

    /** A period whose fields have one order. */
    public EarlierPeriod {
        fields = Sorted.set(fields);
    }
}
