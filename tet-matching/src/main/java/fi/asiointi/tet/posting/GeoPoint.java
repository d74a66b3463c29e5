package fi.asiointi.tet.posting;

/**
 * A point on the map, in whole micro-degrees (WGS 84). Linked Events writes the longitude first.
 *
 * @param longitude millionths of a degree east
 * @param latitude millionths of a degree north
 */
public record GeoPoint(int longitude, int latitude) {
    private static final double MICRO = 1_000_000;
    private static final double METRES_A_DEGREE = 111_195;

    /** A point on the earth. */
    public GeoPoint {
        if (Math.abs((long) longitude) > 180_000_000 || Math.abs((long) latitude) > 90_000_000) {
            throw new IllegalArgumentException(
                    "No point on the earth. Maybe latitude and longitude are swapped?");
        }
    }

    /**
     * {@return the distance in whole metres, as on a plane} Over a city it is right to a metre in a
     * thousand; {@link StrictMath} gives the same on any machine.
     *
     * @param other the other point
     */
    public long metresTo(GeoPoint other) {
        double middle = (latitude / MICRO + other.latitude / MICRO) / 2;
        double east = (longitude - (double) other.longitude) / MICRO;
        double x = east * StrictMath.cos(StrictMath.toRadians(middle));
        double y = (latitude - (double) other.latitude) / MICRO;
        return StrictMath.round(StrictMath.hypot(x, y) * METRES_A_DEGREE);
    }
}
