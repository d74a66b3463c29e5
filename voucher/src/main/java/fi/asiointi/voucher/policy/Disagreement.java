package fi.asiointi.voucher.policy;

import fi.asiointi.identity.reason.LocalizedText;

/**
 * A matter in which the city's public texts contradict each other.
 *
 * @param topic the name of the policy's value that they disagree on, such as {@code minimumPay}
 * @param holds which of the texts this policy follows, for people
 */
public record Disagreement(String topic, LocalizedText holds) {}
