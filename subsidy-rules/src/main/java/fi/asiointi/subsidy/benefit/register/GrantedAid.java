package fi.asiointi.subsidy.benefit.register;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.Instalment;
import fi.asiointi.subsidy.lifecycle.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case of the Helsinki benefit, as the report to the register sees it.
 *
 * @param applicationNumber the number of the application
 * @param application the state of the application
 * @param employer the name of the employer
 * @param businessId its Business ID; null when not known
 * @param industryCode its industry (TOL); null when not known
 * @param decidedOn the day of the decision; null before it
 * @param asDeMinimis whether the benefit is granted as de minimis aid
 * @param instalments its instalments, in order
 * @param report the state of its report, of {@code BenefitLifecycle.REGISTER_REPORT}
 */
public record GrantedAid(
        String applicationNumber,
        State application,
        String employer,
        @Nullable BusinessId businessId,
        @Nullable String industryCode,
        @Nullable LocalDate decidedOn,
        Answer asDeMinimis,
        List<Instalment> instalments,
        State report) {

    /** An aid whose instalments can no longer change. */
    public GrantedAid {
        instalments = List.copyOf(instalments);
    }

    /** The number and the states. An employer may be a person, and is not told. */
    @Override
    public String toString() {
        return applicationNumber + ' ' + application + ' ' + report;
    }

    GrantedAid with(State newReport) {
        return new GrantedAid(
                applicationNumber,
                application,
                employer,
                businessId,
                industryCode,
                decidedOn,
                asDeMinimis,
                instalments,
                newReport);
    }
}
