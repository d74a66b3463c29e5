package fi.asiointi.subsidy.deminimis;

import fi.asiointi.subsidy.parameter.Source;
import java.time.LocalDate;

/** The articles that the counting stands on; ceilings and windows bring their own sources. */
final class DeMinimisSources {
    static final Source SINGLE_UNDERTAKING =
            source("Regulation (EU) 2023/2831, art. 2(2); before 2024 1407/2013, art. 2(2)");
    static final Source GRANT_DAY =
            source("Regulation (EU) 2023/2831, art. 3(3): aid counts from the day of its grant");
    static final Source REORGANISATION =
            source("Regulation (EU) 2023/2831, art. 3(8)–(9), mergers and splits (not verified)");
    static final Source CUMULATION =
            source(
                    "Regulation (EU) 2023/2831, art. 5: each regulation up to its own ceiling"
                            + " (not verified)");
    static final Source FISHERY_PROCESSING =
            source("Regulation (EU) 2023/2391: processing and marketing under the general ceiling");

    private DeMinimisSources() {}

    private static Source source(String citation) {
        return new Source(citation, LocalDate.of(2026, 11, 22));
    }
}
