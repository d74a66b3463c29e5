package fi.asiointi.examples.cli;

import fi.asiointi.identity.id.AssociationRegisterNumber;
import fi.asiointi.identity.id.Bic;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.Euid;
import fi.asiointi.identity.id.FinnishIban;
import fi.asiointi.identity.id.IndividualTaxNumber;
import fi.asiointi.identity.id.IndustryCode;
import fi.asiointi.identity.id.KatsoOid;
import fi.asiointi.identity.id.Lei;
import fi.asiointi.identity.id.MunicipalityCode;
import fi.asiointi.identity.id.OvtCode;
import fi.asiointi.identity.id.Parsed;
import fi.asiointi.identity.id.PeppolParticipant;
import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.id.PersonalIdentityCode.Temporary;
import fi.asiointi.identity.id.PostalCode;
import fi.asiointi.identity.id.ReferenceNumber;
import fi.asiointi.identity.id.RfReference;
import fi.asiointi.identity.id.SepaCreditorId;
import fi.asiointi.identity.id.VatNumber;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The types of identifiers, by their names in the contract of the command line. */
enum IdentifierType {
    BUSINESS_ID("businessId", BusinessId::tryParse, IdentifierType::businessId),
    VAT_NUMBER("vatNumber", VatNumber::tryParse, VatNumber::tryParseLenient),
    EUID("euid", Euid::tryParse, Euid::tryParseLenient),
    ASSOCIATION_REGISTER_NUMBER(
            "associationRegisterNumber",
            AssociationRegisterNumber::tryParse,
            AssociationRegisterNumber::tryParseLenient),
    OVT("ovt", OvtCode::tryParse, OvtCode::tryParseLenient),
    PEPPOL_PARTICIPANT(
            "peppolParticipant", PeppolParticipant::tryParse, PeppolParticipant::tryParseLenient),
    IBAN("iban", FinnishIban::tryParse, FinnishIban::tryParseLenient),
    BIC("bic", Bic::tryParse, Bic::tryParseLenient),
    REFERENCE_NUMBER(
            "referenceNumber", ReferenceNumber::tryParse, ReferenceNumber::tryParseLenient),
    RF_REFERENCE("rfReference", RfReference::tryParse, RfReference::tryParseLenient),
    LEI("lei", Lei::tryParse, Lei::tryParseLenient),
    SEPA_CREDITOR_IDENTIFIER(
            "sepaCreditorIdentifier", SepaCreditorId::tryParse, SepaCreditorId::tryParseLenient),
    POSTAL_CODE("postalCode", PostalCode::tryParse, PostalCode::tryParseLenient),
    MUNICIPALITY_CODE(
            "municipalityCode", MunicipalityCode::tryParse, MunicipalityCode::tryParseLenient),
    KATSO_OID("katsoOid", KatsoOid::tryParse, KatsoOid::tryParseLenient),
    INDIVIDUAL_TAX_NUMBER(
            "individualTaxNumber", IndividualTaxNumber::tryParse, IndividualTaxNumber::tryParse),
    /** Takes a choice about temporary codes. */
    HETU("hetu", PersonalIdentityCode::tryParse, PersonalIdentityCode::tryParse) {
        @Override
        Parsed<?> parse(String text, boolean lenient, boolean allowTemporary, String codeSet) {
            Temporary temporary = allowTemporary ? Temporary.ALLOWED : Temporary.REFUSED;
            return lenient
                    ? PersonalIdentityCode.tryParseLenient(text, temporary)
                    : PersonalIdentityCode.tryParse(text, temporary);
        }
    },
    /** Takes the edition of the classification. */
    INDUSTRY_CODE(
            "industryCode",
            text -> IndustryCode.tryParse(text, ""),
            text -> IndustryCode.tryParse(text, "")) {
        @Override
        Parsed<?> parse(String text, boolean lenient, boolean allowTemporary, String codeSet) {
            return lenient
                    ? IndustryCode.tryParseLenient(text, codeSet)
                    : IndustryCode.tryParse(text, codeSet);
        }
    };

    private final String type;
    private final Function<String, Parsed<?>> strictly;
    private final Function<String, Parsed<?>> leniently;

    IdentifierType(
            String type,
            Function<String, Parsed<?>> strictly,
            Function<String, Parsed<?>> leniently) {
        this.type = type;
        this.strictly = strictly;
        this.leniently = leniently;
    }

    /** The contract counts the old form, six digits and a dash, among what is written leniently. */
    private static Parsed<BusinessId> businessId(String text) {
        return text.indexOf('-') < 0
                ? BusinessId.tryParseLenient(text)
                : BusinessId.tryParseLegacy(text);
    }

    static Optional<IdentifierType> named(String type) {
        return Arrays.stream(values()).filter(one -> one.type.equals(type)).findFirst();
    }

    Parsed<?> parse(String text, boolean lenient, boolean allowTemporary, String codeSet) {
        return (lenient ? leniently : strictly).apply(text);
    }

    static String canonical(Object identifier) {
        if (identifier instanceof PersonalIdentityCode code) {
            return code.value();
        }
        if (identifier instanceof FinnishIban iban) {
            return iban.value();
        }
        if (identifier instanceof IndividualTaxNumber number) {
            return number.value();
        }
        return identifier instanceof IndustryCode industry
                ? industry.code()
                : identifier.toString();
    }

    static String display(Object identifier) {
        if (identifier instanceof FinnishIban iban) {
            return iban.display();
        }
        if (identifier instanceof ReferenceNumber reference) {
            return reference.display();
        }
        return identifier instanceof RfReference reference
                ? reference.display()
                : canonical(identifier);
    }
}
