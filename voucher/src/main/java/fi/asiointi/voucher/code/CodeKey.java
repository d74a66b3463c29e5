package fi.asiointi.voucher.code;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.Destroyable;
import org.jspecify.annotations.Nullable;

/**
 * A secret from which genuine codes are calculated, and a name for it that is no secret.
 *
 * <p>Whoever has the key can make codes: keep it where the passwords of databases are kept. {@link
 * #toString()} has the name only. After {@link #destroy()} nothing can be made or verified with it.
 * The JDK offers no way to wipe the copies that its own classes hold; they stay in memory until it
 * is used for something else, so destroying a key is no answer to a stolen memory dump.
 */
public final class CodeKey implements Destroyable {
    /** The least length of a secret: that of the hash. */
    public static final int SECRET_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final String id;
    private volatile @Nullable Mac keyed;

    private CodeKey(String id, Mac keyed) {
        this.id = id;
        this.keyed = keyed;
    }

    /**
     * {@return a key}
     *
     * @param id its name in settings and answers: {@code 2026-1}
     * @param secret 32 random bytes or more; the caller wipes them after this call
     * @throws IllegalArgumentException when the name is blank or the secret too short
     */
    public static CodeKey of(String id, byte[] secret) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A key needs a name");
        }
        if (secret.length < SECRET_BYTES) {
            throw new IllegalArgumentException(
                    "A secret has 32 bytes or more, not " + secret.length);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return new CodeKey(id, mac);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("HMAC refuses a key of bytes", impossible);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, missing);
        }
    }

    /**
     * {@return a secret for a new key, to be stored where only the service reads it}
     *
     * @param random a cryptographic source
     */
    public static byte[] newSecret(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** {@return the name of the key} */
    public String id() {
        return id;
    }

    /** Forgets the secret; codes can no longer be made or verified with this key. */
    @Override
    public void destroy() {
        keyed = null;
    }

    @Override
    public boolean isDestroyed() {
        return keyed == null;
    }

    /** The name of the key, never its secret. */
    @Override
    public String toString() {
        return "CodeKey " + id;
    }

    /** An HMAC of its own for the caller, keyed and empty. Copying costs less than keying. */
    Mac mac() {
        Mac prototype = keyed;
        if (prototype == null) {
            throw new IllegalStateException("The key " + id + " has been destroyed");
        }
        try {
            return (Mac) prototype.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("This Java cannot copy an HMAC", impossible);
        }
    }
}
