package fi.asiointi.tet.suitability;

/** The limits that the rules go by; the figures stand in {@code parameters.json}. */
enum Limit {
    WEEKLY_TIME("weekly-time"),
    DAILY_TIME("daily-time"),
    YOUNG_DAILY_TIME("daily-time-young"),
    YOUNG_AGE("young-below"),
    FREE_DAYS("free-days-in-two-weeks"),
    DAY_BEGINS("day-begins"),
    DAY_ENDS("day-ends"),
    EVENING_ENDS("evening-ends"),
    LAW_DAY_BEGINS("law-day-begins"),
    LAW_DAY_ENDS("law-day-ends"),
    YOUNG_LAW_DAY_BEGINS("law-day-begins-young"),
    YOUNG_LAW_DAY_ENDS("law-day-ends-young"),
    LIGHT_WORK_AGE("light-work-age-in-the-year"),
    LIGHT_WORK_ONLY("light-work-only-below"),
    DANGEROUS_WORK_AGE("dangerous-work-age"),
    DANGEROUS_WORK_IN_TET("dangerous-work-in-tet");

    private final String key;

    Limit(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
