package fi.asiointi.tet.round;

import fi.asiointi.tet.canonical.JsonPart;

/**
 * The limits of a round that stand in {@code parameters.json}.
 *
 * @param mostWishes how many wishes a pupil may have
 * @param largestGroup how many friends may go together
 * @param shortestSeed how many characters a seed has at least
 * @param smallestToldGroup how many pupils a group has at least whose figures are told
 */
public record RoundLimits(
        int mostWishes, int largestGroup, int shortestSeed, int smallestToldGroup) {
    /** The limits as the file states them. */
    public static final RoundLimits STATED = read();

    private static RoundLimits read() {
        JsonPart file = JsonPart.read(RoundLimits.class.getResourceAsStream("parameters.json"));
        return new RoundLimits(
                value(file, "mostWishes"),
                value(file, "largestGroup"),
                value(file, "shortestSeed"),
                value(file, "smallestToldGroup"));
    }

    private static int value(JsonPart file, String name) {
        return file.field(name).field("value").wholeNumber();
    }
}
