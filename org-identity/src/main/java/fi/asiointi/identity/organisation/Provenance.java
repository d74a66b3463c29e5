package fi.asiointi.identity.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an organisation's facts were read, and when. */
public final class Provenance {
    /** Who told. */
    public enum Source {
        /** The YTJ open data API, version 3, of the Patent and Registration Office. */
        YTJ_V3,
        /** The Business Information System through the national service bus. */
        SERVICE_BUS,
        /** The register of associations. */
        YRTTI,
        /** The name and identifier in a Suomi.fi mandate. */
        MANDATE,
        /** A person wrote them. */
        MANUAL
    }

    private final Source source;
    private final Instant fetchedAt;
    private final @Nullable LocalDateTime lastModified;
    private final boolean complete;
    private final boolean stale;

    private Provenance(
            Source source,
            Instant fetchedAt,
            @Nullable LocalDateTime lastModified,
            boolean complete,
            boolean stale) {
        this.source = source;
        this.fetchedAt = fetchedAt;
        this.lastModified = lastModified;
        this.complete = complete;
        this.stale = stale;
    }

    /**
     * {@return the provenance of facts fetched at a moment, whose last change the register did not
     * tell}
     *
     * @param source who told
     * @param fetchedAt when they were fetched
     */
    public static Provenance of(Source source, Instant fetchedAt) {
        return new Provenance(source, fetchedAt, null, true, false);
    }

    /**
     * {@return the same with the register's own time of change}
     *
     * @param when Finnish local time, as the register writes it
     */
    public Provenance lastModified(LocalDateTime when) {
        return new Provenance(source, fetchedAt, when, complete, stale);
    }

    /**
     * {@return the same for facts of which some are missing because a source was not reached, or
     * because it knows no more than a name}
     */
    public Provenance incomplete() {
        return new Provenance(source, fetchedAt, lastModified, false, stale);
    }

    /**
     * {@return the same for facts kept from an earlier answer because the source is not reached}
     */
    public Provenance stale() {
        return new Provenance(source, fetchedAt, lastModified, complete, true);
    }

    /**
     * {@return false when something is missing because a source was not reached, or knows little}
     */
    public boolean isComplete() {
        return complete;
    }

    /** {@return true when the facts are of an earlier answer, for the source was not reached} */
    public boolean isStale() {
        return stale;
    }

    /**
     * {@return how old the facts are}
     *
     * @param now the moment of asking; one before they were fetched gives zero
     */
    public Duration age(Instant now) {
        Duration age = Duration.between(fetchedAt, now);
        return age.isNegative() ? Duration.ZERO : age;
    }

    /** {@return who told} */
    public Source source() {
        return source;
    }

    /** {@return when the facts were fetched} */
    public Instant fetchedAt() {
        return fetchedAt;
    }

    /**
     * {@return when the register last changed the facts, Finnish local time; empty where it does
     * not tell}
     */
    public Optional<LocalDateTime> lastModified() {
        return Optional.ofNullable(lastModified);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Provenance that
                && source == that.source
                && fetchedAt.equals(that.fetchedAt)
                && Objects.equals(lastModified, that.lastModified)
                && complete == that.complete
                && stale == that.stale;
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, fetchedAt, lastModified, complete, stale);
    }

    @Override
    public String toString() {
        return source
                + " at "
                + fetchedAt
                + (complete ? "" : ", incomplete")
                + (stale ? ", stale" : "");
    }
}
