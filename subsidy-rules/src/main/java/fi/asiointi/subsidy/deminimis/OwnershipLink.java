package fi.asiointi.subsidy.deminimis;

import fi.asiointi.identity.id.BusinessId;

/**
 * One enterprise rules another, in one of the ways that make them a single undertaking (Regulation
 * 2023/2831, art. 2(2)). The direction matters not: linked is linked.
 *
 * @param one the one
 * @param other the other
 * @param ground how they are linked
 */
public record OwnershipLink(BusinessId one, BusinessId other, Ground ground) {

    /** How two enterprises are linked. */
    public enum Ground {
        /** One has the majority of the votes in the other. */
        MAJORITY_OF_VOTES,
        /** One may appoint or remove the majority of the other's board. */
        BOARD,
        /** One has a dominant influence by a contract or by the articles of the other. */
        CONTRACT_OR_ARTICLES,
        /** One controls the majority of the votes by an agreement with other owners. */
        AGREEMENT_ON_VOTES,
        /** Nothing but a common public owner, such as a city: not a link that counts. */
        ONLY_PUBLIC_OWNER
    }

    /** {@return true when the link makes the two a single undertaking} */
    public boolean joins() {
        return ground != Ground.ONLY_PUBLIC_OWNER;
    }
}
