package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.examples.cli.LineException.Code;
import fi.asiointi.identity.id.IndustryCode;
import fi.asiointi.identity.id.Parsed;
import picocli.CommandLine.Command;

/** Checks identifiers. */
@Command(
        name = "identifier",
        description = {
            "Checks an identifier and writes its canonical form, or the reason why it is wrong.",
            "",
            "In:  {\"id\",\"type\",\"value\",\"lenient\":false,\"allowTemporary\":false,\"codeSet\"}",
            "Out: {\"id\",\"valid\":true,\"canonical\",\"display\"}",
            "     {\"id\",\"valid\":false,\"reason\",\"message\",\"position\",\"expected\"}",
            "",
            "Types: businessId, vatNumber, euid, associationRegisterNumber, hetu, ovt,",
            "peppolParticipant, iban, bic, referenceNumber, rfReference, lei,",
            "sepaCreditorIdentifier, postalCode, municipalityCode, industryCode (with codeSet),",
            "katsoOid, individualTaxNumber."
        })
final class IdentifierCommand extends LineCommand {

    IdentifierCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only("type", "value", "lenient", "allowTemporary", "codeSet");
        String value = in.text("value");
        boolean lenient = in.flag("lenient", false);
        boolean temporary = in.flag("allowTemporary", false);
        IdentifierType type =
                IdentifierType.named(in.text("type"))
                        .orElseThrow(
                                () ->
                                        unsupported(
                                                "type",
                                                "Identifiers of this type are not supported"));
        String codeSet = in.optionalText("codeSet").orElse("");
        Parsed<?> parsed = type.parse(value, lenient, temporary, codeSet);
        if (codeSet.isEmpty() && isWrong(parsed, "CODE_SET")) {
            throw new LineException(Code.MISSING_FIELD, "codeSet", "The field is missing");
        }
        answer(in, parsed);
    }

    private void answer(Fields in, Parsed<?> parsed) {
        ObjectNode line = line(in);
        if (parsed instanceof Parsed.Invalid<?> invalid) {
            line.put("valid", false).put("reason", invalid.reason().code());
            text(line, "message", invalid.reason().text());
            invalid.position().ifPresent(position -> line.put("position", position));
            invalid.reason()
                    .parameter("expected")
                    .ifPresent(expected -> line.put("expected", expected));
        } else {
            Object identifier = parsed.toOptional().orElseThrow();
            line.put("valid", true)
                    .put("canonical", IdentifierType.canonical(identifier))
                    .put("display", IdentifierType.display(identifier));
            if (identifier instanceof IndustryCode industry) {
                line.put("codeSet", industry.codeSet());
            }
        }
        write(line);
    }

    private static boolean isWrong(Parsed<?> parsed, String code) {
        return parsed instanceof Parsed.Invalid<?> invalid && invalid.reason().code().equals(code);
    }
}
