package fi.asiointi.voucher.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.security.auth.Destroyable;

/**
 * The keys that are alive: the newest makes codes, and all of them verify codes.
 *
 * <p>To rotate, add a key and keep the older one for as long as its codes are valid; then retire
 * it, and its codes are no longer genuine. Immutable: rotation gives a new value.
 */
public final class CodeKeys implements Destroyable {
    /** The most keys alive: each of them gives a forged code one chance more. */
    public static final int MOST = 8;

    private final List<CodeKey> newestFirst;

    private CodeKeys(List<CodeKey> newestFirst) {
        this.newestFirst = List.copyOf(newestFirst);
        if (newestFirst.isEmpty() || newestFirst.size() > MOST) {
            throw new IllegalArgumentException(
                    "From 1 to " + MOST + " keys are alive, not " + newestFirst.size());
        }
        var ids = new HashSet<String>();
        newestFirst.forEach(
                key -> {
                    if (!ids.add(key.id())) {
                        throw new IllegalArgumentException("Two keys have the name " + key.id());
                    }
                });
    }

    /**
     * {@return these keys}
     *
     * @param newest the key that makes codes
     * @param older keys whose codes are still genuine, newer ones first
     * @throws IllegalArgumentException when two have one name, or there are more than {@link #MOST}
     */
    public static CodeKeys of(CodeKey newest, CodeKey... older) {
        var keys = new ArrayList<CodeKey>();
        keys.add(newest);
        keys.addAll(List.of(older));
        return new CodeKeys(keys);
    }

    /**
     * {@return these keys and a newer one, which makes codes from now on}
     *
     * @param newest the new key
     * @throws IllegalArgumentException when its name is in use, or there are too many keys
     */
    public CodeKeys rotatedTo(CodeKey newest) {
        var keys = new ArrayList<CodeKey>();
        keys.add(newest);
        keys.addAll(newestFirst);
        return new CodeKeys(keys);
    }

    /**
     * {@return these keys without one, whose codes are no longer genuine}
     *
     * @param id the name of the key
     * @throws IllegalArgumentException when no key has this name, or it is the only one
     */
    public CodeKeys retiring(String id) {
        if (!ids().contains(id)) {
            throw new IllegalArgumentException("No key has the name " + id);
        }
        return new CodeKeys(newestFirst.stream().filter(key -> !key.id().equals(id)).toList());
    }

    /** {@return the names of the keys, the newest first} */
    public List<String> ids() {
        return newestFirst.stream().map(CodeKey::id).toList();
    }

    /** Destroys every one of the keys. */
    @Override
    public void destroy() {
        newestFirst.forEach(CodeKey::destroy);
    }

    /** {@return whether every one of the keys is destroyed} */
    @Override
    public boolean isDestroyed() {
        return newestFirst.stream().allMatch(CodeKey::isDestroyed);
    }

    /** The names of the keys, never their secrets. */
    @Override
    public String toString() {
        return "CodeKeys " + ids();
    }

    CodeKey newest() {
        return newestFirst.get(0);
    }

    List<CodeKey> newestFirst() {
        return newestFirst;
    }
}
