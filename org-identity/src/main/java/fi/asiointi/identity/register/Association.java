package fi.asiointi.identity.register;

import fi.asiointi.identity.id.AssociationRegisterNumber;
import fi.asiointi.identity.organisation.Address;
import fi.asiointi.identity.organisation.Code;
import fi.asiointi.identity.organisation.Identifier;
import fi.asiointi.identity.organisation.Labels;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.organisation.OrganisationBuilder;
import fi.asiointi.identity.organisation.OrganisationName;
import fi.asiointi.identity.organisation.Provenance;
import fi.asiointi.identity.organisation.Situation;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an association of YRTTI into an organisation. */
final class Association {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final String REGISTERED = "R";
    private static final String DISCONTINUED = "L";

    private final Fields association;
    private final OrganisationBuilder told;
    private final LocalDate fetchedOn;
    private final Language own;

    private Association(Fields association, Provenance provenance) {
        this.association = association;
        // An association is never one natural person.
        this.told = Organisation.toldBy(provenance).naturalPerson(Answer.NO);
        this.fetchedOn = LocalDate.ofInstant(provenance.fetchedAt(), FINLAND);
        this.own =
                language(association.text("AssociationRegistrationLanguage")).orElse(Language.FI);
    }

    static Organisation read(Fields association, Provenance provenance) {
        var reader = new Association(association, provenance);
        if (!reader.readIdentifiers()) {
            // Neither of its two numbers: nothing says whose facts these are.
            association.requiredText("RegistrationNumber");
        }
        reader.readNames();
        reader.readStatus();
        association.list("Address").forEach(one -> reader.told.address(reader.address(one)));
        return reader.told.build();
    }

    static Organisation readHit(Fields association, Provenance provenance) {
        var reader = new Association(association, provenance);
        reader.readIdentifiers();
        reader.readNames();
        return reader.told.build();
    }

    private boolean readIdentifiers() {
        String businessId = association.text("BusinessId").strip();
        String number = association.text("RegistrationNumber").strip();
        if (!businessId.isEmpty()) {
            told.identifier(Identifier.BUSINESS_ID, businessId);
        }
        if (!number.isEmpty()) {
            told.identifier(
                    Identifier.ASSOCIATION_REGISTER_NUMBER,
                    AssociationRegisterNumber.tryParse(number)
                            .toOptional()
                            .map(AssociationRegisterNumber::value)
                            .orElse(number));
        }
        return !businessId.isEmpty() || !number.isEmpty();
    }

    /** Names that are pending, or that never were registered, are no names of the association. */
    private void readNames() {
        List<Fields> names =
                association.list("AssociationNameInfo").stream()
                        .filter(
                                name ->
                                        List.of(REGISTERED, DISCONTINUED)
                                                .contains(name.text("AssociationNameStatus")))
                        .toList();
        boolean inOwnLanguage =
                names.stream().anyMatch(name -> isMainNameInForce(name) && isInOwnLanguage(name));
        for (Fields name : names) {
            String text = name.text("AssociationName");
            if (!text.isBlank()) {
                Code kind = kind(name, !inOwnLanguage || isInOwnLanguage(name));
                told.name(new OrganisationName(text, kind, 0, inForce(name, names)));
            }
        }
    }

    private static boolean isMainNameInForce(Fields name) {
        return name.text("AssociationNameType").equals("P")
                && name.text("AssociationNameStatus").equals(REGISTERED);
    }

    private boolean isInOwnLanguage(Fields name) {
        return language(name.text("AssociationNameLanguage")).orElse(own) == own;
    }

    private static Code kind(Fields name, boolean first) {
        if (!name.text("AssociationNameType").equals("P")) {
            return OrganisationName.AUXILIARY;
        }
        return first ? OrganisationName.LEGAL : OrganisationName.PARALLEL;
    }

    /**
     * Of a discontinued name the register tells the beginning, not the end. It ended at the latest
     * when the next name of its kind and language began; without one, before the answer was
     * fetched.
     */
    private DatePeriod inForce(Fields name, List<Fields> names) {
        LocalDate start = name.date("AssociationNameStartDate").orElse(LocalDate.MIN);
        if (name.text("AssociationNameStatus").equals(REGISTERED)) {
            return DatePeriod.from(start);
        }
        LocalDate next =
                names.stream()
                        .filter(other -> isOfSameKind(name, other))
                        .flatMap(other -> other.date("AssociationNameStartDate").stream())
                        .filter(other -> other.isAfter(start))
                        .min(Comparator.naturalOrder())
                        .orElse(fetchedOn);
        return next.isAfter(start)
                ? DatePeriod.closed(start, next.minusDays(1))
                : DatePeriod.closed(start, start);
    }

    private static boolean isOfSameKind(Fields one, Fields other) {
        return Stream.of("AssociationNameType", "AssociationNameLanguage")
                .allMatch(field -> one.text(field).equals(other.text(field)));
    }

    private void readStatus() {
        String status = association.text("AssociationStatus");
        if (!status.isEmpty()) {
            told.associationRegisterStatus(status);
        }
        if (status.equals(DISCONTINUED)) {
            association.date("AssociationStatusDate").ifPresent(told::ceasedOn);
        }
        association.date("RegistryDate").ifPresent(told::registeredOn);
        if (association.has("Domicile")) {
            told.domicile(new Code("KUNTA", association.text("Domicile")));
        }
        language(association.text("AssociationRegistrationLanguage")).ifPresent(told::language);
        readSpecialCondition();
    }

    /** Its codes are not described in public: one that is there is kept as it came. */
    private void readSpecialCondition() {
        if (!association.hasKey("AssociationSpecialCondition")) {
            return;
        }
        String condition = association.text("AssociationSpecialCondition");
        DatePeriod since =
                association
                        .date("AssociationSpecialConditionDate")
                        .map(DatePeriod::from)
                        .orElse(DatePeriod.ALWAYS);
        told.situations(condition.isEmpty() ? List.of() : List.of(new Situation(condition, since)));
    }

    private Address address(Fields address) {
        // "Person's name \n street" is common: the lines before the last are a c/o.
        List<String> lines = new ArrayList<>(address.text("StreetName").strip().lines().toList());
        String street = lines.isEmpty() ? "" : lines.remove(lines.size() - 1).strip();
        if (!address.text("CoAddress").isBlank()) {
            lines.add(0, address.text("CoAddress").strip());
        }
        String city = address.text("City");
        String abroad = address.text("AddressAbroad");
        return new Address(
                address.text("AddressTypeCode").equals("YRPO")
                        ? Address.Purpose.POSTAL
                        : Address.Purpose.OTHER,
                String.join(", ", lines),
                street,
                address.text("HouseNumber"),
                address.text("Stair"),
                address.text("FlatNumber"),
                address.text("FlatDivisionLetter"),
                address.text("PoBox"),
                address.text("PostCode"),
                city.isEmpty() ? Labels.NONE : new Labels(Map.of(own, city)),
                "",
                address.text("CountryCode"),
                String.join(" ", abroad.lines().map(String::strip).toList()));
    }

    /** This register writes Swedish as SE. */
    private static Optional<Language> language(String code) {
        return switch (code) {
            case "FI" -> Optional.of(Language.FI);
            case "SE", "SV" -> Optional.of(Language.SV);
            case "EN" -> Optional.of(Language.EN);
            default -> Optional.empty();
        };
    }
}
