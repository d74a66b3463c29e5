package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.suitability.TetPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** An employer who takes no more than so many pupils in a wave over all its places. */
record Employer(String id, int quota, List<TetPlace> places) {

    /** The employers with a quota, by id; of different quotas the smallest counts. */
    static List<Employer> withQuota(List<TetPlace> places) {
        Map<String, List<TetPlace>> byEmployer = new TreeMap<>();
        for (TetPlace place : places) {
            byEmployer.computeIfAbsent(place.employer(), id -> new ArrayList<>()).add(place);
        }
        List<Employer> employers = new ArrayList<>();
        byEmployer.forEach(
                (id, own) ->
                        own.stream()
                                .map(place -> place.terms().quota())
                                .filter(Objects::nonNull)
                                .min(Integer::compare)
                                .ifPresent(quota -> employers.add(new Employer(id, quota, own))));
        return employers;
    }
}
