package fi.asiointi.identity.mandate;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts as they stand in an address. */
final class PercentText {
    private static final String PLAIN = "-._~";
    private static final String HEX = "0123456789ABCDEF";

    private PercentText() {}

    /** One value of a query: all but the unreserved characters of RFC 3986 are escaped. */
    static String value(String text) {
        return escaped(text, PLAIN);
    }

    /**
     * One part of a path. The {@code +} of an identity code of the 1800s stays as it is.
     *
     * @throws IllegalArgumentException for a text that would change the path
     */
    static String segment(String text) {
        if (text.isBlank() || ".".equals(text) || "..".equals(text)) {
            throw new IllegalArgumentException(
                    "A part of the address is blank or dots alone. Maybe an identifier is missing?");
        }
        return escaped(text, PLAIN + "+");
    }

    /** A query of names and values in turn; the names need no escaping. */
    static String query(List<String> namesAndValues) {
        var query = new StringBuilder();
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            query.append(i == 0 ? "" : "&")
                    .append(namesAndValues.get(i))
                    .append('=')
                    .append(value(namesAndValues.get(i + 1)));
        }
        return query.toString();
    }

    /**
     * The values of a query by name, in their order.
     *
     * @throws IllegalArgumentException for a percent sign without two hexadecimal digits
     */
    static Map<String, List<String>> query(String raw) {
        var query = new LinkedHashMap<String, List<String>>();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            query.computeIfAbsent(decoded(name), first -> new ArrayList<>()).add(decoded(value));
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text, String plain) {
        var escaped = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isLetterOrDigit(c) || plain.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return escaped.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
