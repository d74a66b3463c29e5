package fi.asiointi.subsidy.deminimis;

import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The central register of de minimis aid, to which every grant is told (Regulation (EU) 2023/2831,
 * art. 6).
 *
 * {@snippet class="fi.asiointi.subsidy.deminimis.DeMinimisSnippetsTest" region="register"}
 */
public final class AidRegister {

    private AidRegister() {}

    /**
     * By when a grant must be told.
     *
     * @param lastDay the last day for it
     * @param workingDays how many working days there are, from the one after the grant
     * @param source who says so
     */
    public record Deadline(LocalDate lastDay, int workingDays, Source source) {}

    /**
     * {@return by when a grant must be told; empty when it need not be, since it is older than the
     * register or later than the regulation} Working days leave out Saturdays, Sundays and the
     * public holidays of Finland, but not the eves of Christmas and Midsummer.
     *
     * @param grantedOn the day of the decision
     */
    public static Optional<Deadline> deadline(LocalDate grantedOn) {
        return DeMinimisParameters.TABLE
                .timeline(DeMinimisParameters.REGISTER_WORKING_DAYS)
                .on(grantedOn)
                .map(days -> deadline(grantedOn, days));
    }

    private static Deadline deadline(LocalDate grantedOn, Dated<Integer> days) {
        return new Deadline(
                WorkingDays.after(grantedOn, days.value()), days.value(), days.source());
    }
}
