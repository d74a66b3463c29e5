package fi.asiointi.identity.register;

import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.OrganisationState;
import fi.asiointi.identity.organisation.OrganisationState.Value;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a search by name gave. A list of hits is not an identification: show it to the user, or ask
 * {@link #exactly}.
 *
 * @param hits the organisations, in the register's order, each of them once
 * @param total how many the register says it has; ceased ones that the query left out are among
 *     them
 * @param complete true when every hit of the register was read. An incomplete answer cannot prove
 *     that a name is the only one
 */
public record NameHits(List<Hit> hits, long total, boolean complete) {

    /** An answer whose hits can no longer change. */
    public NameHits {
        hits = List.copyOf(hits);
    }

    /**
     * One organisation whose name is like the one searched for.
     *
     * @param organisation what the register told of it; some tell its name and ID only
     * @param state its state on the day of the query
     */
    public record Hit(Organisation organisation, OrganisationState state) {}

    /** The hits among these organisations that the query wants. */
    static List<Hit> wanted(List<Organisation> found, NameQuery query) {
        return found.stream()
                .map(one -> new Hit(one, one.stateOn(query.day())))
                .filter(hit -> query.includeCeased() || !hasCeased(hit.state()))
                .toList();
    }

    /**
     * {@return the one organisation that has this very name as a legal name, in its own or another
     * language, on the day} None when the answer is not complete, or when none or several have it.
     * Capitals, and how white space is written, make no difference.
     *
     * @param name the whole name, {@code Nokia Oyj}
     * @param day the day on which the name must be in force
     */
    public Optional<Organisation> exactly(String name, LocalDate day) {
        List<Organisation> named =
                hits.stream()
                        .map(Hit::organisation)
                        .filter(one -> one.names().stream().anyMatch(n -> is(n, name, day)))
                        .toList();
        return complete && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static boolean is(OrganisationName name, String wanted, LocalDate day) {
        boolean legal = name.isLegal() || name.kind().equals(OrganisationName.PARALLEL);
        return legal
                && name.inForce().contains(day)
                && plain(name.text()).equalsIgnoreCase(plain(wanted));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private static boolean hasCeased(OrganisationState state) {
        return state.value() == Value.CEASED || state.value() == Value.INVALIDATED;
    }
}
