package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.parameter.Source;
import java.time.LocalDate;

/** The acts, decisions and pages that the rules stand on. */
final class BenefitSources {
    static final Source TERMS_2020 =
            source("Granting terms, sub-committee 3 Feb 2020, section 4 (HEL 2019-012155)");
    static final Source CITY_PAGE = source("hel.fi, Helsinki benefit for employers");
    static final Source SYSTEM = source("Helsinki benefit system, checks at submission");
    static final Source ASSOCIATIONS =
            source("Helsinki benefit system: what an association must answer");
    static final Source DE_MINIMIS = source("Regulation (EU) 2023/2831; before 2024 1407/2013");
    static final Source CALCULATOR =
            source("City of Helsinki, benefit calculator, test workbook 2.3 (12 May 2023)");
    static final Source CALCULATOR_2021 =
            source("City of Helsinki, benefit calculator, workbook sheets \"-old\" (until 2023)");
    static final Source HANDLER = source("Handler's decision in the case");

    static final Source FORM = source("Helsinki benefit system, forms in the browser");
    static final Source EARLIER =
            source("Helsinki benefit system, earlier benefits of the same employee (since 2022)");
    static final Source PAY_SUBSIDY =
            source("Act 371/2023 on pay subsidy; until 30 Jun 2023 Act 916/2012, ch. 7");
    static final Source TERMS_2023 =
            source("Granting terms, decision of 11 Sep 2023, section 30 (HEL 2023-006600)");
    static final Source TERMS_2026 =
            source("hel.fi, Helsinki benefit from 1 Jan 2026; sub-committee, 8 Sep 2025");

    private BenefitSources() {}

    private static Source source(String citation) {
        return new Source(citation, LocalDate.of(2026, 11, 22));
    }
}
