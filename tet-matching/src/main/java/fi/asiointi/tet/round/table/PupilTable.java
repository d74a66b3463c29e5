package fi.asiointi.tet.round.table;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.tet.canonical.Sorted;
import fi.asiointi.tet.pupil.EarlierPeriod;
import fi.asiointi.tet.pupil.EarlierRound;
import fi.asiointi.tet.pupil.Exclusions;
import fi.asiointi.tet.pupil.Interests;
import fi.asiointi.tet.pupil.Permissions;
import fi.asiointi.tet.pupil.Pupil;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pupils as a table: a row of names, then one row a pupil. Only {@code id} must be there; an empty
 * cell means that nothing was told. Parts of a list have {@code |} between them, wishes that are
 * liked equally {@code =}: {@code library|museum=theatre}. An earlier period is {@code
 * employer:field+field}, an earlier round {@code round:choice}.
 *
 * {@snippet class="fi.asiointi.tet.round.RoundSnippetsTest" region="table"}
 */
public final class PupilTable {
    private static final int HIGHEST_GRADE = 10;
    private static final int HIGHEST_CHOICE = 1_000;

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "birth_date",
                    "grade",
                    "school",
                    "zone",
                    "languages",
                    "required_features",
                    "welcome_features",
                    "excluded_fields",
                    "excluded_places",
                    "excluded_employers",
                    "conflicts",
                    "new_employer",
                    "no_remote",
                    "riasec",
                    "topics",
                    "abilities",
                    "wishes",
                    "friends",
                    "waves",
                    "periods",
                    "rounds",
                    "guardian_agrees",
                    "pupil_unusual_hours",
                    "guardian_unusual_hours",
                    "own_place");

    private PupilTable() {}

    /**
     * {@return the pupils of a table, and what could not be read}
     *
     * @param table the table; it is closed
     * @param separator what stands between the cells: a comma, or the semicolon of Finnish
     *     spreadsheets
     */
    public static TableReading<Pupil> read(Reader table, char separator) {
        return Rows.read(table, separator, Sorted.set(COLUMNS), PupilTable::pupil);
    }

    /**
     * Writes pupils as {@link #read} reads them.
     *
     * @param pupils in the order of the rows
     * @param out where the table goes; stays open
     * @param separator what stands between the cells
     * @throws IllegalArgumentException when an id has a separator in it
     */
    public static void write(List<Pupil> pupils, Writer out, char separator) {
        Rows.write(out, separator, COLUMNS, pupils.stream().map(PupilTable::cells).toList());
    }

    private static Pupil pupil(Cells cells) {
        Integer grade = cells.number("grade", 1, HIGHEST_GRADE);
        return new Pupil(
                cells.text("id"),
                cells.date("birth_date"),
                grade == null ? 0 : grade,
                cells.text("school"),
                cells.textOrNone("zone"),
                cells.list("languages"),
                set(cells, "required_features"),
                set(cells, "welcome_features"),
                new Exclusions(
                        set(cells, "excluded_fields"),
                        set(cells, "excluded_places"),
                        set(cells, "excluded_employers"),
                        set(cells, "conflicts"),
                        flag(cells, "new_employer"),
                        flag(cells, "no_remote")),
                new Interests(cells.riasec("riasec"), set(cells, "topics")),
                set(cells, "abilities"),
                cells.tiers("wishes"),
                set(cells, "friends"),
                set(cells, "waves"),
                periods(cells),
                rounds(cells),
                new Permissions(
                        cells.answer("guardian_agrees"),
                        cells.answer("pupil_unusual_hours"),
                        cells.answer("guardian_unusual_hours")),
                cells.textOrNone("own_place"));
    }

    private static List<EarlierPeriod> periods(Cells cells) {
        List<EarlierPeriod> periods = new ArrayList<>();
        for (String part : cells.list("periods")) {
            int colon = part.indexOf(':');
            if (colon <= 0) {
                cells.fault("periods", TableCode.NOT_A_PAIR, "form", "employer:field+field");
            } else {
                periods.add(
                        new EarlierPeriod(
                                part.substring(0, colon), fields(part.substring(colon + 1))));
            }
        }
        return periods;
    }

    private static Set<String> fields(String text) {
        return text.isEmpty() ? Set.of() : Sorted.set(List.of(text.split("\\+", -1)));
    }

    private static List<EarlierRound> rounds(Cells cells) {
        List<EarlierRound> rounds = new ArrayList<>();
        cells.pairs("rounds", "round:choice", Cells::wholeNumber)
                .forEach(
                        (round, choice) -> {
                            if (choice < 0 || choice > HIGHEST_CHOICE) {
                                cells.fault(
                                        "rounds",
                                        TableCode.NOT_A_NUMBER,
                                        "least",
                                        0,
                                        "most",
                                        HIGHEST_CHOICE);
                            } else {
                                rounds.add(new EarlierRound(round, choice));
                            }
                        });
        return rounds;
    }

    private static Set<String> set(Cells cells, String column) {
        return Sorted.set(cells.list(column));
    }

    private static boolean flag(Cells cells, String column) {
        return cells.answer(column) == Answer.YES;
    }

    private static List<String> cells(Pupil pupil) {
        Exclusions excluded = pupil.exclusions();
        Permissions permissions = pupil.permissions();
        return List.of(
                pupil.id(),
                Written.of(pupil.birthDate()),
                pupil.grade() == 0 ? "" : String.valueOf(pupil.grade()),
                pupil.school(),
                Written.of(pupil.zone()),
                Written.list(pupil.languages()),
                Written.list(pupil.requiredFeatures()),
                Written.list(pupil.welcomeFeatures()),
                Written.list(excluded.fields()),
                Written.list(excluded.places()),
                Written.list(excluded.employers()),
                Written.list(excluded.conflicts()),
                Written.flag(excluded.earlierEmployers()),
                Written.flag(excluded.remoteWork()),
                Written.of(pupil.interests().riasec()),
                Written.list(pupil.interests().tags()),
                Written.list(pupil.abilities()),
                Written.tiers(pupil.wishes()),
                Written.list(pupil.friends()),
                Written.list(pupil.waves()),
                Written.list(pupil.periods().stream().map(PupilTable::written).toList()),
                Written.list(
                        pupil.rounds().stream().map(r -> r.round() + ":" + r.choice()).toList()),
                Written.of(permissions.guardianAgrees()),
                Written.of(permissions.pupilToUnusualHours()),
                Written.of(permissions.guardianToUnusualHours()),
                Written.of(pupil.ownPlace()));
    }

    private static String written(EarlierPeriod period) {
        return period.employer() + ":" + String.join("+", period.fields());
    }
}
