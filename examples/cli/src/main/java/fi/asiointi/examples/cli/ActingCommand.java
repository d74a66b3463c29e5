package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.identity.mandate.ActingDecision;
import fi.asiointi.identity.mandate.ActingPolicy;
import fi.asiointi.identity.mandate.Representation;
import fi.asiointi.identity.mandate.RolesAnswer;
import fi.asiointi.identity.register.UnreadableAnswerException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Decides who may act for an organisation. */
@Command(
        name = "acting",
        description = {
            "Decides whether a person may act for an organisation, from what Suomi.fi answered.",
            "",
            "In:  {\"id\",\"roles\":[…the organizationRoles answer…],\"organisation\":\"2336509-6\" or null,",
            "     \"policy\":{\"allowedRoles\",\"allowedMandates\",\"forbiddenRoles\"}}",
            "Out: {\"id\",\"decision\":\"PERMITTED|REFUSED|CANNOT_TELL|CHOOSE\",\"organisation\",",
            "     \"candidates\",\"reasons\"}"
        })
final class ActingCommand extends LineCommand {

    ActingCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only("roles", "organisation", "policy");
        RolesAnswer roles = roles(in);
        Fields policy =
                in.object("policy").only("allowedRoles", "allowedMandates", "forbiddenRoles");
        var acting =
                new ActingPolicy(
                        policy.texts("allowedRoles"),
                        policy.texts("allowedMandates"),
                        policy.texts("forbiddenRoles"));
        Optional<String> chosen = in.optionalText("organisation");
        ActingDecision decision =
                chosen.isPresent() ? acting.decide(roles, chosen.get()) : acting.decide(roles);
        write(in, decision, chosen);
    }

    private static RolesAnswer roles(Fields in) {
        in.required("roles");
        try {
            return RolesAnswer.read(in.json().path("roles").toString());
        } catch (UnreadableAnswerException unreadable) {
            throw unreadable(unreadable, unreadable.path(), "roles");
        }
    }

    private void write(Fields in, ActingDecision decision, Optional<String> chosen) {
        ObjectNode line = line(in);
        String organisation = chosen.orElse(null);
        List<Representation> candidates = List.of();
        if (decision instanceof ActingDecision.Permitted permitted) {
            organisation = permitted.representation().identifier();
        } else if (decision instanceof ActingDecision.Choose choose) {
            candidates = choose.candidates();
        }
        line.put("decision", word(decision)).put("organisation", organisation);
        ArrayNode identifiers = line.putArray("candidates");
        candidates.forEach(one -> identifiers.add(one.identifier()));
        reasons(line, "reasons", decision.because());
        write(line);
    }

    private static String word(ActingDecision decision) {
        if (decision instanceof ActingDecision.Permitted) {
            return "PERMITTED";
        }
        if (decision instanceof ActingDecision.Refused) {
            return "REFUSED";
        }
        return decision instanceof ActingDecision.Choose ? "CHOOSE" : "CANNOT_TELL";
    }
}
