package fi.asiointi.subsidy.benefit.recovery;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What the handler wants to decide of a change.
 *
 * @param isRecoverable whether anything is recovered
 * @param period the days for which it is
 * @param amount the amount, counted or set by hand
 * @param isJustified whether a justification is given
 */
public record RecoveryProposal(
        boolean isRecoverable, DatePeriod period, Money amount, boolean isJustified) {

    /**
     * {@return what the handler's form refuses; empty when it takes the proposal}
     *
     * @param benefit the applied period
     * @param granted the granted total
     * @param handled the recovery periods of changes that have been handled
     */
    public List<Reason> findings(DatePeriod benefit, Money granted, List<DatePeriod> handled) {
        var findings = new ArrayList<Reason>();
        if (!isRecoverable) {
            if (!isJustified) {
                findings.add(RecoveryTexts.reason("JUSTIFICATION_MISSING"));
            }
            return findings;
        }
        if (amount.isNegative() || amount.compareTo(granted) > 0) {
            findings.add(RecoveryTexts.reason("RECOVERY_AMOUNT", "limit", granted));
        }
        if (Recovery.inWholeEuros(amount).equals(Money.ZERO)) {
            findings.add(RecoveryTexts.reason("NOTHING_TO_RECOVER"));
        }
        if (!benefit.contains(period)) {
            findings.add(
                    RecoveryTexts.reason(
                            "RECOVERY_OUTSIDE_BENEFIT",
                            "start",
                            benefit.start(),
                            "end",
                            benefit.end()));
        }
        for (DatePeriod other : handled) {
            if (period.overlaps(other)) {
                findings.add(
                        RecoveryTexts.reason(
                                "OVERLAPS_RECOVERY", "start", other.start(), "end", other.end()));
            }
        }
        return findings;
    }

    /** {@return the amount that is stored: whole euros, or nothing when nothing is recovered} */
    public Money stored() {
        return isRecoverable ? Recovery.inWholeEuros(amount) : Money.ZERO;
    }

    /** {@return a warning when an amount is left that is always recovered; else empty} */
    public List<Reason> warnings() {
        Money limit = RecoveryParameters.TODAY.value(RecoveryParameters.ALWAYS_RECOVERED_ABOVE);
        return !isRecoverable && amount.compareTo(limit) > 0
                ? List.of(RecoveryTexts.reason("ALWAYS_RECOVERED", "limit", limit))
                : List.of();
    }
}
