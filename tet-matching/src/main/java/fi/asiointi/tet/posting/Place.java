package fi.asiointi.tet.posting;

import org.jspecify.annotations.Nullable;

/**
 * Where the work is done.
 *
 * @param id the place in Linked Events, such as {@code tprek:1234}
 * @param name its name
 * @param address its street address
 * @param position where it is; null when the register has no point
 */
public record Place(
        String id, PostingText name, PostingText address, @Nullable GeoPoint position) {}
