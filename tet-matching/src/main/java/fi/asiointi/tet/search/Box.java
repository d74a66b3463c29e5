package fi.asiointi.tet.search;

import fi.asiointi.tet.posting.GeoPoint;

/**
 * The degrees within which a circle lies, a little too wide: a point outside is surely too far, and
 * is told so without trigonometry. Degrees are narrowest where the circle is farthest from the
 * equator.
 */
final class Box {
    /** Less than the metres of a degree, and so wider than the circle. */
    private static final double METRES_A_DEGREE = 111_000;

    private static final double MICRO = 1_000_000;

    private final GeoPoint centre;
    private final double north;
    private final double east;

    Box(GeoPoint centre, long metres) {
        this.centre = centre;
        this.north = (metres + 1) / METRES_A_DEGREE * MICRO;
        double farthest = Math.min(90, (Math.abs((double) centre.latitude()) + north) / MICRO);
        this.east = north / Math.max(1e-9, StrictMath.cos(StrictMath.toRadians(farthest)));
    }

    boolean mayHold(GeoPoint point) {
        return Math.abs((double) point.latitude() - centre.latitude()) <= north
                && Math.abs((double) point.longitude() - centre.longitude()) <= east;
    }
}
