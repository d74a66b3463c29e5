package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.parameter.Source;

/** The acts, decisions and pages that the rules stand on. */
final class BenefitSources {
    static final Source TERMS_2020 =
            new Source("Granting terms, sub-committee 3 Feb 2020, section 4 (HEL 2019-012155)");
    static final Source CITY_PAGE = new Source("hel.fi, Helsinki benefit for employers");
    static final Source SYSTEM = new Source("Helsinki benefit system, checks at submission");
    static final Source ASSOCIATIONS =
            new Source("Helsinki benefit system: what an association must answer");
    static final Source DE_MINIMIS = new Source("Regulation (EU) 2023/2831; before 2024 1407/2013");
    static final Source CALCULATOR =
            new Source("City of Helsinki, benefit calculator, test workbook 2.3 (12 May 2023)");
    static final Source CALCULATOR_2021 =
            new Source(
                    "City of Helsinki, benefit calculator, workbook sheets \"-old\" (until 2023)");
    static final Source HANDLER = new Source("Handler's decision in the case");

    private BenefitSources() {}
}
