package fi.asiointi.voucher.policy;

import fi.asiointi.identity.reason.Reason;

/** What came of asking a city's policy of a year. */
public sealed interface PolicyLookup {

    /**
     * The policy is known.
     *
     * @param policy the policy
     */
    record Found(VoucherPolicy policy) implements PolicyLookup {}

    /**
     * No policy is known for that city and year, so no voucher can be judged.
     *
     * @param reason the reason, {@code NO_POLICY}
     */
    record NoPolicy(Reason reason) implements PolicyLookup {}
}
