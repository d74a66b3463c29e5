package fi.asiointi.identity.organisation;

import fi.asiointi.identity.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an organisation lives and may act on a day, with the facts that say so. */
public final class OrganisationState {
    /** The states, from the one that excludes most. */
    public enum Value {
        /** The Business ID has been taken out of use. */
        INVALIDATED,
        /** The organisation has ceased. */
        CEASED,
        /** It is bankrupt. */
        BANKRUPT,
        /** It is in liquidation. */
        LIQUIDATION,
        /** It is being reorganised; its business goes on. */
        REORGANISATION,
        /** It has a Business ID but is not yet registered. */
        PENDING,
        /** It has left the Trade Register but may live on as a unit of taxation. */
        REMOVED_FROM_TRADE_REGISTER,
        /** It is not in the Trade Register. */
        NOT_IN_TRADE_REGISTER,
        /** It is registered, and no situation is open. */
        ACTIVE,
        /** The register did not tell enough. */
        UNKNOWN
    }

    private final Value value;
    private final @Nullable LocalDate since;
    private final List<Reason> reasons;

    OrganisationState(Value value, @Nullable LocalDate since, List<Reason> reasons) {
        this.value = value;
        this.since = since;
        this.reasons = List.copyOf(reasons);
    }

    /** {@return the state} */
    public Value value() {
        return value;
    }

    /** {@return the day from which it holds; empty where the register does not tell} */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /** {@return the facts of the register from which the state follows} */
    public List<Reason> reasons() {
        return reasons;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganisationState that
                && value == that.value
                && Objects.equals(since, that.since)
                && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, since, reasons);
    }

    @Override
    public String toString() {
        return value + (since == null ? "" : " since " + since);
    }
}
