package fi.asiointi.identity.register;

import fi.asiointi.identity.id.BusinessId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A register that knows organisations: YTJ, the service bus, the Register of Associations, a chain
 * of them, or one of these with a memory. Safe for many threads. A method waits for the register
 * and never throws for what a network or a register does.
 *
 * {@snippet class="fi.asiointi.identity.register.RegisterSnippetsTest" region="find"}
 */
public interface OrganisationRegister {
    /** After so many outages in a row the rest of a batch is not asked for. */
    int OUTAGES_THAT_END_A_BATCH = 3;

    /**
     * Asks for one organisation.
     *
     * @param id its Business ID
     * @return the organisation, or why there is none: that it is not in the register is never said
     *     with the same value as that the register did not answer
     */
    Lookup find(BusinessId id);

    /**
     * Asks for many organisations, one after the other. For thousands of them read the {@link
     * YtjDump} instead.
     *
     * @param ids their Business IDs; one that stands there many times is asked for once
     * @return what asking for each of them gave, in their order. When the register does not answer
     *     three times in a row, the last of these outages stands for all that were still to be
     *     asked
     */
    default List<Lookup> findAll(List<BusinessId> ids) {
        Map<BusinessId, Lookup> asked = new HashMap<>();
        var outages = new ArrayList<Lookup.Unavailable>();
        for (BusinessId id : ids) {
            if (!asked.containsKey(id)) {
                boolean down = outages.size() >= OUTAGES_THAT_END_A_BATCH;
                Lookup result = down ? outages.get(outages.size() - 1) : find(id);
                asked.put(id, result);
                if (!(result instanceof Lookup.Unavailable outage)) {
                    outages.clear();
                } else if (!down) {
                    outages.add(outage);
                }
            }
        }
        return ids.stream().map(asked::get).toList();
    }

    /**
     * Searches by name. Registers search widely: earlier, auxiliary and similar names match too, so
     * a hit is not an identification; see {@link NameHits#exactly}.
     *
     * @param query what is searched for
     * @return the hits, or the outage
     */
    RegisterReply<NameHits> search(NameQuery query);
}
