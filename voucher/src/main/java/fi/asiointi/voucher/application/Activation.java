package fi.asiointi.voucher.application;

import java.time.Instant;
import java.util.List;

/**
 * What opening the link of the e-mail does. A service locks the applications of the person, asks
 * here, and stores the answer in one transaction: then the first of two links wins.
 *
 * {@snippet class="fi.asiointi.voucher.application.YouthFlowTest" region="activation"}
 *
 * @param page what the applicant sees
 * @param state the state of the application from now on
 */
public record Activation(Page page, ApplicationState state) {

    /** What the applicant sees. */
    public enum Page {
        /** The voucher is on its way. */
        ACCEPTED,
        /** A handler looks at the application. */
        ACTIVATED,
        /** More is asked. */
        ADDITIONAL_INFORMATION,
        /** This or another application of the person was activated before; nothing changes. */
        ALREADY_ACTIVATED,
        /** The link is too old; nothing changes. */
        EXPIRED
    }

    /**
     * {@return what comes of opening a link}
     *
     * @param own the application of the link
     * @param others the person's other applications of the same year
     * @param link the link
     * @param assessment what the rules say of the application
     * @param now the moment of opening
     */
    public static Activation open(
            EarlierApplication own,
            List<EarlierApplication> others,
            ActivationLink link,
            YouthAssessment assessment,
            Instant now) {
        ApplicationState state = own.state();
        if (own.isActive()) {
            boolean asks = state == ApplicationState.ADDITIONAL_INFORMATION_REQUESTED;
            return new Activation(
                    asks ? Page.ADDITIONAL_INFORMATION : Page.ALREADY_ACTIVATED, state);
        }
        if (others.stream().anyMatch(Activation::isInForce)) {
            return new Activation(Page.ALREADY_ACTIVATED, state);
        }
        if (link.isExpired(now)) {
            return new Activation(Page.EXPIRED, state);
        }
        return activated(state, assessment);
    }

    private static boolean isInForce(EarlierApplication other) {
        return other.isActive() && other.state() != ApplicationState.REJECTED;
    }

    private static Activation activated(ApplicationState state, YouthAssessment assessment) {
        if (state.isDecided()) {
            return new Activation(Page.ACTIVATED, state);
        }
        return assessment instanceof YouthAssessment.Accepted
                ? new Activation(Page.ACCEPTED, ApplicationState.ACCEPTED)
                : new Activation(
                        Page.ADDITIONAL_INFORMATION,
                        ApplicationState.ADDITIONAL_INFORMATION_REQUESTED);
    }
}
