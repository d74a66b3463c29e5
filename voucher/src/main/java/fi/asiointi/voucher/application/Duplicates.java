package fi.asiointi.voucher.application;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody has applied already. Those of other years and rejected ones do not count.
 *
 * <p>A live link of the same person with another e-mail address does not stand in the way: the
 * first link that is opened wins. Two applications may be sent at the same moment, so a service
 * asks again when a link is opened.
 *
 * {@snippet class="fi.asiointi.voucher.application.YouthFlowTest" region="duplicates"}
 */
public final class Duplicates {
    private final VoucherPolicy policy;

    private Duplicates(VoucherPolicy policy) {
        this.policy = policy;
    }

    /**
     * {@return the rule of a policy}
     *
     * @param policy the city's policy of the year; its clock says which year it is, and its limit
     *     how long a link can be opened
     */
    public static Duplicates under(VoucherPolicy policy) {
        return new Duplicates(policy);
    }

    /**
     * {@return why a new application is not taken in: {@code ALREADY_ASSIGNED} or {@code
     * EMAIL_IN_USE}; empty when it is}
     *
     * @param applicant who applies
     * @param earlier the applications that are there
     * @param now the moment of the new one
     */
    public Optional<Reason> find(
            ApplicantIdentity applicant, List<EarlierApplication> earlier, Instant now) {
        List<EarlierApplication> counting =
                earlier.stream().filter(one -> counts(one, now)).toList();
        if (counting.stream().anyMatch(one -> one.isActive() && isOfSame(one, applicant))) {
            return Optional.of(Texts.reason("ALREADY_ASSIGNED"));
        }
        return counting.stream().anyMatch(one -> holdsEmail(one, applicant, now))
                ? Optional.of(Texts.reason("EMAIL_IN_USE"))
                : Optional.empty();
    }

    private boolean counts(EarlierApplication one, Instant now) {
        return one.state() != ApplicationState.REJECTED
                && policy.dayOf(one.sentAt()).getYear() == policy.dayOf(now).getYear();
    }

    private static boolean isOfSame(EarlierApplication one, ApplicantIdentity applicant) {
        return one.who().hasEmailOf(applicant) || one.who().hasCodeOf(applicant);
    }

    private boolean holdsEmail(EarlierApplication one, ApplicantIdentity applicant, Instant now) {
        Duration limit = policy.applicants().activationLimit();
        return one.who().hasEmailOf(applicant)
                && (limit == null || !new ActivationLink(one.sentAt(), limit).isExpired(now));
    }
}
