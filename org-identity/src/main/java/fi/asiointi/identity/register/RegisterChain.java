package fi.asiointi.identity.register;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.organisation.Provenance.Source;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.register.Lookup.Found;
import fi.asiointi.identity.register.Lookup.NotCovered;
import fi.asiointi.identity.register.Lookup.NotFound;
import fi.asiointi.identity.register.Lookup.Unavailable;
import fi.asiointi.identity.time.DatePeriod;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Registers that are asked one after the other, as a service has set them up.
 *
 * <p>Each one says at which outcome of those before it is asked. What a later register tells fills
 * what the earlier ones left open and never overwrites it. When a register on the way did not
 * answer, what was found is marked {@linkplain Provenance#isComplete incomplete}; and when nothing
 * was found, the outcome is that outage, never "not found".
 *
 * {@snippet class="fi.asiointi.identity.register.RegisterSnippetsTest" region="chain"}
 */
public final class RegisterChain implements OrganisationRegister {
    /** The outcome so far at which a register is asked. */
    public enum When {
        /** Something was found; the register is asked for what is still open. */
        FOUND,
        /** Nobody has it. */
        NOT_FOUND,
        /** Nobody so far covers such organisations. */
        NOT_COVERED,
        /** A register before did not answer, and the others did not find it. */
        UNAVAILABLE
    }

    private record Link(OrganisationRegister register, Set<When> when) {}

    private final List<Link> links;

    private RegisterChain(List<Link> links) {
        this.links = List.copyOf(links);
    }

    /**
     * {@return a chain of one register}
     *
     * @param first the register that is always asked
     */
    public static RegisterChain startingWith(OrganisationRegister first) {
        return new RegisterChain(List.of(new Link(first, Set.of())));
    }

    /**
     * {@return the chain with one more register, asked whenever nothing has been found}
     *
     * @param next the register
     */
    public RegisterChain then(OrganisationRegister next) {
        return then(next, Set.of(When.NOT_FOUND, When.NOT_COVERED, When.UNAVAILABLE));
    }

    /**
     * {@return the chain with one more register}
     *
     * @param next the register
     * @param when the outcomes so far at which it is asked
     */
    public RegisterChain then(OrganisationRegister next, Set<When> when) {
        var longer = new ArrayList<>(links);
        longer.add(new Link(next, Set.copyOf(when)));
        return new RegisterChain(longer);
    }

    @Override
    public Lookup find(BusinessId id) {
        Lookup soFar = links.get(0).register().find(id);
        for (Link link : links.subList(1, links.size())) {
            if (link.when().contains(kind(soFar))) {
                soFar = combined(soFar, link.register().find(id));
            }
        }
        return soFar;
    }

    /**
     * As {@link #find}; when no register found it, what a Suomi.fi mandate told of it: name and ID,
     * everything else absent, marked incomplete.
     *
     * @param id its Business ID
     * @param nameInMandate the name that stands in the mandate
     * @param clock tells when the mandate was read
     * @return an organisation in every case
     */
    public Found findOrName(BusinessId id, String nameInMandate, InstantSource clock) {
        if (find(id) instanceof Found found) {
            return found;
        }
        var name =
                new OrganisationName(nameInMandate, OrganisationName.LEGAL, 0, DatePeriod.ALWAYS);
        return new Found(
                Organisation.toldBy(Provenance.of(Source.MANDATE, clock.instant()).incomplete())
                        .businessId(id)
                        .name(name)
                        .build());
    }

    /**
     * Searches in the registers one after the other, by the same rules, until one has hits. They
     * are not complete when a register before it did not answer.
     */
    @Override
    public RegisterReply<NameHits> search(NameQuery query) {
        RegisterReply<NameHits> soFar = links.get(0).register().search(query);
        for (Link link : links.subList(1, links.size())) {
            if (link.when().contains(kind(soFar)) && kind(soFar) != When.FOUND) {
                soFar = combined(soFar, link.register().search(query));
            }
        }
        return soFar;
    }

    private static Lookup combined(Lookup soFar, Lookup next) {
        if (soFar instanceof Found found) {
            return filled(found, next);
        }
        if (next instanceof Found found) {
            return soFar instanceof Unavailable ? incomplete(found) : found;
        }
        if (soFar instanceof Unavailable || next instanceof Unavailable) {
            return soFar instanceof Unavailable ? soFar : next;
        }
        return soFar instanceof NotFound ? soFar : next;
    }

    private static Found filled(Found found, Lookup next) {
        if (next instanceof Unavailable) {
            return incomplete(found);
        }
        // Two registers that give different numbers to one Business ID: the first one is believed.
        return next instanceof Found more
                        && found.organisation().isSameAs(more.organisation()) != Answer.NO
                ? new Found(found.organisation().filledFrom(more.organisation()))
                : found;
    }

    private static Found incomplete(Found found) {
        Organisation organisation = found.organisation();
        return new Found(
                organisation.toBuilder()
                        .provenance(organisation.provenance().incomplete())
                        .build());
    }

    private static RegisterReply<NameHits> combined(
            RegisterReply<NameHits> soFar, RegisterReply<NameHits> next) {
        boolean outageBefore = soFar instanceof RegisterReply.Outage<NameHits>;
        if (next instanceof RegisterReply.Told<NameHits> told) {
            if (told.value().hits().isEmpty()) {
                return soFar;
            }
            NameHits hits = told.value();
            return outageBefore
                    ? new RegisterReply.Told<>(new NameHits(hits.hits(), hits.total(), false))
                    : told;
        }
        return outageBefore ? soFar : next;
    }

    private static When kind(Lookup lookup) {
        if (lookup instanceof Found) {
            return When.FOUND;
        }
        if (lookup instanceof NotCovered) {
            return When.NOT_COVERED;
        }
        return lookup instanceof NotFound ? When.NOT_FOUND : When.UNAVAILABLE;
    }

    private static When kind(RegisterReply<NameHits> reply) {
        if (reply instanceof RegisterReply.Told<NameHits> told) {
            return told.value().hits().isEmpty() ? When.NOT_FOUND : When.FOUND;
        }
        return When.UNAVAILABLE;
    }
}
