package fi.asiointi.subsidy.benefit.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.asiointi.subsidy.benefit.Instalment;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/** Writes the rows of a report as CSV. */
final class ReportTable {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final CsvWriter csv;

    ReportTable(Writer table) {
        csv = CsvWriter.builder().bufferSize(0).build(table);
    }

    void write(List<GrantedAid> rows) {
        csv.writeRecord(
                "applicationNumber",
                "employer",
                "businessId",
                "industryCode",
                "decidedOn",
                "instalment1",
                "instalment2");
        for (GrantedAid aid : rows) {
            csv.writeRecord(
                    text(aid.applicationNumber()),
                    text(aid.employer()),
                    Objects.toString(aid.businessId()),
                    text(Objects.toString(aid.industryCode())),
                    Objects.toString(aid.decidedOn()),
                    euros(aid.instalments(), 0),
                    euros(aid.instalments(), 1));
        }
    }

    private static String text(String field) {
        boolean isFormula = !field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0;
        return isFormula ? "'" + field : field;
    }

    private static String euros(List<Instalment> instalments, int place) {
        return place < instalments.size()
                ? instalments.get(place).amount().toEuros().toPlainString()
                : "";
    }
}
