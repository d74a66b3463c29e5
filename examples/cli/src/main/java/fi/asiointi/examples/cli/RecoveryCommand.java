package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.examples.cli.LineException.Code;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.recovery.GrantedRange;
import fi.asiointi.subsidy.benefit.recovery.RecoveredRange;
import fi.asiointi.subsidy.benefit.recovery.Recovery;
import fi.asiointi.subsidy.benefit.recovery.RecoveryCalculation;
import fi.asiointi.subsidy.benefit.recovery.RecoveryMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Counts what is recovered of a granted Helsinki-lisä. */
@Command(
        name = "recovery",
        description = {
            "Counts what is recovered of a granted Helsinki-lisä (Helsinki benefit).",
            "",
            "In:  {\"id\",\"ranges\":[{\"start\",\"end\",\"months\",\"total\"}],"
                    + "\"period\":{\"start\",\"end\"},\"mode\":\"AS_PRODUCTION|EXACT\"}",
            "Out: {\"id\",\"mode\",\"amount\",\"stored\","
                    + "\"ranges\":[{\"start\",\"end\",\"months\",\"rangeMonths\",\"total\",\"amount\"}],"
                    + "\"advice\":[…]}",
            "",
            "Without mode, as the city's system counts. Without months, those of the range's days."
        })
final class RecoveryCommand extends LineCommand {

    RecoveryCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only("ranges", "period", "mode");
        in.required("ranges");
        RecoveryMode mode =
                in.has("mode") ? in.choice("mode", RecoveryMode.class) : RecoveryMode.AS_PRODUCTION;
        RecoveryCalculation calculation =
                RecoveryCalculation.of(
                        in.list("ranges").stream().map(RecoveryCommand::range).toList(),
                        period(in.object("period").only("start", "end")),
                        mode);
        if (calculation instanceof RecoveryCalculation.NotCalculable refused) {
            throw unsupported(
                    "",
                    refused.because().stream()
                            .map(Reason::text)
                            .map(text -> text.en())
                            .collect(Collectors.joining(" ")));
        }
        write(answer(in, ((RecoveryCalculation.Calculated) calculation).recovery()));
    }

    private static GrantedRange range(Fields in) {
        in.only("start", "end", "months", "total");
        return new GrantedRange(period(in), months(in), in.money("total"));
    }

    /**
     * Months are written as text like every decimal of the answers, and are read as numbers too.
     */
    private static @Nullable BigDecimal months(Fields in) {
        if (!in.has("months")) {
            return null;
        }
        if (!in.json().path("months").isTextual()) {
            return in.number("months");
        }
        try {
            return new BigDecimal(in.text("months"));
        } catch (NumberFormatException notNumber) {
            throw in.wrongType("months", "a number such as 2.03");
        }
    }

    private static DatePeriod period(Fields in) {
        LocalDate start = in.date("start");
        LocalDate end = in.date("end");
        if (end.isBefore(start)) {
            throw new LineException(
                    Code.WRONG_TYPE, in.path("end"), "It should not be before the start");
        }
        return DatePeriod.closed(start, end);
    }

    private ObjectNode answer(Fields in, Recovery recovery) {
        ObjectNode line = line(in);
        line.put("mode", recovery.mode().name());
        line.put("amount", recovery.amount().toString());
        line.put("stored", recovery.stored().toString());
        ArrayNode ranges = line.putArray("ranges");
        recovery.ranges().forEach(range -> put(ranges.addObject(), range));
        reasons(line, "advice", recovery.advice());
        return line;
    }

    private static void put(ObjectNode line, RecoveredRange range) {
        line.put("start", range.overlap().start().toString());
        line.put("end", range.overlap().end().toString());
        line.put("months", plain(range.months().toDecimal()));
        line.put("rangeMonths", plain(range.rangeMonths().toDecimal()));
        line.put("total", range.granted().total().toString());
        line.put("amount", range.shown().toString());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
