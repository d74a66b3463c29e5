package fi.asiointi.identity.register;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.register.Lookup.Found;
import fi.asiointi.identity.register.Lookup.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A register with a memory. Those who ask for one organisation at the same moment cause one query;
 * what was found is remembered for a day, since the registers change once a day, and "not found"
 * for some minutes. An outage is never remembered. When there is one, the organisation as it was
 * found earlier is given, marked {@link fi.asiointi.identity.organisation.Provenance#isStale
 * stale}.
 *
 * <p>The memory is in the heap, bounded, and this register's own: an answer of one source is never
 * given for another's. It holds personal data of sole traders, and nothing of it goes to a disk.
 * Searches are not remembered.
 */
public final class CachedRegister implements OrganisationRegister {
    private final OrganisationRegister register;
    private final InstantSource clock;
    private final Lifetimes lifetimes;
    private final Map<BusinessId, Remembered> memory;
    private final Map<BusinessId, CompletableFuture<Lookup>> underWay = new ConcurrentHashMap<>();

    private record Remembered(Lookup lookup, Instant at) {}

    /**
     * How long an answer is remembered, and how many are.
     *
     * @param found how long an organisation that was found counts as fresh
     * @param notFound how long "not found" and "not covered" count
     * @param stale how long after it was found an organisation may still stand in for an outage
     * @param most how many answers are kept; the one asked for longest ago goes first
     */
    public record Lifetimes(Duration found, Duration notFound, Duration stale, int most) {
        /** A day, five minutes, a week, ten thousand answers. */
        public static final Lifetimes DEFAULT =
                new Lifetimes(
                        Duration.ofHours(24), Duration.ofMinutes(5), Duration.ofDays(7), 10_000);

        /**
         * Refuses a memory that holds nothing.
         *
         * @throws IllegalArgumentException when less than one answer would be kept
         */
        public Lifetimes {
            if (most < 1) {
                throw new IllegalArgumentException("A memory of " + most + " answers");
            }
        }
    }

    /**
     * A register with the usual memory.
     *
     * @param register who is asked
     * @param clock tells how old an answer is
     */
    public CachedRegister(OrganisationRegister register, InstantSource clock) {
        this(register, clock, Lifetimes.DEFAULT);
    }

    /**
     * A register with a memory of one's own choice.
     *
     * @param register who is asked
     * @param clock tells how old an answer is
     * @param lifetimes how long answers are remembered
     */
    public CachedRegister(OrganisationRegister register, InstantSource clock, Lifetimes lifetimes) {
        this.register = register;
        this.clock = clock;
        this.lifetimes = lifetimes;
        this.memory = new Bounded(lifetimes.most());
    }

    @Override
    public Lookup find(BusinessId id) {
        Remembered remembered = remembered(id);
        if (remembered != null && isFresh(remembered)) {
            return remembered.lookup();
        }
        var mine = new CompletableFuture<Lookup>();
        CompletableFuture<Lookup> other = underWay.putIfAbsent(id, mine);
        return other == null ? ask(id, mine) : await(id, other);
    }

    @Override
    public RegisterReply<NameHits> search(NameQuery query) {
        return register.search(query);
    }

    private Lookup ask(BusinessId id, CompletableFuture<Lookup> mine) {
        try {
            // Another may have found it between the look into the memory and our turn.
            Remembered remembered = remembered(id);
            Lookup lookup =
                    remembered != null && isFresh(remembered)
                            ? remembered.lookup()
                            : rememberedIfOutage(id, register.find(id));
            mine.complete(lookup);
            return lookup;
        } catch (RuntimeException | Error bug) {
            mine.completeExceptionally(bug);
            throw bug;
        } finally {
            underWay.remove(id, mine);
        }
    }

    private Lookup await(BusinessId id, CompletableFuture<Lookup> other) {
        try {
            return other.get();
        } catch (InterruptedException interrupted) {
            // The register itself tells an interrupted caller so.
            Thread.currentThread().interrupt();
            return register.find(id);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("The register failed for another caller", bug);
        }
    }

    private Lookup rememberedIfOutage(BusinessId id, Lookup lookup) {
        if (lookup instanceof Unavailable) {
            Remembered earlier = remembered(id);
            return earlier != null && mayStandIn(earlier) ? stale(earlier) : lookup;
        }
        synchronized (memory) {
            memory.put(id, new Remembered(lookup, clock.instant()));
        }
        return lookup;
    }

    private @Nullable Remembered remembered(BusinessId id) {
        synchronized (memory) {
            return memory.get(id);
        }
    }

    private boolean isFresh(Remembered remembered) {
        Duration lifetime = isWhole(remembered.lookup()) ? lifetimes.found() : lifetimes.notFound();
        return clock.instant().isBefore(remembered.at().plus(lifetime));
    }

    /** An answer to which a source in outage did not contribute is asked again soon. */
    private static boolean isWhole(Lookup lookup) {
        return lookup instanceof Found found && found.organisation().provenance().isComplete();
    }

    private boolean mayStandIn(Remembered earlier) {
        return earlier.lookup() instanceof Found
                && clock.instant().isBefore(earlier.at().plus(lifetimes.stale()));
    }

    private static Lookup stale(Remembered earlier) {
        Organisation organisation = ((Found) earlier.lookup()).organisation();
        return new Found(
                organisation.toBuilder().provenance(organisation.provenance().stale()).build());
    }

    /** Forgets the answer that was asked for longest ago. */
    private static final class Bounded extends LinkedHashMap<BusinessId, Remembered> {
        private static final long serialVersionUID = 1L;

        private final int most;

        Bounded(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<BusinessId, Remembered> eldest) {
            return size() > most;
        }
    }
}
