package fi.asiointi.voucher.payment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The id that a payment keeps from the payer's books to the payee's account. */
final class EndToEndId {
    private static final int LENGTH = 35;

    /** No slash at all: EPC forbids it at the ends and doubled. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9+?:().,'-]{1,35}");

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private EndToEndId() {}

    static String of(String claim) {
        if (PLAIN.matcher(claim).matches()) {
            return claim;
        }
        return UUID.matcher(claim).matches() ? claim.replace("-", "") : digest(claim);
    }

    private static String digest(String claim) {
        try {
            byte[] text = claim.getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
