package fi.asiointi.identity.mandate;

import fi.asiointi.identity.register.UnreadableAnswerException;
import java.util.OptionalInt;

/** What the body of an error answer tells. Its message is left out: it may repeat what was sent. */
final class ErrorAnswer {
    private ErrorAnswer() {}

    /** Suomi.fi's number of the error; empty when the body does not tell, as an HTML page. */
    static OptionalInt code(String body) {
        try {
            String code = AnswerJson.read(body, "The error").node().path("errorCode").asText("");
            return code.matches("[0-9]{1,6}")
                    ? OptionalInt.of(Integer.parseInt(code))
                    : OptionalInt.empty();
        } catch (UnreadableAnswerException noError) {
            return OptionalInt.empty();
        }
    }

    /** The {@code error} of RFC 6749, 5.2; {@code other} for anything else. */
    static String oauthError(String body) {
        try {
            String error = AnswerJson.read(body, "The error").node().path("error").asText("");
            return switch (error) {
                case "invalid_request",
                        "invalid_client",
                        "invalid_grant",
                        "unauthorized_client",
                        "unsupported_grant_type",
                        "invalid_scope" ->
                        error;
                default -> "other";
            };
        } catch (UnreadableAnswerException noError) {
            return "other";
        }
    }

    /** The key of the reason for a number, by the list of 2017. */
    static String reason(int code) {
        return switch (code) {
            case 101 -> "MISSING_PARAMETER";
            case 102 -> "MATCHING_SERVICE_NOT_FOUND";
            case 104 -> "USER_UNKNOWN";
            case 106 -> "NOT_AUTHORIZED";
            case 107 -> "MATCHING_RULESET_NOT_FOUND";
            case 110 -> "INVALID_WEB_API_REDIRECT_URL";
            case 199 -> "GENERAL_ERROR";
            default -> "OTHER_ERROR";
        };
    }
}
