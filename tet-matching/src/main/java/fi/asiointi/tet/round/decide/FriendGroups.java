package fi.asiointi.tet.round.decide;

import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.RoundLimits;
import fi.asiointi.tet.round.reason.RoundCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pupils who wish to go together. A wish counts when it is returned; whoever is linked by such
 * wishes is one group.
 */
final class FriendGroups {
    private final WaveEntries entries;
    private final Map<String, Set<String>> mutual = new TreeMap<>();

    private FriendGroups(WaveEntries entries) {
        this.entries = entries;
    }

    /** A group at a place. */
    record Together(List<String> pupils, String place) {

        /** Friends whose list can no longer change. */
        Together {
            pupils = List.copyOf(pupils);
        }
    }

    /** The groups in the order of their best drawing numbers; what is no group is noted. */
    static List<List<String>> of(WaveEntries entries) {
        var groups = new FriendGroups(entries);
        groups.link();
        List<List<String>> found = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String pupil : groups.mutual.keySet()) {
            if (!seen.contains(pupil)) {
                Set<String> group = groups.linkedTo(pupil);
                seen.addAll(group);
                if (groups.isSmallEnough(group)) {
                    found.add(List.copyOf(group));
                }
            }
        }
        found.sort(
                Comparator.comparingInt(
                        group ->
                                group.stream()
                                        .mapToInt(entries::drawingNumber)
                                        .min()
                                        .orElse(Integer.MAX_VALUE)));
        return found;
    }

    /** The wishes that all of a group have, by the sum of their numbers, then by id. */
    static List<String> commonWishes(WaveEntries entries, List<String> group) {
        record Common(String place, int sum) {}
        List<WishList> lists = new ArrayList<>();
        for (String pupil : group) {
            WishList list = entries.lists().get(pupil);
            if (list == null) {
                return List.of();
            }
            lists.add(list);
        }
        return lists.get(0).ownPlaces().stream()
                .filter(place -> lists.stream().allMatch(list -> list.ownPlaces().contains(place)))
                .map(
                        place ->
                                new Common(
                                        place,
                                        lists.stream()
                                                .mapToInt(l -> l.choiceOf(place).orElse(0))
                                                .sum()))
                .sorted(Comparator.comparingInt(Common::sum).thenComparing(Common::place))
                .map(Common::place)
                .toList();
    }

    private void link() {
        for (Pupil pupil : entries.pupils()) {
            for (String friend : pupil.friends()) {
                if (isMutual(pupil, friend)) {
                    mutual.computeIfAbsent(pupil.id(), id -> new TreeSet<>()).add(friend);
                } else if (entries.lists().containsKey(pupil.id())) {
                    entries.note(pupil.id(), null, RoundCode.FRIENDS_NOT_MUTUAL);
                }
            }
        }
    }

    /** Only those whose placement is open can be placed together. */
    private boolean isMutual(Pupil pupil, String friend) {
        return entries.lists().containsKey(pupil.id())
                && entries.lists().containsKey(friend)
                && !friend.equals(pupil.id())
                && entries.pupil(friend).friends().contains(pupil.id());
    }

    private Set<String> linkedTo(String start) {
        Set<String> group = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            String pupil = open.remove(open.size() - 1);
            if (group.add(pupil)) {
                open.addAll(mutual.getOrDefault(pupil, Set.of()));
            }
        }
        return group;
    }

    private boolean isSmallEnough(Set<String> group) {
        int most = RoundLimits.STATED.largestGroup();
        if (group.size() > most) {
            for (String pupil : group) {
                entries.note(
                        pupil,
                        null,
                        RoundCode.FRIENDS_TOO_MANY,
                        "actual",
                        group.size(),
                        "limit",
                        most);
            }
        }
        return group.size() <= most;
    }
}
