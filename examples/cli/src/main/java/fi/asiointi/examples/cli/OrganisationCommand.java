package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.identity.organisation.Address.Purpose;
import fi.asiointi.identity.organisation.Identifier;
import fi.asiointi.identity.organisation.Industry;
import fi.asiointi.identity.organisation.LegalForm;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.OrganisationState;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.register.AssociationAnswer;
import fi.asiointi.identity.register.ServiceBusAnswer;
import fi.asiointi.identity.register.UnreadableAnswerException;
import fi.asiointi.identity.register.YtjAnswer;
import fi.asiointi.identity.time.DatePeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** Reads what a register told of organisations. */
@Command(
        name = "organisation",
        description = {
            "Reads an answer of a register and tells who the organisation is on a day.",
            "",
            "In:  a company of the YTJ API, version 3, a whole answer of it, or an answer of the",
            "     association register (BasicInfo) or the service bus (GetCompany); or {\"on\":\"2026-03-01\",\"record\":{…}} when a",
            "     day other than today matters.",
            "Out: a line for each organisation: {\"id\",\"businessId\",\"name\",\"formerName\",\"otherNames\",",
            "     \"legalForm\":{\"code\",\"alphabetic\",\"label\",\"category\"},",
            "     \"state\":{\"value\",\"since\",\"reasons\"},\"visitingAddress\":{\"lines\"},",
            "     \"postalAddress\":{\"lines\"},\"industry\":{\"code\",\"codeSet\",\"label\"},",
            "     \"registers\":{\"trade\",\"vat\",\"employer\",\"prepayment\"},\"source\",\"lastModified\",",
            "     \"identifiers\",\"names\",\"domicile\"}. Address lines are in Finnish unless --lang says",
            "     otherwise."
        })
final class OrganisationCommand extends LineCommand {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    OrganisationCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        boolean wrapped = in.has("record");
        if (wrapped) {
            in.only("on", "record");
        }
        Fields record = wrapped ? in.object("record") : in;
        LocalDate day = in.optionalDate("on").orElseGet(() -> LocalDate.now(FINLAND));
        List<Organisation> organisations = organisations(record.json(), wrapped ? "record" : "");
        if (organisations.isEmpty()) {
            notice("The answer has no organisations in it.");
        }
        organisations.forEach(organisation -> write(line(in, organisation, day)));
    }

    private static List<Organisation> organisations(JsonNode record, String path) {
        if (record.has("BasicInfoResponse")) {
            return read(record, path, "", OrganisationCommand::association);
        }
        if (record.has("GetCompanyResult")) {
            return read(record, path, "", OrganisationCommand::company);
        }
        if (record.has("companies") || !record.has("businessId")) {
            return read(record, path, "", OrganisationCommand::companies);
        }
        ObjectNode answer = LineInput.JSON.createObjectNode().put("totalResults", 1);
        answer.putArray("companies").add(record);
        return read(answer, path, "/companies/0", OrganisationCommand::companies);
    }

    private static List<Organisation> association(String json, Instant fetchedAt) {
        AssociationAnswer answer = AssociationAnswer.read(json, fetchedAt);
        if (answer.faultCode().isPresent()) {
            throw unsupported("faultCode", "The register answered with a fault of its own");
        }
        return answer.organisation().stream().toList();
    }

    private static List<Organisation> company(String json, Instant fetchedAt) {
        return ServiceBusAnswer.read(json, fetchedAt).stream().toList();
    }

    private static List<Organisation> companies(String json, Instant fetchedAt) {
        return YtjAnswer.read(json, fetchedAt).organisations();
    }

    /** Reads an answer; places within it are told without the wrapping that is ours. */
    private static List<Organisation> read(
            JsonNode answer,
            String path,
            String wrapping,
            BiFunction<String, Instant, List<Organisation>> reader) {
        try {
            return reader.apply(answer.toString(), Instant.now());
        } catch (UnreadableAnswerException unreadable) {
            String place = unreadable.path();
            boolean within = place.startsWith(wrapping);
            throw unreadable(unreadable, within ? place.substring(wrapping.length()) : place, path);
        }
    }

    private ObjectNode line(Fields in, Organisation organisation, LocalDate day) {
        ObjectNode line = line(in);
        line.put("businessId", organisation.identifier(Identifier.BUSINESS_ID).orElse(null));
        putNames(line, organisation, day);
        putLegalForm(line, organisation.legalFormOn(day));
        putState(line, organisation.stateOn(day));
        putAddress(line, "visitingAddress", organisation, Purpose.VISITING);
        putAddress(line, "postalAddress", organisation, Purpose.POSTAL);
        putIndustry(line, organisation.industry());
        line.putObject("registers")
                .put("trade", organisation.inTradeRegisterOn(day).name())
                .put("vat", organisation.vatLiableOn(day).name())
                .put("employer", organisation.employerOn(day).name())
                .put("prepayment", organisation.inPrepaymentRegisterOn(day).name());
        line.put("source", organisation.provenance().source().name());
        line.put(
                "lastModified",
                organisation.provenance().lastModified().map(Object::toString).orElse(null));
        putIdentifiers(line, organisation);
        line.put("domicile", organisation.domicile().map(code -> code.value()).orElse(null));
        return line;
    }

    private static void putNames(ObjectNode line, Organisation organisation, LocalDate day) {
        Optional<OrganisationName> legal = organisation.nameOn(day);
        line.put("name", legal.map(OrganisationName::text).orElse(null));
        line.put("formerName", legal.isPresent() && legal.get().isFormerOn(day));
        ArrayNode others = line.putArray("otherNames");
        ArrayNode all = line.putArray("names");
        for (OrganisationName name : organisation.names()) {
            if (!legal.map(name::equals).orElse(false)) {
                others.add(name.text());
            }
            ObjectNode row = all.addObject().put("text", name.text());
            row.put("type", name.kind().value());
            putDates(row, name.inForce());
        }
    }

    private void putLegalForm(ObjectNode line, Optional<LegalForm> told) {
        if (told.isEmpty()) {
            line.putNull("legalForm");
            return;
        }
        LegalForm form = told.get();
        ObjectNode row =
                line.putObject("legalForm")
                        .put("code", form.code().value())
                        .put("alphabetic", form.alphabetic().orElse(null));
        putLabel(row, form::label, form.code().value());
        row.put("category", form.category().name());
    }

    private void putState(ObjectNode line, OrganisationState state) {
        ObjectNode row = line.putObject("state").put("value", state.value().name());
        row.put("since", state.since().map(LocalDate::toString).orElse(null));
        reasons(row, "reasons", state.reasons());
    }

    private void putAddress(
            ObjectNode line, String field, Organisation organisation, Purpose purpose) {
        ArrayNode lines = line.putObject(field).putArray("lines");
        Language language = language().orElse(Language.FI);
        organisation
                .address(purpose)
                .ifPresent(address -> address.lines(language).forEach(lines::add));
    }

    private void putIndustry(ObjectNode line, Optional<Industry> told) {
        if (told.isEmpty()) {
            line.putNull("industry");
            return;
        }
        Industry industry = told.get();
        ObjectNode row =
                line.putObject("industry")
                        .put("code", industry.code().value())
                        .put("codeSet", industry.code().list());
        putLabel(row, industry.labels()::in, industry.code().value());
    }

    /** In the wanted language or the nearest; a thing without a label is called by its code. */
    private void putLabel(ObjectNode row, Function<Language, Optional<String>> label, String code) {
        if (language().isPresent()) {
            row.put("label", label.apply(language().get()).orElse(code));
            return;
        }
        ObjectNode all = row.putObject("label");
        for (Language language : Language.values()) {
            all.put(language.tag(), label.apply(language).orElse(code));
        }
    }

    private static void putIdentifiers(ObjectNode line, Organisation organisation) {
        ArrayNode all = line.putArray("identifiers");
        for (Identifier identifier : organisation.identifiers()) {
            all.addObject()
                    .put("scheme", identifier.scheme())
                    .put("country", identifier.country())
                    .put("value", identifier.value());
        }
    }

    private static void putDates(ObjectNode row, DatePeriod dates) {
        row.put("start", dates.hasStart() ? dates.start().toString() : null);
        row.put("end", dates.hasEnd() ? dates.end().toString() : null);
    }
}
