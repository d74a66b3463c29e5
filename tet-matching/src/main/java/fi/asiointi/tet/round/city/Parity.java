package fi.asiointi.tet.round.city;

import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.pupil.PupilGroup;
import fi.asiointi.tet.round.Placement;
import fi.asiointi.tet.round.decide.RoundOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the groups of one kind fared. Groups of few pupils are told together, so that nobody can be
 * picked out, not even by counting back from the sum.
 *
 * @param kind what the pupils of a group have in common
 * @param rows one for each group that is large enough, by value, and one for the small ones
 *     together, whose value is {@link #SMALL_GROUPS}
 */
public record Parity(PupilGroup.Kind kind, List<Row> rows) {
    /** In place of a value: all groups that are too small to be told alone. */
    public static final String SMALL_GROUPS = "*";

    private static final int EARLY = 3;

    /** A table whose list can no longer change. */
    public Parity {
        rows = List.copyOf(rows);
    }

    /**
     * How one group fared. A pupil with several waves counts once in each.
     *
     * @param value which group; empty where it is not known
     * @param pupils how many placements there are
     * @param first how many got their first wish
     * @param early how many got one of their first three wishes
     * @param unplaced how many got no place that an employer offered
     */
    public record Row(String value, int pupils, int first, int early, int unplaced) {

        /** {@return the share of those who got one of their first three wishes, per thousand} */
        public int earlyPerMille() {
            return pupils == 0 ? 0 : (int) (1000L * early / pupils);
        }

        /** {@return the share of those without an offered place, per thousand} */
        public int unplacedPerMille() {
            return pupils == 0 ? 0 : (int) (1000L * unplaced / pupils);
        }

        private Row with(Row other) {
            return new Row(
                    SMALL_GROUPS,
                    pupils + other.pupils,
                    first + other.first,
                    early + other.early,
                    unplaced + other.unplaced);
        }
    }

    /**
     * {@return how the groups of a kind fared}
     *
     * @param decided the round
     * @param kind what the pupils of a group have in common
     * @param smallest how many placements a group has at least that is told alone
     */
    public static Parity of(RoundOutcome.Decided decided, PupilGroup.Kind kind, int smallest) {
        Map<String, Pupil> pupils = new HashMap<>();
        decided.input().pupils().forEach(pupil -> pupils.put(pupil.id(), pupil));
        Map<String, Row> rows = new TreeMap<>();
        for (Placement placement : decided.result().placements()) {
            Pupil pupil = pupils.get(placement.pupil());
            if (pupil != null) {
                String value = PupilGroup.of(kind, pupil).value();
                rows.merge(value, row(value, placement), (one, other) -> sum(value, one, other));
            }
        }
        return new Parity(kind, told(List.copyOf(rows.values()), smallest));
    }

    private static Row row(String value, Placement placement) {
        boolean wish = placement.fulfilsWish();
        return new Row(
                value,
                1,
                wish && placement.choice() == 1 ? 1 : 0,
                wish && placement.choice() <= EARLY ? 1 : 0,
                placement.isAtOfferedPlace() ? 0 : 1);
    }

    private static Row sum(String value, Row one, Row other) {
        Row sum = one.with(other);
        return new Row(value, sum.pupils(), sum.first(), sum.early(), sum.unplaced());
    }

    /** Small groups are put together, with the next smallest one as well if that is not enough. */
    private static List<Row> told(List<Row> rows, int smallest) {
        List<Row> bySize = new ArrayList<>(rows);
        bySize.sort(Comparator.comparingInt(Row::pupils).thenComparing(Row::value));
        List<Row> told = new ArrayList<>();
        Row small = new Row(SMALL_GROUPS, 0, 0, 0, 0);
        for (Row row : bySize) {
            boolean tooSmall = row.pupils() < smallest;
            boolean hidesMore = small.pupils() > 0 && small.pupils() < smallest;
            if (tooSmall || hidesMore) {
                small = small.with(row);
            } else {
                told.add(row);
            }
        }
        told.sort(Comparator.comparing(Row::value));
        if (small.pupils() >= smallest) {
            told.add(small);
        }
        return told;
    }
}
