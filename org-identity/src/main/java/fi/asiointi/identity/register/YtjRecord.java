package fi.asiointi.identity.register;

import fi.asiointi.identity.organisation.Address;
import fi.asiointi.identity.organisation.Identifier;
import fi.asiointi.identity.organisation.Industry;
import fi.asiointi.identity.organisation.LegalForm;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationBuilder;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.organisation.RegisterEntry;
import fi.asiointi.identity.organisation.Situation;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads company records of YTJ version 3 into organisations, one after the other. An answer of the
 * service and the daily file have the same records.
 */
final class YtjRecord {
    private final JsonCursor json;
    private final Repeated repeated;
    private final Provenance fetched;
    private final FieldOrder company =
            new FieldOrder(
                    "businessId",
                    "euId",
                    "names",
                    "mainBusinessLine",
                    "website",
                    "companyForms",
                    "companySituations",
                    "registeredEntries",
                    "addresses",
                    "tradeRegisterStatus",
                    "status",
                    "registrationDate",
                    "endDate",
                    "lastModified");
    private final FieldOrder name = YtjPart.order();
    private final FieldOrder form = YtjPart.order();
    private final FieldOrder line = YtjPart.order();
    private final FieldOrder entry = YtjPart.order();
    private final FieldOrder situation = YtjPart.order();
    private final FieldOrder identifier = new FieldOrder("value", "registrationDate", "source");
    private final FieldOrder website = new FieldOrder("url", "registrationDate", "source");
    private final FieldOrder address =
            new FieldOrder(
                    "type",
                    "street",
                    "postCode",
                    "postOffices",
                    "postOfficeBox",
                    "buildingNumber",
                    "entrance",
                    "apartmentNumber",
                    "apartmentIdSuffix",
                    "co",
                    "country",
                    "freeAddressLine",
                    "registrationDate",
                    "source");
    private final YtjPart part;

    YtjRecord(JsonCursor json, Repeated repeated, Instant fetchedAt) {
        this.json = json;
        this.repeated = repeated;
        this.fetched = Provenance.of(Provenance.Source.YTJ_V3, fetchedAt);
        this.part = new YtjPart(json, repeated);
    }

    /** Reads the record at the cursor. */
    Organisation read() throws IOException {
        OrganisationBuilder told = Organisation.toldBy(fetched);
        boolean identified = false;
        json.enter(company);
        for (String field = json.field(company); field != null; field = json.field(company)) {
            switch (field) {
                case "businessId" -> identified = readBusinessId(told);
                case "euId" -> readEuid(told);
                case "names" -> readNames(told);
                case "companyForms" -> readLegalForms(told);
                case "mainBusinessLine" -> readIndustry(told);
                case "addresses" -> readAddresses(told);
                case "registeredEntries" -> readEntries(told);
                case "companySituations" -> readSituations(told);
                case "website" -> readWebsite(told);
                default -> readPlain(field, told);
            }
        }
        if (!identified) {
            throw json.missing("businessId");
        }
        return told.build();
    }

    private void readPlain(String field, OrganisationBuilder told) throws IOException {
        switch (field) {
            case "status", "tradeRegisterStatus" -> readStatus(field, told);
            case "endDate", "registrationDate" -> readDay(field, told);
            case "lastModified" -> readLastModified(told);
            default -> json.skip();
        }
    }

    private void readStatus(String field, OrganisationBuilder told) throws IOException {
        String code = json.sharedText();
        if (code.isEmpty()) {
            return;
        }
        if (field.equals("status")) {
            told.idStatus(code);
        } else {
            told.tradeRegisterStatus(code);
        }
    }

    private void readDay(String field, OrganisationBuilder told) throws IOException {
        LocalDate day = json.date();
        if (day == null) {
            return;
        }
        if (field.equals("endDate")) {
            told.ceasedOn(day);
        } else {
            told.registeredOn(day);
        }
    }

    private void readLastModified(OrganisationBuilder told) throws IOException {
        LocalDateTime moment = json.moment();
        if (moment != null) {
            told.provenance(fetched.lastModified(moment));
        }
    }

    /**
     * A Business ID that does not hold is kept as it came: the register is right, we may not be.
     */
    private boolean readBusinessId(OrganisationBuilder told) throws IOException {
        if (!json.isTold()) {
            return false;
        }
        String id = value(identifier, "value");
        if (id.isEmpty()) {
            throw json.missing("value");
        }
        told.identifier(Identifier.BUSINESS_ID, id);
        return true;
    }

    private void readEuid(OrganisationBuilder told) throws IOException {
        String euid = json.isTold() ? value(identifier, "value") : "";
        if (!euid.isEmpty()) {
            told.identifier(Identifier.EUID, euid);
        }
    }

    private void readWebsite(OrganisationBuilder told) throws IOException {
        String address = json.isTold() ? value(website, "url") : "";
        if (!address.isEmpty()) {
            told.website(address);
        }
    }

    /** The only field that matters of the object at the cursor. */
    private String value(FieldOrder order, String wanted) throws IOException {
        String value = "";
        json.enter(order);
        for (String field = json.field(order); field != null; field = json.field(order)) {
            if (field.equals(wanted)) {
                value = json.text();
            } else {
                json.skip();
            }
        }
        return value;
    }

    private void readNames(OrganisationBuilder told) throws IOException {
        if (json.enterList()) {
            while (json.next()) {
                part.read(name);
                told.name(
                        new OrganisationName(
                                part.text(), part.type("TLAJI"), part.version(), part.dates()));
            }
        }
    }

    private void readLegalForms(OrganisationBuilder told) throws IOException {
        if (json.enterList()) {
            while (json.next()) {
                part.read(form);
                told.legalForm(
                        LegalForm.of(part.type(), part.labels(), part.version(), part.dates()));
            }
        }
    }

    private void readIndustry(OrganisationBuilder told) throws IOException {
        if (json.isTold()) {
            part.read(line);
            told.industry(new Industry(part.type(part.codeSet()), part.labels(), part.dates()));
        }
    }

    private void readEntries(OrganisationBuilder told) throws IOException {
        if (json.enterList()) {
            List<RegisterEntry> entries = new ArrayList<>();
            while (json.next()) {
                part.read(entry);
                entries.add(
                        new RegisterEntry(
                                repeated.code("REK", part.register()),
                                part.type("REK_KDI"),
                                part.labels(),
                                part.dates()));
            }
            told.registerEntries(entries);
        }
    }

    private void readSituations(OrganisationBuilder told) throws IOException {
        if (json.enterList()) {
            List<Situation> situations = new ArrayList<>();
            while (json.next()) {
                part.read(situation);
                situations.add(new Situation(part.type(), part.dates()));
            }
            told.situations(situations);
        }
    }

    private void readAddresses(OrganisationBuilder told) throws IOException {
        if (json.enterList()) {
            while (json.next()) {
                told.address(address());
            }
        }
    }

    private Address address() throws IOException {
        String type = "";
        String careOf = "";
        String street = "";
        String building = "";
        String entrance = "";
        String apartment = "";
        String suffix = "";
        String box = "";
        String postCode = "";
        String country = "";
        String freeForm = "";
        part.clear();
        json.enter(address);
        for (String field = json.field(address); field != null; field = json.field(address)) {
            switch (field) {
                case "type" -> type = json.sharedText();
                case "co" -> careOf = json.text();
                case "street" -> street = json.sharedText();
                case "buildingNumber" -> building = json.sharedText();
                case "entrance" -> entrance = json.sharedText();
                case "apartmentNumber" -> apartment = json.sharedText();
                case "apartmentIdSuffix" -> suffix = json.sharedText();
                case "postOfficeBox" -> box = json.sharedText();
                case "postCode" -> postCode = json.sharedText();
                case "postOffices" -> part.readPostOffices();
                case "country" -> country = json.sharedText();
                case "freeAddressLine" -> freeForm = json.text();
                default -> json.skip();
            }
        }
        return new Address(
                purpose(type),
                careOf,
                street,
                building,
                entrance,
                apartment,
                suffix,
                box,
                postCode,
                part.labels(),
                part.municipality(),
                country,
                freeForm);
    }

    private static Address.Purpose purpose(String type) {
        return switch (type) {
            case "1" -> Address.Purpose.VISITING;
            case "2" -> Address.Purpose.POSTAL;
            default -> Address.Purpose.OTHER;
        };
    }
}
