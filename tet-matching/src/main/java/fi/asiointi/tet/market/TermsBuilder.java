package fi.asiointi.tet.market;

import fi.asiointi.tet.reason.TetReasons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** The terms as they were entered, by ids; compiled to arrays once the ids have numbers. */
final class TermsBuilder {
    private final Map<String, Integer> minimum = new LinkedHashMap<>();
    private final Map<String, Integer> reserved = new LinkedHashMap<>();
    private final Set<String> group = new HashSet<>();
    private final Map<String, Integer> size = new LinkedHashMap<>();
    private final Map<String, EmployerEntry> employers = new LinkedHashMap<>();
    private final Map<String, String> employerOf = new HashMap<>();
    private final Map<String, CoupleEntry> couples = new LinkedHashMap<>();

    /**
     * An employer as it was entered.
     *
     * @param tiers the pupils it accepts, or none when its places say so themselves
     */
    record EmployerEntry(int seats, @Nullable List<List<String>> tiers, List<String> places) {}

    /**
     * The other of two who wish together, and their wishes.
     *
     * @param wishes best first, each a place for the one and a place for the other
     */
    record CoupleEntry(String other, List<List<String>> wishes) {}

    /** Whether a pupil and a place accept each other. */
    interface PairTest {
        boolean isPair(int pupil, int place);
    }

    void minimum(String place, int pupils) {
        minimum.put(place, pupils);
    }

    void reserved(String place, int seats) {
        reserved.put(place, seats);
    }

    void reservedFor(String pupil) {
        group.add(pupil);
    }

    void size(String entry, int friends) {
        size.put(entry, friends);
    }

    void employer(String id, EmployerEntry entry) {
        employers.put(id, entry);
        entry.places().forEach(place -> employerOf.put(place, id));
    }

    void couple(String first, CoupleEntry entry) {
        couples.putIfAbsent(first, entry);
    }

    /** How the employer of a place ranks the pupils, if it does. */
    @Nullable List<List<String>> tiersOf(String place) {
        EmployerEntry employer = employers.get(employerOf.get(place));
        return employer == null ? null : employer.tiers();
    }

    Terms compile(Names pupils, Names places, PairTest pairs, List<Finding> findings) {
        if (isEmpty()) {
            return Terms.NONE;
        }
        int[] least = new int[places.count()];
        int[] kept = new int[places.count()];
        int[] seatsTaken = new int[pupils.count()];
        int[] employer = new int[places.count()];
        boolean[] inGroup = new boolean[pupils.count()];
        Arrays.fill(seatsTaken, 1);
        Arrays.fill(employer, Market.NO_EMPLOYER);
        atPlaces(minimum, places, findings, (id, n) -> least[indexOf(places, id)] = n);
        atPlaces(reserved, places, findings, (id, n) -> kept[indexOf(places, id)] = n);
        size.forEach(
                (id, friends) ->
                        pupils.indexOf(id)
                                .ifPresentOrElse(
                                        pupil -> seatsTaken[pupil] = Math.max(1, friends),
                                        () -> findings.add(unknownPupil(id))));
        group.forEach(id -> pupils.indexOf(id).ifPresent(pupil -> inGroup[pupil] = true));
        Names employerNames = Names.of(List.copyOf(employers.keySet()));
        employerOf.forEach(
                (place, id) ->
                        places.indexOf(place)
                                .ifPresent(at -> employer[at] = indexOf(employerNames, id)));
        int[] employerSeats =
                employers.values().stream().mapToInt(e -> Math.max(0, e.seats())).toArray();
        return new Terms(
                least,
                kept,
                inGroup,
                seatsTaken,
                employer,
                employerNames,
                employerSeats,
                couples(pupils, places, pairs));
    }

    private boolean isEmpty() {
        return minimum.isEmpty()
                && reserved.isEmpty()
                && size.isEmpty()
                && employers.isEmpty()
                && couples.isEmpty();
    }

    /** A pupil is in the first couple that names it; the entries of the others are repeated. */
    private List<Couple> couples(Names pupils, Names places, PairTest pairs) {
        List<Couple> compiled = new ArrayList<>();
        Set<String> named = new HashSet<>();
        couples.forEach(
                (first, entry) -> {
                    boolean free = !named.contains(first) && !named.contains(entry.other());
                    if (free && !first.equals(entry.other())) {
                        named.add(first);
                        named.add(entry.other());
                        int one = indexOf(pupils, first);
                        int other = indexOf(pupils, entry.other());
                        compiled.add(
                                new Couple(one, other, wishes(one, other, entry, places, pairs)));
                    }
                });
        return List.copyOf(compiled);
    }

    private static List<Couple.Wish> wishes(
            int one, int other, CoupleEntry entry, Names places, PairTest pairs) {
        List<Couple.Wish> wishes = new ArrayList<>();
        for (int at = 0; at < entry.wishes().size(); at++) {
            List<String> wish = entry.wishes().get(at);
            int place = places.indexOf(wish.get(0)).orElse(Market.NO_PLACE);
            int placeOfOther = places.indexOf(wish.get(1)).orElse(Market.NO_PLACE);
            if (pairs.isPair(one, place) && pairs.isPair(other, placeOfOther)) {
                wishes.add(new Couple.Wish(place, placeOfOther, at + 1));
            }
        }
        return wishes;
    }

    private static void atPlaces(
            Map<String, Integer> numbers,
            Names places,
            List<Finding> findings,
            ObjIntConsumer<String> at) {
        numbers.forEach(
                (place, number) -> {
                    if (places.indexOf(place).isPresent()) {
                        at.accept(place, Math.max(0, number));
                    } else {
                        findings.add(
                                new Finding(null, place, 0, TetReasons.reason("UNKNOWN_PLACE")));
                    }
                });
    }

    private static Finding unknownPupil(String id) {
        return new Finding(id, null, 0, TetReasons.reason("UNKNOWN_PUPIL"));
    }

    private static int indexOf(Names names, String id) {
        return names.indexOf(id).orElseThrow();
    }
}
