package fi.asiointi.identity.register;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The fields that objects of one kind have, and the order in which they came last time. A register
 * writes them in one order all through a file, so the next name can be compared with the bytes
 * instead of being read, and that is where much of the speed comes from. A wrong guess costs little
 * and is learnt from.
 *
 * <p>It also keeps the place in the object that is being read: no kind of object stands within
 * itself. For one thread.
 */
final class FieldOrder {
    /** What follows where the object is likely to end, and where a field is not known. */
    static final int NONE = -1;

    private static final int MOST = 62;

    private final @Nullable SerializedString[] names;
    private final int[] following;
    private int last;
    private long seen;

    /**
     * @param names the fields that a reader knows, in their likely order; others need not be listed
     */
    FieldOrder(String... names) {
        if (names.length > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " fields");
        }
        // One place more: "no field yet" stands before the first, and nothing after the last.
        this.names = Arrays.copyOf(serialized(names), names.length + 1);
        this.following = new int[names.length + 1];
        for (int i = 0; i <= names.length; i++) {
            following[i] = (i + 1) % (names.length + 1);
        }
    }

    private static @Nullable SerializedString[] serialized(String... names) {
        return Arrays.stream(names).map(SerializedString::new).toArray(SerializedString[]::new);
    }

    /** A new object of this kind begins. */
    void begin() {
        last = names.length - 1;
        seen = 0;
    }

    /** The field that is likely to come next; null where the object is likely to end. */
    @Nullable SerializedString expected() {
        return names[following[last]];
    }

    /** The expected field came. False when it had been there already. */
    boolean came() {
        last = following[last];
        long bit = 1L << last;
        boolean first = (seen & bit) == 0;
        seen |= bit;
        return first;
    }

    /** Another field than the expected one came, or the end; false for one that is not known. */
    boolean learn(@Nullable String name) {
        int next = name == null ? names.length - 1 : indexOf(name);
        if (next == NONE) {
            return false;
        }
        following[last] = next;
        return true;
    }

    private int indexOf(String name) {
        for (int i = 0; i < names.length - 1; i++) {
            SerializedString known = names[i];
            if (known != null && known.getValue().equals(name)) {
                return i;
            }
        }
        return NONE;
    }
}
