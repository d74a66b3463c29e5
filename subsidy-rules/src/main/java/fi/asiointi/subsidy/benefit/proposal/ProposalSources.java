package fi.asiointi.subsidy.benefit.proposal;

import fi.asiointi.subsidy.parameter.Source;
import java.time.LocalDate;
import java.util.Map;

/** What the texts of a decision stand on. */
final class ProposalSources {
    static final Source SYSTEM =
            source("Helsinki benefit system: parts and blanks of the decision texts");
    static final Source GUIDELINES =
            source(
                    "General guidelines on city grants, 28 Oct 2019, section 723, as the system's"
                            + " decision template cites them; that they still hold is not verified");
    private static final Source TERMS_2020 =
            source("Granting terms, sub-committee 3 Feb 2020, section 4 (HEL 2019-012155)");
    private static final Source TERMS_2023 =
            source("Granting terms, decision of 11 Sep 2023, section 30 (HEL 2023-006600)");
    private static final Source TERMS_2026 =
            source(
                    "hel.fi, Helsinki benefit from 1 Jan 2026; sub-committee, 8 Sep 2025 (its section"
                            + " was not found)");

    /** The granting terms by the stable name of the rules that decide. */
    static final Map<String, Source> TERMS =
            Map.of(
                    "2021", TERMS_2020,
                    "2023-07", TERMS_2020,
                    "2023-09", TERMS_2023,
                    "2024-01", TERMS_2023,
                    "2026-01", TERMS_2026);

    static final Source ELIGIBILITY =
            source("City's granting terms: the support needs that every condition is met");
    static final Source DISCRETION = source("hel.fi, Helsinki benefit for employers");
    static final Source HANDLER = source("Handler's decision in the case");
    static final Source GROUNDS =
            source(
                    "Administrative Procedure Act 434/2003, section 45 (grounds of a decision);"
                            + " general knowledge, not verified");
    static final Source NO_REGULATION =
            source("Regulation (EU) 2023/2831: the last de minimis rules that are known");

    private ProposalSources() {}

    private static Source source(String citation) {
        return new Source(citation, LocalDate.of(2026, 11, 22));
    }
}
