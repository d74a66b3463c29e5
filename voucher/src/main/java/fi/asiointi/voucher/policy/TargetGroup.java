package fi.asiointi.voucher.policy;

import fi.asiointi.identity.reason.LocalizedText;

/**
 * Young people who may have a voucher. Their names may speak of grades where the rule asks only for
 * birth years.
 *
 * @param id the stable id, as in the city's system: {@code primary_target_group}
 * @param name the name shown to people
 * @param age the age of a member
 * @param link what ties a member to the city
 * @param enabled false when the city knows the group but gives it no vouchers that year
 */
public record TargetGroup(
        String id, LocalizedText name, AgeRule age, CityLink link, boolean enabled) {

    /**
     * {@return the same group, with or without vouchers}
     *
     * @param now true when it has vouchers
     */
    public TargetGroup enabled(boolean now) {
        return new TargetGroup(id, name, age, link, now);
    }
}
