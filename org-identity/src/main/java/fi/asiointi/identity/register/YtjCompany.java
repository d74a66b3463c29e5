package fi.asiointi.identity.register;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.organisation.Address;
import fi.asiointi.identity.organisation.Code;
import fi.asiointi.identity.organisation.Industry;
import fi.asiointi.identity.organisation.Labels;
import fi.asiointi.identity.organisation.LegalForm;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationBuilder;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.organisation.RegisterEntry;
import fi.asiointi.identity.organisation.Situation;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.time.DatePeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one company record of YTJ version 3 into an organisation. */
final class YtjCompany {
    private YtjCompany() {}

    static Organisation read(Fields company, Instant fetchedAt) {
        OrganisationBuilder told = Organisation.toldBy(provenance(company, fetchedAt));
        readIdentifiers(company, told);
        company.list("names").forEach(name -> told.name(name(name)));
        company.list("companyForms").forEach(form -> told.legalForm(legalForm(form)));
        if (company.has("mainBusinessLine")) {
            told.industry(industry(company.object("mainBusinessLine")));
        }
        company.list("addresses").forEach(address -> told.address(address(address)));
        readStatus(company, told);
        return told.build();
    }

    private static Provenance provenance(Fields company, Instant fetchedAt) {
        Provenance read = Provenance.of(Provenance.Source.YTJ_V3, fetchedAt);
        return company.localTime("lastModified").map(read::lastModified).orElse(read);
    }

    /**
     * A Business ID that does not hold is kept as it came: the register is right, we may not be.
     */
    private static void readIdentifiers(Fields company, OrganisationBuilder told) {
        String id = company.object("businessId").requiredText("value");
        if (BusinessId.tryParse(id) instanceof Parsed.Valid<BusinessId> valid) {
            told.businessId(valid.value());
        } else {
            told.identifier("businessId", id);
        }
        if (company.has("euId") && company.object("euId").has("value")) {
            told.identifier("euid", company.object("euId").text("value"));
        }
    }

    private static void readStatus(Fields company, OrganisationBuilder told) {
        if (company.has("registeredEntries")) {
            told.registerEntries(
                    company.list("registeredEntries").stream().map(YtjCompany::entry).toList());
        }
        if (company.has("companySituations")) {
            told.situations(
                    company.list("companySituations").stream().map(YtjCompany::situation).toList());
        }
        if (company.has("status")) {
            told.idStatus(company.text("status"));
        }
        if (company.has("tradeRegisterStatus")) {
            told.tradeRegisterStatus(company.text("tradeRegisterStatus"));
        }
        company.date("endDate").ifPresent(told::ceasedOn);
        company.date("registrationDate").ifPresent(told::registeredOn);
        if (company.has("website") && company.object("website").has("url")) {
            told.website(company.object("website").text("url"));
        }
    }

    private static OrganisationName name(Fields name) {
        return new OrganisationName(
                name.text("name"),
                new Code("TLAJI", name.text("type")),
                version(name),
                dates(name));
    }

    private static LegalForm legalForm(Fields form) {
        return LegalForm.of(form.text("type"), labels(form), version(form), dates(form));
    }

    private static Industry industry(Fields line) {
        Code code = new Code(line.text("typeCodeSet"), line.text("type"));
        return new Industry(code, labels(line), dates(line));
    }

    private static RegisterEntry entry(Fields entry) {
        return new RegisterEntry(
                new Code("REK", entry.text("register")),
                new Code("REK_KDI", entry.text("type")),
                labels(entry),
                dates(entry));
    }

    private static Situation situation(Fields situation) {
        return new Situation(situation.text("type"), dates(situation));
    }

    private static Address address(Fields address) {
        return new Address(
                purpose(address.text("type")),
                address.text("co"),
                address.text("street"),
                address.text("buildingNumber"),
                address.text("entrance"),
                address.text("apartmentNumber"),
                address.text("apartmentIdSuffix"),
                address.text("postOfficeBox"),
                address.text("postCode"),
                byLanguage(address.list("postOffices"), "city"),
                municipality(address.list("postOffices")),
                address.text("country"),
                address.text("freeAddressLine"));
    }

    private static String municipality(List<Fields> postOffices) {
        return postOffices.stream()
                .map(office -> office.text("municipalityCode"))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Address.Purpose purpose(String type) {
        return switch (type) {
            case "1" -> Address.Purpose.VISITING;
            case "2" -> Address.Purpose.POSTAL;
            default -> Address.Purpose.OTHER;
        };
    }

    private static int version(Fields dated) {
        return (int) dated.number("version");
    }

    /** From the registration to the end. An end before the beginning leaves the beginning open. */
    private static DatePeriod dates(Fields dated) {
        LocalDate end = dated.date("endDate").orElse(LocalDate.MAX);
        LocalDate start = dated.date("registrationDate").orElse(LocalDate.MIN);
        return start.isAfter(end) ? DatePeriod.until(end) : DatePeriod.closed(start, end);
    }

    private static Labels labels(Fields described) {
        return byLanguage(described.list("descriptions"), "description");
    }

    private static Labels byLanguage(List<Fields> texts, String name) {
        Map<Language, String> labels = new EnumMap<>(Language.class);
        for (Fields text : texts) {
            language(text.text("languageCode"))
                    .filter(language -> !text.text(name).isBlank())
                    .ifPresent(language -> labels.put(language, text.text(name)));
        }
        return new Labels(labels);
    }

    private static Optional<Language> language(String code) {
        return switch (code) {
            case "1" -> Optional.of(Language.FI);
            case "2" -> Optional.of(Language.SV);
            case "3" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }
}
