package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.voucher.name.FoldedName;
import fi.asiointi.voucher.name.NameMatch;
import picocli.CommandLine.Command;

/** Compares a voucher owner's last name with a name that somebody typed. */
@Command(
        name = "voucher-name",
        description = {
            "Tells whether a typed full name can be that of the owner of a last name.",
            "",
            "In:  {\"id\",\"lastName\",\"fullName\",\"strict\":false}",
            "Out: {\"id\",\"match\",\"normalized\":{\"lastName\",\"fullName\"}}",
            "",
            "strict: fewer slips are forgiven, and none in a name of fewer than six letters."
        })
final class VoucherNameCommand extends LineCommand {

    VoucherNameCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only("lastName", "fullName", "strict");
        FoldedName last = FoldedName.of(in.optionalText("lastName").orElse(null));
        FoldedName full = FoldedName.of(in.optionalText("fullName").orElse(null));
        NameMatch match = in.flag("strict", false) ? NameMatch.STRICT : NameMatch.PRODUCTION;
        ObjectNode line = line(in).put("match", match.matches(last, full));
        line.putObject("normalized").put("lastName", last.text()).put("fullName", full.text());
        write(line);
    }
}
