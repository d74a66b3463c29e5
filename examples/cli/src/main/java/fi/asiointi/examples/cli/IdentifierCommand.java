package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.id.PersonalIdentityCode.Temporary;
import picocli.CommandLine.Command;

/** Checks identifiers. */
@Command(
        name = "identifier",
        description = {
            "Checks an identifier and writes its canonical form, or the reason why it is wrong.",
            "",
            "In:  {\"id\",\"type\",\"value\",\"lenient\":false,\"allowTemporary\":false}",
            "Out: {\"id\",\"valid\":true,\"canonical\",\"display\"}",
            "     {\"id\",\"valid\":false,\"reason\",\"message\",\"position\"}",
            "",
            "Types so far: businessId, hetu."
        })
final class IdentifierCommand extends LineCommand {

    IdentifierCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only("type", "value", "lenient", "allowTemporary", "codeSet");
        String type = in.text("type");
        String value = in.text("value");
        boolean lenient = in.flag("lenient", false);
        Temporary temporary =
                in.flag("allowTemporary", false) ? Temporary.ALLOWED : Temporary.REFUSED;
        switch (type) {
            case "businessId" ->
                    answer(
                            in,
                            lenient
                                    ? BusinessId.tryParseLenient(value)
                                    : BusinessId.tryParse(value));
            case "hetu" ->
                    answer(
                            in,
                            lenient
                                    ? PersonalIdentityCode.tryParseLenient(value, temporary)
                                    : PersonalIdentityCode.tryParse(value, temporary));
            default -> throw unsupported("type", "Identifiers of this type are not supported");
        }
    }

    private void answer(Fields in, Parsed<?> parsed) {
        ObjectNode line = line(in);
        if (parsed instanceof Parsed.Invalid<?> invalid) {
            line.put("valid", false).put("reason", invalid.reason().code());
            text(line, "message", invalid.reason().text());
            invalid.position().ifPresent(position -> line.put("position", position));
        } else {
            String canonical = canonical(parsed.toOptional().orElseThrow());
            line.put("valid", true).put("canonical", canonical).put("display", canonical);
        }
        write(line);
    }

    private static String canonical(Object identifier) {
        return identifier instanceof PersonalIdentityCode code
                ? code.value()
                : identifier.toString();
    }
}
