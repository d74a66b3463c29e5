package fi.asiointi.tet.posting;

import org.jspecify.annotations.Nullable;

/**
 * The picture of a posting.
 *
 * @param id its address in Linked Events
 * @param name its name; null when it has none
 * @param license the licence under which it may be shown; null when not told
 * @param photographer who took it; null when not told
 */
public record Image(
        String id, @Nullable String name, @Nullable String license, @Nullable String photographer) {

    /** Does not name the photographer. */
    @Override
    public String toString() {
        return "Image[" + id + "]";
    }
}
