package fi.asiointi.subsidy.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.Profile;
import fi.asiointi.subsidy.simulation.SimulationReport.FaultPlace;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseTableTest {
    private static final String HEAD =
            "id,benefitType,calculation.start,calculation.end,monthlyPay,vacationMoney,"
                    + "otherExpenses,stateAidMaxPercent,employer.kind\n";
    private static final Simulation SIMULATION =
            BenefitSimulation.between(
                            HelsinkiBenefit.rules("2024-01").orElseThrow(),
                            HelsinkiBenefit.rules("2026-01").orElseThrow(),
                            Profile.TERMS)
                    .groupedBy(BenefitSimulation::employerKind);

    private final StringWriter cases = new StringWriter();
    private final StringWriter faults = new StringWriter();

    @Test
    void aTableGoesInAndTwoTablesComeOut() {
        SimulationReport report =
                run(
                        HEAD
                                + "a,SALARY,2026-02-01,2026-07-31,2400,0,600,50,COMPANY\n"
                                + "\"b, again\",SALARY,2026-02-01,2026-07-31,1000,0,100,50,ASSOCIATION\n");

        List<NamedCsvRecord> rows = read(cases);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getFieldsAsMap())
                .containsEntry("id", "a")
                .containsEntry("group", "COMPANY")
                .containsEntry("effect", "GAINS")
                .containsEntry("outcomeBefore", "ELIGIBLE")
                .containsEntry("amountBefore", "4800.00")
                .containsEntry("amountAfter", "9000.00")
                .containsEntry("difference", "4200.00");
        assertThat(rows.get(1).getField("id")).isEqualTo("b, again");
        assertThat(report.groups()).containsOnlyKeys("ASSOCIATION", "COMPANY");
        assertThat(read(faults)).isEmpty();
    }

    @Test
    void aRowThatCannotBeReadIsKeptAsItCameAndTheRestGoesOn() {
        SimulationReport report =
                run(
                        HEAD
                                + "a,SALARY,2026-02-01,2026-07-31,24 00,0,600,50,\n"
                                + "b,SALARY,2026-02-01,2026-07-31\n"
                                + "c,SALARY,2026-02-01,,2400,0,600,50,\n"
                                + "d,SALARY,2026-02-01,2026-07-31,2400,0,600,60,\"x\"\"\ny\"\n"
                                + "e,SALARY,2026-02-01,2026-07-31,2400,0,600,60,\n"
                                + ",SALARY,2026-02-01,2026-07-31,2400,0,600,50,COMPANY\n");

        assertThat(report.faults().places())
                .containsExactly(
                        place(2, FaultRow.Code.WRONG_TYPE, "monthlyPay"),
                        place(3, FaultRow.Code.MALFORMED_CSV, ""),
                        place(4, FaultRow.Code.MISSING_FIELD, "calculation.end"),
                        place(5, FaultRow.Code.WRONG_TYPE, "employer.kind"),
                        place(7, FaultRow.Code.UNSUPPORTED, "calculation"));
        List<NamedCsvRecord> rows = read(faults);
        assertThat(rows)
                .extracting(row -> row.getField("line"))
                .containsExactly("2", "3", "4", "5", "7");
        assertThat(rows.get(0).getField("row"))
                .isEqualTo("a,SALARY,2026-02-01,2026-07-31,24 00,0,600,50,");
        assertThat(rows.get(3).getField("row")).endsWith(",60,\"x\"\"\ny\"");
        assertThat(rows.get(0).getField("message")).doesNotContain("24 00");
        assertThat(read(cases)).extracting(row -> row.getField("id")).containsExactly("8");
    }

    @Test
    void theTableOfFinnishSpreadsheetsIsRead() {
        String table =
                "\ufeff"
                        + (HEAD + "ä,SALARY,2026-02-01,2026-07-31,2400.50,0,600,50,COMPANY\n")
                                .replace(',', ';');
        List<InputRow> rows = CaseTable.csv(bytes(table), ';').toList();

        assertThat(((CaseRow) rows.get(0)).id()).isEqualTo("ä");
        assertThat(((CaseRow) rows.get(0)).asItCame().get()).startsWith("ä;SALARY;2026");
        assertThat(SIMULATION.compare(rows.get(0))).isInstanceOf(ComparedRow.class);
    }

    @Test
    void aTableThatCannotBeReadOnIsTold() {
        assertThat(CaseTable.csv(bytes("id,id\n1,2\n"), ','))
                .singleElement()
                .matches(row -> ((FaultRow) row).row().equals("id,id"));
        List<InputRow> rows = CaseTable.csv(bytes("id,x\n1,2\n3,\"4\n5,6\n"), ',').toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).isInstanceOf(FaultRow.class);
        assertThat(CaseTable.csv(bytes("id,a.b,a\n1,2,3\n"), ','))
                .singleElement()
                .matches(row -> ((FaultRow) row).code() == FaultRow.Code.WRONG_TYPE);
        assertThat(CaseTable.csv(bytes(""), ',')).isEmpty();
        assertThat(CaseTable.csv(bytes("id,x\n"), ',')).isEmpty();
    }

    @Test
    void linesOfJsonAreRead() {
        String calculation =
                "\"benefitType\":\"SALARY\",\"calculation\":{\"start\":\"2026-02-01\",\"end\":\"2026-07-31\"},"
                        + "\"monthlyPay\":\"2400\",\"vacationMoney\":\"0\",\"otherExpenses\":\"600\",\"stateAidMaxPercent\":50";
        String lines =
                "\ufeff{\"id\":7,"
                        + calculation
                        + "}\n\n[1]\n{\"id\":\n{\"id\":\"b\",\"id\":\"c\"}\n{} {}\n{\"calculation\":{"
                        + calculation
                        + "},\"group\":\"g\"}\n{\"nothing\":1}\n";
        List<OutputRow> rows = CaseTable.jsonLines(bytes(lines)).map(SIMULATION::compare).toList();

        assertThat(((ComparedRow) rows.get(0)).id()).isEqualTo("7");
        assertThat(rows.subList(1, 5))
                .extracting(row -> ((FaultRow) row).line() + " " + ((FaultRow) row).code())
                .containsExactly(
                        "3 MALFORMED_JSON",
                        "4 MALFORMED_JSON",
                        "5 MALFORMED_JSON",
                        "6 MALFORMED_JSON");
        assertThat(((ComparedRow) rows.get(5)).after().total().cents()).isEqualTo(900_000);
        assertThat(((FaultRow) rows.get(6)).row()).isEqualTo("{\"nothing\":1}");
    }

    private SimulationReport run(String table) {
        return SIMULATION.run(CaseTable.csv(bytes(table), ','), new ResultTables(cases, faults));
    }

    private static List<NamedCsvRecord> read(StringWriter table) {
        try (Stream<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(table.toString()).stream()) {
            return rows.toList();
        }
    }

    private static FaultPlace place(long line, FaultRow.Code code, String path) {
        return new FaultPlace(line, code, path);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
