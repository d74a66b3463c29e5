package fi.asiointi.tet.market;

/** What a market may ask beyond strict wishes, strict priorities and seats. */
public enum MarketFeature {
    /** Some pupil likes two places equally. */
    PUPIL_TIES,
    /** Some place prefers two pupils equally, and no lottery has decided between them. */
    PLACE_TIES,
    /** Some place opens only if it gets a least number of pupils. */
    MINIMUM_GROUPS,
    /** Some place keeps seats for pupils of one group, as long as they want them. */
    RESERVED_SEATS,
    /** Some places share the seats of one employer. */
    EMPLOYERS,
    /** Some entry is several friends who go to the same place or nowhere. */
    FRIENDS,
    /** Some pupils wish in twos, each for a place of their own. */
    COUPLES
}
