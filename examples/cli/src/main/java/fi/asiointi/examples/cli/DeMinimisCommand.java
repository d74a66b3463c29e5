package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.examples.cli.LineException.Code;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.subsidy.deminimis.DeMinimisAnswer;
import fi.asiointi.subsidy.deminimis.DeMinimisGrant;
import fi.asiointi.subsidy.deminimis.DeMinimisLedger;
import fi.asiointi.subsidy.deminimis.DeMinimisRegulation;
import fi.asiointi.subsidy.deminimis.OwnershipLink;
import fi.asiointi.subsidy.deminimis.PlannedAid;
import fi.asiointi.subsidy.deminimis.Reorganisation;
import fi.asiointi.subsidy.deminimis.SingleUndertaking;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;

/** Counts de minimis aid. */
@Command(
        name = "deminimis",
        description = {
            "Tells whether a planned de minimis aid fits under the ceiling of its day.",
            "",
            "In:  {\"id\",\"regulation\":\"GENERAL|ROAD_FREIGHT|AGRICULTURE|FISHERY|SGEI\",\"onDate\","
                    + "\"planned\",\"undertaking\":[\"businessId\",…],"
                    + "\"grants\":[{\"businessId\",\"regulation\",\"amount\",\"grantedOn\"}]}",
            "Out: {\"id\",\"ceiling\",\"windowStart\",\"counted\",\"room\",\"allowed\","
                    + "\"roomFreesOn\",\"findings\"}",
            "",
            "Also in: \"fiscalYearStart\":\"07-01\" (without it the calendar year),"
                    + " \"links\":[{\"one\",\"other\",\"ground\":\"MAJORITY_OF_VOTES|BOARD|"
                    + "CONTRACT_OR_ARTICLES|AGREEMENT_ON_VOTES|ONLY_PUBLIC_OWNER\"}] and"
                    + " \"mergers\":[{\"merged\",\"successor\",\"on\"}]."
        })
final class DeMinimisCommand extends LineCommand {

    DeMinimisCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only(
                "regulation",
                "onDate",
                "planned",
                "undertaking",
                "grants",
                "fiscalYearStart",
                "links",
                "mergers");
        var planned =
                new PlannedAid(
                        undertaking(in),
                        in.choice("regulation", DeMinimisRegulation.class),
                        in.money("planned"),
                        in.date("onDate"));
        DeMinimisAnswer answer = ledger(in).judge(planned);
        if (answer instanceof DeMinimisAnswer.NotCounted refused) {
            throw unsupported("onDate", refused.because().get(0).text().en());
        }
        write(line(in, (DeMinimisAnswer.Counted) answer));
    }

    private static SingleUndertaking undertaking(Fields in) {
        in.required("undertaking");
        Set<BusinessId> members = new LinkedHashSet<>();
        for (String text : in.texts("undertaking")) {
            members.add(businessId(in, "undertaking", text));
        }
        if (members.isEmpty()) {
            throw in.wrongType("undertaking", "a list of at least one Business ID");
        }
        return new SingleUndertaking(members, fiscalYearStart(in)).joinedBy(links(in));
    }

    private static List<OwnershipLink> links(Fields in) {
        return in.list("links").stream()
                .map(link -> link.only("one", "other", "ground"))
                .map(
                        link ->
                                new OwnershipLink(
                                        businessId(link, "one"),
                                        businessId(link, "other"),
                                        link.choice("ground", OwnershipLink.Ground.class)))
                .toList();
    }

    private static MonthDay fiscalYearStart(Fields in) {
        Optional<String> text = in.optionalText("fiscalYearStart");
        try {
            return MonthDay.parse("--" + text.orElse("01-01"));
        } catch (DateTimeException notDay) {
            throw in.wrongType("fiscalYearStart", "a month and a day such as \"07-01\"");
        }
    }

    private static DeMinimisLedger ledger(Fields in) {
        return new DeMinimisLedger(
                in.list("grants").stream().map(DeMinimisCommand::grant).toList(),
                in.list("mergers").stream().map(DeMinimisCommand::merger).toList());
    }

    private static DeMinimisGrant grant(Fields in) {
        in.only("businessId", "regulation", "amount", "grantedOn");
        return new DeMinimisGrant(
                businessId(in, "businessId"),
                in.choice("regulation", DeMinimisRegulation.class),
                in.money("amount"),
                in.date("grantedOn"));
    }

    private static Reorganisation merger(Fields in) {
        in.only("merged", "successor", "on");
        return new Reorganisation.Merger(
                businessId(in, "merged"), businessId(in, "successor"), in.date("on"));
    }

    private static BusinessId businessId(Fields in, String name) {
        return businessId(in, name, in.text(name));
    }

    private static BusinessId businessId(Fields in, String name, String text) {
        return BusinessId.tryParse(text)
                .toOptional()
                .orElseThrow(
                        () ->
                                new LineException(
                                        Code.WRONG_TYPE,
                                        in.path(name),
                                        "It should be a Business ID such as \"0112038-9\""));
    }

    private ObjectNode line(Fields in, DeMinimisAnswer.Counted answer) {
        ObjectNode line = line(in);
        line.put("ceiling", answer.ceiling().toString());
        line.put("windowStart", answer.windowStart().toString());
        line.put("counted", answer.counted().toString());
        line.put("room", answer.room().toString());
        line.put("allowed", answer.allowed());
        line.put(
                "roomFreesOn",
                answer.roomFreesOn() == null ? null : answer.roomFreesOn().toString());
        ArrayNode findings = line.putArray("findings");
        answer.findings().forEach(finding -> put(findings.addObject(), finding));
        return line;
    }

    private void put(ObjectNode line, SourcedReason finding) {
        line.put("code", finding.code());
        text(line, "message", finding.text());
        line.put("source", finding.source().citation());
    }
}
