package fi.asiointi.identity.mandate;

import fi.asiointi.identity.register.UnreadableAnswerException;
import java.util.regex.Pattern;

/** An answer that is one text: as it is, or in quotation marks as JSON. */
final class AnswerText {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{1,4096}");
    private static final Pattern JWT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private AnswerText() {}

    static String token(String body) {
        return matching(TOKEN, body, "The transfer token");
    }

    static String jwt(String body) {
        return matching(JWT, body, "The signed answer");
    }

    static boolean yesNo(String body) {
        AnswerJson answer = AnswerJson.read(body, "The answer");
        if (!answer.node().isBoolean()) {
            throw answer.unreadable("is not true or false");
        }
        return answer.node().booleanValue();
    }

    private static String matching(Pattern form, String body, String answer) {
        String text = body.strip();
        String bare = text.startsWith("\"") ? AnswerJson.read(text, answer).text() : text;
        if (!form.matcher(bare).matches()) {
            throw new UnreadableAnswerException("", answer + " has another form");
        }
        return bare;
    }
}
