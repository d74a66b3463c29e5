package fi.asiointi.identity.register;

import fi.asiointi.identity.organisation.Address;
import fi.asiointi.identity.organisation.Address.Purpose;
import fi.asiointi.identity.organisation.Code;
import fi.asiointi.identity.organisation.Identifier;
import fi.asiointi.identity.organisation.Industry;
import fi.asiointi.identity.organisation.Labels;
import fi.asiointi.identity.organisation.LegalForm;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationBuilder;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.organisation.RegisterEntry;
import fi.asiointi.identity.organisation.Situation;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.time.DatePeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a company of the service bus into an organisation. */
final class ServiceBusCompany {
    private static final String TRADE_REGISTER = "1";

    /** The keys that tell of the situations, with the kinds that YTJ gives them. */
    private static final Map<String, String> SITUATIONS =
            Map.of("Bankruptcy", "KONK", "CompanyReorganisation", "SANE", "Liquidation", "SELTILA");

    private final Fields company;
    private final OrganisationBuilder told;

    private ServiceBusCompany(Fields company, Instant fetchedAt) {
        this.company = company;
        this.told = Organisation.toldBy(Provenance.of(Provenance.Source.SERVICE_BUS, fetchedAt));
    }

    static Organisation read(Fields company, Instant fetchedAt) {
        var reader = new ServiceBusCompany(company, fetchedAt);
        reader.told.identifier(Identifier.BUSINESS_ID, company.requiredText("BusinessId"));
        reader.readNames();
        reader.readForm();
        reader.readRegistrations();
        reader.readSituations();
        reader.readAddress("PostalAddress", Purpose.POSTAL);
        reader.readAddress("StreetAddress", Purpose.VISITING);
        reader.readPerson();
        return reader.told.build();
    }

    private void readNames() {
        readNames("TradeName", "1");
        readNames("ParallelTradeNames", "2");
        readNames("AuxiliaryTradeNames", "3");
    }

    private void readNames(String field, String usualKind) {
        for (Fields name : company.items(field)) {
            String kind = name.in("Type").text("SecondaryCode");
            told.name(
                    new OrganisationName(
                            name.requiredText("Name"),
                            new Code("TLAJI", kind.isEmpty() ? usualKind : kind),
                            0,
                            validity(name)));
        }
    }

    private void readForm() {
        if (company.has("LegalForm")) {
            Fields form = company.object("LegalForm");
            Fields type = form.object("Type");
            if (!type.text("PrimaryCode").equals("YRMU")) {
                throw type.wrongType("PrimaryCode", "YRMU");
            }
            told.legalForm(
                    LegalForm.of(
                            type.requiredText("SecondaryCode"), labels(type), 0, validity(form)));
        }
        if (company.has("BusinessLine")) {
            Fields line = company.object("BusinessLine");
            told.industry(
                    new Industry(
                            code(line.object("Type")),
                            labels(line.object("Type")),
                            validity(line)));
        }
        String municipality = company.in("Municipality").in("Type").text("SecondaryCode");
        if (!municipality.isEmpty()) {
            told.domicile(new Code("KUNTA", municipality));
        }
        YtjPart.language(company.in("Language").in("Type").text("SecondaryCode"))
                .ifPresent(told::language);
    }

    /** Whoever is given as a person is a natural person, whatever the legal form says. */
    private void readPerson() {
        if (company.has("Person")) {
            told.naturalPerson(Answer.YES);
        }
    }

    private void readRegistrations() {
        Fields status = company.in("CompanyStatus");
        String ofId = status.in("BusinessIdStatus").text("SecondaryCode");
        String ofCompany = status.in("Status").text("SecondaryCode");
        if (!(ofId + ofCompany).isEmpty()) {
            told.idStatus(ofId.isEmpty() ? ofCompany : ofId);
        }
        if (!company.has("RegistrationsInForce")) {
            return;
        }
        List<RegisterEntry> inForce = entries("RegistrationsInForce");
        List<RegisterEntry> earlier = entries("RegistrationHistory");
        told.registerEntries(Stream.concat(inForce.stream(), earlier.stream()).distinct().toList());
        told.tradeRegisterStatus(
                inTradeRegister(inForce)
                        .map(entry -> entry.kind().value())
                        .or(() -> inTradeRegister(earlier).map(ServiceBusCompany::afterEnd))
                        .orElse("0"));
        inTradeRegister(inForce)
                .filter(entry -> entry.dates().hasStart() && entry.kind().value().equals("1"))
                .ifPresent(entry -> told.registeredOn(entry.dates().start()));
    }

    private static Optional<RegisterEntry> inTradeRegister(List<RegisterEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.register().value().equals(TRADE_REGISTER))
                .max(Comparator.comparing(entry -> entry.dates().start()));
    }

    /** An entry "registered" that is no longer in force has been removed; the others say it. */
    private static String afterEnd(RegisterEntry entry) {
        return entry.kind().value().equals("1") ? "2" : entry.kind().value();
    }

    private List<RegisterEntry> entries(String field) {
        return company.items(field).stream()
                .map(
                        entry ->
                                new RegisterEntry(
                                        code(entry.object("Registry")),
                                        code(entry.object("RegistryCode")),
                                        labels(entry.object("RegistryCode")),
                                        validity(entry)))
                .toList();
    }

    /** Told only when all three keys are there: a missing key is not a "no". */
    private void readSituations() {
        var situations = new ArrayList<Situation>();
        SITUATIONS.forEach(
                (field, kind) ->
                        company.items(field)
                                .forEach(
                                        one -> situations.add(new Situation(kind, validity(one)))));
        if (SITUATIONS.keySet().stream().allMatch(company::hasKey)) {
            told.situations(situations);
        } else if (!situations.isEmpty()) {
            told.someSituations(situations);
        }
    }

    private void readAddress(String field, Purpose purpose) {
        Fields address = company.in(field);
        if (address.has("DomesticAddress")) {
            told.address(domestic(address.object("DomesticAddress"), purpose));
        } else if (address.has("ForeignAddress")) {
            told.address(freeForm(address.object("ForeignAddress"), purpose));
        } else if (address.has("NonstandardDomesticAddress")) {
            told.address(freeForm(address.object("NonstandardDomesticAddress"), purpose));
        }
    }

    private static Address domestic(Fields address, Purpose purpose) {
        Language language =
                YtjPart.language(address.in("Language").text("SecondaryCode")).orElse(Language.FI);
        String city = address.text("City");
        return new Address(
                purpose,
                address.text("CareOf"),
                address.text("Street"),
                address.text("BuildingNumber"),
                address.text("Entrance"),
                address.text("ApartmentNumber"),
                address.text("ApartmentIDSuffix"),
                address.text("PostOfficeBox"),
                address.text("PostalCode"),
                city.isEmpty() ? Labels.NONE : new Labels(Map.of(language, city)),
                "",
                "",
                "");
    }

    /** The parts of these addresses are not described in public: their texts are put in a row. */
    private static Address freeForm(Fields address, Purpose purpose) {
        String country = address.text("Country");
        boolean code = country.length() == 2;
        return new Address(
                purpose,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                Labels.NONE,
                "",
                code ? country.toUpperCase(Locale.ROOT) : "",
                String.join(" ", address.textsExcept(code ? "Country" : "")));
    }

    private static Code code(Fields code) {
        return new Code(code.requiredText("PrimaryCode"), code.requiredText("SecondaryCode"));
    }

    private static Labels labels(Fields code) {
        Map<Language, String> labels = new EnumMap<>(Language.class);
        for (Fields text : code.items("Descriptions")) {
            String label = text.text("Description");
            for (Language language : Language.values()) {
                if (language.tag().equals(text.text("Language")) && !label.isBlank()) {
                    labels.put(language, label);
                }
            }
        }
        return new Labels(labels);
    }

    /** An end before the beginning leaves the beginning open. */
    private static DatePeriod validity(Fields dated) {
        Fields validity = dated.in("Validity");
        LocalDate end = validity.date("EndDate").orElse(LocalDate.MAX);
        LocalDate start = validity.date("StartDate").orElse(LocalDate.MIN);
        return start.isAfter(end) ? DatePeriod.until(end) : DatePeriod.closed(start, end);
    }
}
