package fi.asiointi.identity.mandate;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.Credentials;

/**
 * What a service proves itself with to Suomi.fi e-Authorizations. One set for each service and
 * environment, from the Digital and Population Data Services Agency (DVV).
 *
 * @param clientId the service's identifier; it is no secret
 * @param apiKey the key of the checksum that calls carry
 * @param oauthPassword the password of the exchange of a code for a token
 */
public record SuomiFiCredentials(String clientId, String apiKey, String oauthPassword) {

    /**
     * Credentials that can be sent.
     *
     * @throws IllegalArgumentException when one of them is blank or the client id has other
     *     characters than letters and digits of ASCII, {@code -} and {@code _}; the message has
     *     none of them
     */
    public SuomiFiCredentials {
        if (clientId.isBlank() || apiKey.isBlank() || oauthPassword.isBlank()) {
            throw new IllegalArgumentException(
                    "The client id, the API key and the OAuth password must all be given");
        }
        if (!clientId.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException(
                    "A client id has letters and digits only. Maybe another value took its place?");
        }
    }

    /** The client id alone. */
    @Override
    public String toString() {
        return "SuomiFiCredentials of " + clientId;
    }

    /**
     * The header {@code X-AsiointivaltuudetAuthorization}: client id, time, and the HMAC-SHA256 of
     * path and time.
     *
     * @param target everything after the host, just as it goes on the wire
     * @param timestamp one text in both places: {@code .09Z} and {@code .090Z} are one moment but
     *     two checksums
     */
    String checksum(String target, String timestamp) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(apiKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal((target + " " + timestamp).getBytes(StandardCharsets.UTF_8));
            return clientId + " " + timestamp + " " + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }

    /** The header {@code Authorization} of the exchange of a code for a token. */
    String basic() {
        return Credentials.basic(clientId, oauthPassword, StandardCharsets.UTF_8);
    }
}
