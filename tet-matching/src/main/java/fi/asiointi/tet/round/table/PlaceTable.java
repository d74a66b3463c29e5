package fi.asiointi.tet.round.table;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.tet.canonical.Sorted;
import fi.asiointi.tet.pupil.PupilGroup;
import fi.asiointi.tet.suitability.AgeLimits;
import fi.asiointi.tet.suitability.EmployerTerms;
import fi.asiointi.tet.suitability.ReservedSeats;
import fi.asiointi.tet.suitability.Screening;
import fi.asiointi.tet.suitability.Tasks;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.WorkMethod;
import fi.asiointi.tet.suitability.WorkTime;
import java.io.Reader;
import java.io.Writer;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places as a table: a row of names, then one row a place. {@code id} and {@code employer} must be
 * there; an empty cell means that nothing was told. Seats are {@code wave:pupils}, features {@code
 * feature:yes}, reserved seats {@code school:arabia:2}; parts of a list have {@code |} between
 * them.
 */
public final class PlaceTable {
    private static final int MOST = 10_000;

    private static final Map<String, WorkMethod> METHODS =
            named("on-site", WorkMethod.ON_SITE, "remote", WorkMethod.REMOTE);
    private static final Map<String, Screening.Kind> SCREENINGS =
            named(
                    "none",
                    Screening.Kind.NONE,
                    "approves",
                    Screening.Kind.APPROVES,
                    "ranks",
                    Screening.Kind.RANKS);
    private static final Map<String, PupilGroup.Kind> GROUPS = groups();

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "employer",
                    "fields",
                    "languages",
                    "features",
                    "method",
                    "minutes_per_day",
                    "minutes_per_week",
                    "start",
                    "end",
                    "weekend",
                    "age_least",
                    "age_most",
                    "observed_only",
                    "light_work",
                    "hazards",
                    "safeguarded",
                    "abilities",
                    "riasec",
                    "zone",
                    "from",
                    "until",
                    "closed",
                    "seats",
                    "minimum_group",
                    "screening",
                    "screened",
                    "refused",
                    "reserved",
                    "signs_agreement",
                    "names_supervisor",
                    "employer_quota");

    private PlaceTable() {}

    /**
     * {@return the places of a table, and what could not be read}
     *
     * @param table the table; it is closed
     * @param separator what stands between the cells: a comma, or the semicolon of Finnish
     *     spreadsheets
     */
    public static TableReading<TetPlace> read(Reader table, char separator) {
        return Rows.read(table, separator, Sorted.set(COLUMNS), PlaceTable::place);
    }

    /**
     * Writes places as {@link #read} reads them.
     *
     * @param places in the order of the rows
     * @param out where the table goes; stays open
     * @param separator what stands between the cells
     * @throws IllegalArgumentException when an id has a separator in it
     */
    public static void write(List<TetPlace> places, Writer out, char separator) {
        Rows.write(out, separator, COLUMNS, places.stream().map(PlaceTable::cells).toList());
    }

    private static TetPlace place(Cells cells) {
        Integer least = cells.number("minimum_group", 0, MOST);
        return new TetPlace(
                cells.text("id"),
                cells.required("employer"),
                set(cells, "fields"),
                set(cells, "languages"),
                cells.pairs("features", "feature:yes", Cells::answerOf),
                cells.choice("method", METHODS, WorkMethod.ON_SITE),
                time(cells),
                new AgeLimits(cells.number("age_least", 0, 99), cells.number("age_most", 0, 99)),
                new Tasks(
                        cells.answer("observed_only"),
                        cells.textOrNone("light_work"),
                        set(cells, "hazards"),
                        cells.answer("safeguarded")),
                set(cells, "abilities"),
                cells.riasec("riasec"),
                cells.textOrNone("zone"),
                cells.date("from"),
                cells.date("until"),
                Set.copyOf(cells.dates("closed")),
                cells.pairs("seats", "wave:pupils", PlaceTable::seats),
                least == null ? 0 : least,
                new Screening(
                        cells.choice("screening", SCREENINGS, Screening.Kind.NONE),
                        cells.tiers("screened")),
                set(cells, "refused"),
                reserved(cells),
                new EmployerTerms(
                        cells.answer("signs_agreement"),
                        cells.answer("names_supervisor"),
                        cells.number("employer_quota", 0, MOST)));
    }

    /** Hours are told as a whole or not at all. */
    private static @Nullable WorkTime time(Cells cells) {
        Integer day = cells.number("minutes_per_day", 1, MOST);
        Integer week = cells.number("minutes_per_week", 1, MOST);
        LocalTime start = cells.time("start");
        LocalTime end = cells.time("end");
        Answer weekend = cells.answer("weekend");
        if (day == null || week == null || start == null || end == null) {
            if (Stream.of(day, week, start, end).anyMatch(Objects::nonNull)) {
                cells.fault("minutes_per_day", TableCode.TIME_INCOMPLETE);
            }
            return null;
        }
        if (week < day || !end.isAfter(start)) {
            cells.fault("minutes_per_day", TableCode.TIME_IMPOSSIBLE);
            return null;
        }
        return new WorkTime(day, week, start, end, weekend);
    }

    private static @Nullable Integer seats(String text) {
        Integer seats = Cells.wholeNumber(text);
        return seats == null || seats < 0 || seats > MOST ? null : seats;
    }

    private static @Nullable ReservedSeats reserved(Cells cells) {
        String text = cells.text("reserved");
        if (text.isEmpty()) {
            return null;
        }
        String[] parts = text.split(":", -1);
        PupilGroup.Kind kind = GROUPS.get(parts[0]);
        Integer seats = seats(parts[parts.length - 1]);
        if (parts.length != 3 || kind == null || seats == null) {
            cells.fault("reserved", TableCode.NOT_A_PAIR, "form", "school:arabia:2");
            return null;
        }
        return new ReservedSeats(new PupilGroup(kind, parts[1]), seats);
    }

    private static Set<String> set(Cells cells, String column) {
        return Sorted.set(cells.list(column));
    }

    private static List<String> cells(TetPlace place) {
        WorkTime time = place.time();
        Tasks tasks = place.tasks();
        return List.of(
                place.id(),
                place.employer(),
                Written.list(place.fields()),
                Written.list(place.languages()),
                Written.pairs(place.features(), Written::of),
                name(METHODS, place.method()),
                time == null ? "" : String.valueOf(time.minutesPerDay()),
                time == null ? "" : String.valueOf(time.minutesPerWeek()),
                time == null ? "" : time.start().toString(),
                time == null ? "" : time.end().toString(),
                time == null ? "" : Written.of(time.weekend()),
                Written.of(place.ages().least()),
                Written.of(place.ages().most()),
                Written.of(tasks.observedOnly()),
                Written.of(tasks.lightWork()),
                Written.list(tasks.hazards()),
                Written.of(tasks.safeguarded()),
                Written.list(place.abilities()),
                Written.of(place.riasec()),
                Written.of(place.zone()),
                Written.of(place.from()),
                Written.of(place.until()),
                Written.list(place.closed()),
                Written.pairs(place.seats(), String::valueOf),
                String.valueOf(place.minimumGroup()),
                name(SCREENINGS, place.screening().kind()),
                Written.tiers(place.screening().tiers()),
                Written.list(place.refused()),
                written(place.reserved()),
                Written.of(place.terms().signsAgreement()),
                Written.of(place.terms().namesSupervisor()),
                Written.of(place.terms().quota()));
    }

    private static String written(@Nullable ReservedSeats reserved) {
        return reserved == null
                ? ""
                : name(GROUPS, reserved.group().kind())
                        + ":"
                        + reserved.group().value()
                        + ":"
                        + reserved.seats();
    }

    private static Map<String, PupilGroup.Kind> groups() {
        Map<String, PupilGroup.Kind> groups =
                named(
                        "school",
                        PupilGroup.Kind.SCHOOL,
                        "grade",
                        PupilGroup.Kind.GRADE,
                        "zone",
                        PupilGroup.Kind.ZONE);
        groups.put("language", PupilGroup.Kind.LANGUAGE);
        groups.put("support", PupilGroup.Kind.SUPPORT);
        groups.put("first-timers", PupilGroup.Kind.FIRST_TIMERS);
        return groups;
    }

    private static <T> Map<String, T> named(String name, T value, String other, T otherValue) {
        Map<String, T> named = new LinkedHashMap<>();
        named.put(name, value);
        named.put(other, otherValue);
        return named;
    }

    private static <T> Map<String, T> named(
            String name, T value, String other, T otherValue, String third, T thirdValue) {
        Map<String, T> named = named(name, value, other, otherValue);
        named.put(third, thirdValue);
        return named;
    }

    private static <T> String name(Map<String, T> named, T value) {
        return named.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
