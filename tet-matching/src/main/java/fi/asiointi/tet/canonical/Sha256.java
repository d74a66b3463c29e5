package fi.asiointi.tet.canonical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, of which every Java has one. */
public final class Sha256 {
    private Sha256() {}

    /**
     * {@return the hash in lower-case hexadecimal}
     *
     * @param text hashed as UTF-8
     */
    public static String hex(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /**
     * {@return the 32 bytes of the hash}
     *
     * @param text hashed as UTF-8
     */
    public static byte[] bytes(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
