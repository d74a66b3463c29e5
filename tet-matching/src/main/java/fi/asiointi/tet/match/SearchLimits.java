package fi.asiointi.tet.match;

import fi.asiointi.tet.canonical.JsonPart;

/**
 * How far a search goes before it gives up, as {@code parameters.json} states it.
 *
 * @param mostClosings how many cases of open and closed places are looked at
 * @param mostOptionsLookedAt how many options of pupils are looked at over all these cases
 */
record SearchLimits(int mostClosings, int mostOptionsLookedAt) {
    static final SearchLimits STATED = read();

    /** How many cases a market of so many options may have. */
    int mostCases(int options) {
        return Math.max(1, Math.min(mostClosings, mostOptionsLookedAt / Math.max(1, options)));
    }

    private static SearchLimits read() {
        JsonPart file = JsonPart.read(SearchLimits.class.getResourceAsStream("parameters.json"));
        return new SearchLimits(value(file, "mostClosings"), value(file, "mostOptionsLookedAt"));
    }

    private static int value(JsonPart file, String name) {
        return file.field(name).field("value").wholeNumber();
    }
}
