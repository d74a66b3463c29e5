package fi.asiointi.tet.round.table;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.tet.pupil.Riasec;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values as {@link Cells} reads them. */
final class Written {
    private static final String SEPARATORS = "|=:";

    private Written() {}

    static String of(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static String of(Answer answer) {
        return switch (answer) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "";
        };
    }

    static String of(@Nullable Riasec riasec) {
        return riasec == null
                ? ""
                : riasec.scores().stream().map(String::valueOf).collect(Collectors.joining("|"));
    }

    static String flag(boolean set) {
        return set ? "yes" : "";
    }

    static String list(Collection<?> parts) {
        return parts.stream()
                .map(part -> plain(part.toString(), "|"))
                .collect(Collectors.joining("|"));
    }

    static String tiers(List<List<String>> tiers) {
        return tiers.stream()
                .map(
                        tier ->
                                tier.stream()
                                        .map(part -> plain(part, SEPARATORS))
                                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("|"));
    }

    static <T> String pairs(Map<String, T> pairs, Function<T, String> second) {
        return pairs.entrySet().stream()
                .map(pair -> plain(pair.getKey(), "|") + ":" + second.apply(pair.getValue()))
                .collect(Collectors.joining("|"));
    }

    /** A part with a separator in it would be read as two. */
    private static String plain(String part, String separators) {
        if (part.chars().anyMatch(c -> separators.indexOf(c) >= 0)) {
            throw new IllegalArgumentException(
                    "A part of a list has one of "
                            + separators
                            + " in it; use another code for it");
        }
        return part;
    }
}
