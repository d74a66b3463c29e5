package fi.asiointi.tet.posting;

import org.jspecify.annotations.Nullable;

/**
 * The picture of a posting.
 *
 * @param id its address in Linked Events
 * @param name its name; null when it has none
 * @param license the licence under which it may be shown; null when not told
 * @param photographer who took it; null when not told
 * @param altText what it shows, for those who do not see it; null when not told
 */
public record Image(
        String id,
        @Nullable String name,
        @Nullable String license,
        @Nullable String photographer,
        @Nullable String altText) {

    /** Does not name the photographer. */
    @Override
    public String toString() {
        return "Image[" + id + "]";
    }
}
