package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.voucher.code.CodeFormat;
import fi.asiointi.voucher.code.CodeIssuer;
import fi.asiointi.voucher.code.CodeReading;
import fi.asiointi.voucher.code.VoucherCode;
import java.security.SecureRandom;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Writes, reads and issues voucher codes. */
@Command(
        name = "voucher-code",
        description = {
            "Writes, reads and issues the codes of vouchers.",
            "",
            "In:  {\"id\",\"op\":\"FORMAT\",\"serial\":123456,\"format\":\"HELSINKI\"}",
            "Out: {\"id\",\"text\"}",
            "In:  {\"id\",\"op\":\"PARSE\",\"text\",\"format\":\"HELSINKI\"}",
            "Out: {\"id\",\"serial\",\"canonical\"} or"
                    + " {\"id\",\"reason\",\"message\",\"position\",\"suggestions\"}",
            "In:  {\"op\":\"ISSUE\",\"count\":1000,\"format\":\"HELSINKI\"}",
            "Out: {\"text\"}, one line a code, from a secure source",
            "",
            "Formats: HELSINKI (the default), HELSINKI_STRICT, STANDARD. A position counts from 1."
        })
final class VoucherCodeCommand extends LineCommand {
    private enum Op {
        FORMAT,
        PARSE,
        ISSUE
    }

    VoucherCodeCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only("op", "serial", "text", "format", "count", "seedless");
        CodeFormat format = format(in);
        switch (in.choice("op", Op.class)) {
            case FORMAT -> format(in, format);
            case PARSE -> parse(in, format);
            case ISSUE -> issue(in, format);
        }
    }

    private static CodeFormat format(Fields in) {
        String name = in.optionalText("format").orElse(CodeFormat.HELSINKI.name());
        return CodeFormat.readyMade().stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unsupported("format", "There is no format of this name"));
    }

    private void format(Fields in, CodeFormat format) {
        long serial = in.wholeNumber("serial");
        if (serial < 1 || serial > format.largest()) {
            throw in.wrongType("serial", "a whole number from 1 to " + format.largest());
        }
        write(line(in).put("text", format.code(serial).text()));
    }

    private void parse(Fields in, CodeFormat format) {
        CodeReading reading = format.tryParse(typed(in));
        ObjectNode line = line(in);
        if (reading instanceof CodeReading.Read read) {
            line.put("serial", read.code().serial()).put("canonical", read.code().text());
        } else if (reading instanceof CodeReading.Refused refused) {
            line.put("reason", refused.reason().code());
            text(line, "message", refused.reason().text());
            line.putNull("position");
            refused.position().ifPresent(position -> line.put("position", position));
            ArrayNode suggestions = line.putArray("suggestions");
            refused.suggestions().forEach(code -> suggestions.add(code.text()));
        }
        write(line);
    }

    /** A plain number may come as a number: an old voucher's code is nothing else. */
    private static String typed(Fields in) {
        return in.json().path("text").isIntegralNumber()
                ? in.json().path("text").asText()
                : in.text("text");
    }

    private void issue(Fields in, CodeFormat format) {
        long count = in.wholeNumber("count");
        if (count < 0) {
            throw in.wrongType("count", "a whole number of at least 0");
        }
        if (!in.flag("seedless", true)) {
            throw unsupported("seedless", "Codes are drawn from a secure source only");
        }
        try (Stream<VoucherCode> codes =
                CodeIssuer.secure(format, new SecureRandom()).stream(count)) {
            codes.forEach(
                    code -> write(LineInput.JSON.createObjectNode().put("text", code.text())));
        }
    }
}
