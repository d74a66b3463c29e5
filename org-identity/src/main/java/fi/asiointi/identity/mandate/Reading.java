package fi.asiointi.identity.mandate;

import fi.asiointi.identity.id.Parsed;
import java.util.function.Function;

/**
 * In which form an answer is asked for, and how it is read.
 *
 * @param kind as JSON, or as a signed text
 * @param infix what the form adds to the path
 * @param reader of the body; throws when it is of another shape
 */
record Reading<T>(Call.Kind kind, String infix, Function<String, Parsed<T>> reader) {

    static <T> Reading<T> plain(Function<String, T> reader) {
        return new Reading<>(Call.Kind.JSON, "", body -> new Parsed.Valid<>(reader.apply(body)));
    }

    static <T> Reading<T> signed(Function<String, Parsed<T>> verifier) {
        return new Reading<>(Call.Kind.TEXT, "jwt/", body -> verifier.apply(AnswerText.jwt(body)));
    }
}
