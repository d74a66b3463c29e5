package fi.asiointi.tet.round.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.round.CityExample;
import fi.asiointi.tet.suitability.TetPlace;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static TableReading<Pupil> pupils(String table) {
        return PupilTable.read(new StringReader(table), ';');
    }

    private static List<String> told(TableReading<?> reading) {
        return reading.faults().stream()
                .map(f -> f.line() + " " + f.column() + " " + f.because().code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';'})
    void whatIsWrittenIsReadBackAsItWas(char separator) {
        var city = new CityExample(4, 120);
        List<TetPlace> places = city.places();
        List<Pupil> pupils = city.pupils(200);
        var placeTable = new StringWriter();
        var pupilTable = new StringWriter();
        PlaceTable.write(places, placeTable, separator);
        PupilTable.write(pupils, pupilTable, separator);

        assertThat(PlaceTable.read(new StringReader(placeTable.toString()), separator))
                .isEqualTo(new TableReading<>(places, List.of()));
        assertThat(PupilTable.read(new StringReader(pupilTable.toString()), separator))
                .isEqualTo(new TableReading<>(pupils, List.of()));
    }

    @Test
    void aRowThatIsWrongIsToldWithLineAndColumnAndTheOthersGoOn() {
        TableReading<Pupil> reading =
                pupils(
                        """
                        id;birth_date;grade;wishes;riasec;guardian_agrees;rounds;periods
                        a;2012-01-20;9;x|y=z;1|2|3|4|5|6;yes;2026:2;e:books+music
                        b;20.1.2012;9;;;;;
                        c;;99;;1|2;maybe;2026;books
                        ;;;;;;;
                        d;;;
                        a;;;;;;;
                        e;;;;;;2026:-1;
                        f;;;;;;;e:
                        """);

        assertThat(reading.rows()).extracting(Pupil::id).containsExactly("a", "f");
        assertThat(reading.rows().get(0).wishes()).containsExactly(List.of("x"), List.of("y", "z"));
        assertThat(reading.rows().get(0).birthDate()).isEqualTo(LocalDate.of(2012, 1, 20));
        assertThat(reading.rows().get(0).periods().get(0).fields())
                .isEqualTo(Set.of("books", "music"));
        assertThat(told(reading))
                .containsExactly(
                        "3 birth_date NOT_A_DATE",
                        "4 grade NOT_A_NUMBER",
                        "4 riasec NOT_RIASEC",
                        "4 periods NOT_A_PAIR",
                        "4 rounds NOT_A_PAIR",
                        "4 guardian_agrees NOT_YES_OR_NO",
                        "5 id CELL_EMPTY",
                        "6  CELL_COUNT",
                        "7 id ID_TWICE",
                        "8 rounds NOT_A_NUMBER");
    }

    @Test
    void aFaultNeverRepeatsWhatTheCellSays() {
        TableReading<Pupil> reading = pupils("id;birth_date\na;sensitive\n");

        assertThat(reading.faults()).hasSize(1);
        for (Language language : Language.values()) {
            assertThat(reading.faults().get(0).because().text().in(language))
                    .doesNotContain("sensitive")
                    .doesNotContain("{");
        }
    }

    @Test
    void aColumnThatIsNotKnownIsPassedOverSoThatNoNameSlipsIn() {
        TableReading<Pupil> reading = pupils("\uFEFFid;name;grade\na;somebody;9\n");

        assertThat(told(reading)).containsExactly("1 name COLUMN_UNKNOWN");
        assertThat(reading.rows()).extracting(Pupil::grade).containsExactly(9);
    }

    @ParameterizedTest
    @CsvSource({
        "grade, 1 id COLUMN_MISSING",
        "id;grade;id, 1 id COLUMN_TWICE",
    })
    void withoutUsableNamesNoRowIsRead(String head, String fault) {
        TableReading<Pupil> reading = pupils(head + "\n9;9;9\n");

        assertThat(reading.rows()).isEmpty();
        assertThat(told(reading)).containsExactly(fault);
    }

    @Test
    void aQuoteThatIsNotClosedEndsTheReadingButKeepsWhatCameBefore() {
        TableReading<Pupil> reading = pupils("id;school\na;one\nb;\"two\nc;three\n");

        assertThat(reading.rows()).extracting(Pupil::id).containsExactly("a");
        assertThat(told(reading)).containsExactly("3  BROKEN_TABLE");
    }

    @Test
    void anEmptyTableHasNoRows() {
        assertThat(pupils("")).isEqualTo(new TableReading<>(List.of(), List.of()));
    }

    @Test
    void placesAreToldTheirFaultsToo() {
        TableReading<TetPlace> reading =
                PlaceTable.read(
                        new StringReader(
                                """
                                id,employer,seats,method,start,end,minutes_per_day,minutes_per_week,reserved,features,closed
                                a,e,spring:2,remote,,,,,school:arabia:1,tet:6:yes,2027-03-15|2027-03-16
                                b,,spring:x,by post,8,,,,school:1,tet:6:maybe,soon
                                c,e,,,09:00,08:00,360,1800,,,
                                d,e,,,09:00,,,,,,
                                """),
                        ',');

        assertThat(reading.rows()).extracting(TetPlace::id).containsExactly("a");
        assertThat(reading.rows().get(0).seatsIn("spring")).isEqualTo(2);
        assertThat(reading.rows().get(0).features()).containsKey("tet:6");
        assertThat(told(reading))
                .containsExactlyInAnyOrder(
                        "3 employer CELL_EMPTY",
                        "3 features NOT_A_PAIR",
                        "3 method NOT_A_CHOICE",
                        "3 start NOT_A_TIME",
                        "3 closed NOT_A_DATE",
                        "3 seats NOT_A_PAIR",
                        "3 reserved NOT_A_PAIR",
                        "4 minutes_per_day TIME_IMPOSSIBLE",
                        "5 minutes_per_day TIME_INCOMPLETE");
    }

    @Test
    void aCellThatASpreadsheetWouldTakeForAFormulaIsHarmless() {
        var out = new StringWriter();
        PupilTable.write(List.of(Pupil.builder("=1+1").build()), out, ',');

        assertThat(out.toString()).contains("\n'=1+1,");
        assertThat(PupilTable.read(new StringReader(out.toString()), ',').rows())
                .extracting(Pupil::id)
                .containsExactly("=1+1");
    }

    @Test
    void anIdThatWouldBeReadAsTwoIsNotWritten() {
        Pupil pupil = Pupil.builder("a").wishes("x|y").build();

        assertThatThrownBy(() -> PupilTable.write(List.of(pupil), new StringWriter(), ','))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCodeHasItsTextAndEveryTextItsCode() {
        assertThat(TableCode.keys())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(TableCode.values()).map(Enum::name).toList());
    }
}
