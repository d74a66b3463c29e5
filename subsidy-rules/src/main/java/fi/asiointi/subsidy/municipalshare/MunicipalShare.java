package fi.asiointi.subsidy.municipalshare;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the municipality pays of unemployment benefits.
 *
 * {@snippet class="fi.asiointi.subsidy.municipalshare.MunicipalShareSnippetsTest" region="avoided"}
 */
public final class MunicipalShare {
    private MunicipalShare() {}

    /**
     * {@return the steps of the share; empty before there was one}
     *
     * @param day the day asked about
     */
    public static Optional<ShareSteps> on(LocalDate day) {
        return ShareParameters.steps(day);
    }

    /**
     * {@return what an employment saves the municipality, month by month} A statement for planning,
     * never a rule of decision.
     *
     * @param question who is employed for how long
     */
    public static AvoidedCost avoidedCost(AvoidedCostQuestion question) {
        return new MonthByMonth(question).estimate();
    }
}
