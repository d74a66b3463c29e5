package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.RoundLimits;
import fi.asiointi.tet.round.reason.RoundCode;
import fi.asiointi.tet.suitability.Constraint;
import fi.asiointi.tet.suitability.TetPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the list of a pupil: suitable wishes, then suitable places by interest if so agreed. */
final class ListBuilding {
    private final WaveEntries entries;
    private final RoundRules rules;
    private final Map<String, Set<String>> seenPlaces;
    private final Set<Constraint> lifted;

    ListBuilding(
            WaveEntries entries,
            RoundRules rules,
            Map<String, Set<String>> seenPlaces,
            Set<Constraint> lifted) {
        this.entries = entries;
        this.rules = rules;
        this.seenPlaces = seenPlaces;
        this.lifted = lifted;
    }

    WishList of(Pupil pupil) {
        List<List<String>> tiers = new ArrayList<>();
        Set<String> onList = new HashSet<>();
        for (List<String> tier : counted(pupil)) {
            tiers.add(
                    tier.stream()
                            .filter(place -> onList.add(place) && counts(pupil, place))
                            .toList());
        }
        int wishes = tiers.size();
        recommend(pupil, onList, tiers);
        return new WishList(pupil.id(), tiers, wishes);
    }

    /** The wishes that are not too many; a tier that would go over the limit is cut. */
    private List<List<String>> counted(Pupil pupil) {
        int most = RoundLimits.STATED.mostWishes();
        int all = pupil.wishes().stream().mapToInt(List::size).sum();
        if (all <= most) {
            return pupil.wishes();
        }
        entries.note(pupil.id(), null, RoundCode.WISHES_LEFT_OUT, "actual", all, "limit", most);
        List<List<String>> counted = new ArrayList<>();
        int left = most;
        for (List<String> tier : pupil.wishes()) {
            if (left > 0) {
                counted.add(tier.subList(0, Math.min(left, tier.size())));
                left -= tier.size();
            }
        }
        return counted;
    }

    private boolean counts(Pupil pupil, String place) {
        if (entries.place(place) == null) {
            return false;
        }
        if (seen(pupil).contains(place)) {
            entries.note(pupil.id(), place, RoundCode.SEEN_IN_EARLIER_WAVE);
            return false;
        }
        return entries.accepts(pupil.id(), place, lifted);
    }

    private void recommend(Pupil pupil, Set<String> onList, List<List<String>> tiers) {
        int missing =
                entries.input().round().terms().recommended()
                        - tiers.stream().mapToInt(List::size).sum();
        if (missing <= 0) {
            return;
        }
        List<TetPlace> others =
                entries.places().stream()
                        .filter(place -> !onList.contains(place.id()))
                        .filter(place -> !seen(pupil).contains(place.id()))
                        .filter(place -> entries.accepts(pupil.id(), place.id(), lifted))
                        .toList();
        rules.recommendation().ranked(pupil, others).stream()
                .limit(missing)
                .forEach(place -> tiers.add(List.of(place.id())));
    }

    private Set<String> seen(Pupil pupil) {
        return seenPlaces.getOrDefault(pupil.id(), Set.of());
    }
}
