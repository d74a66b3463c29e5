package fi.asiointi.subsidy.deminimis;

import fi.asiointi.identity.id.BusinessId;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The enterprises whose aid is counted together, because one rules the others.
 *
 * @param members their Business IDs, at least one
 * @param fiscalYearStart the first day of their fiscal year; matters where the window is counted in
 *     fiscal years
 */
public record SingleUndertaking(Set<BusinessId> members, MonthDay fiscalYearStart) {
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    /**
     * An undertaking that can no longer change; its members are in the order of their IDs.
     *
     * @throws IllegalArgumentException when there is no member
     */
    public SingleUndertaking {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A single undertaking has at least one member");
        }
        members = Collections.unmodifiableSet(new TreeSet<>(members));
    }

    /**
     * {@return these enterprises, with the calendar year as their fiscal year}
     *
     * @param members one or more enterprises
     */
    public static SingleUndertaking of(BusinessId... members) {
        return new SingleUndertaking(Set.of(members), NEW_YEAR);
    }

    /**
     * {@return the same undertaking with another fiscal year}
     *
     * @param start the first day of the fiscal year
     */
    public SingleUndertaking withFiscalYearFrom(MonthDay start) {
        return new SingleUndertaking(members, start);
    }

    /**
     * {@return this undertaking with everybody who is linked to a member, also through others} A
     * link only through a public body joins nobody.
     *
     * @param links the links as they are on the day asked about
     */
    public SingleUndertaking joinedBy(Collection<OwnershipLink> links) {
        var joined = new TreeSet<>(members);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (OwnershipLink link : links) {
                grows |= link.joins() && joinEnds(joined, link);
            }
        }
        return new SingleUndertaking(joined, fiscalYearStart);
    }

    private static boolean joinEnds(Set<BusinessId> joined, OwnershipLink link) {
        boolean touches = joined.contains(link.one()) || joined.contains(link.other());
        return touches && joined.addAll(List.of(link.one(), link.other()));
    }
}
