package fi.asiointi.identity.id;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every kind of identifier whose only input is its text, for tests that ask all of them. */
enum IdentifierKind {
    BUSINESS_ID(
            "businessId", BusinessId::tryParse, BusinessId::tryParseLegacy, BusinessId::isValid),
    VAT_NUMBER("vatNumber", VatNumber::tryParse, VatNumber::tryParseLenient, VatNumber::isValid),
    EUID("euid", Euid::tryParse, Euid::tryParseLenient, Euid::isValid),
    ASSOCIATION(
            "associationRegisterNumber",
            AssociationRegisterNumber::tryParse,
            AssociationRegisterNumber::tryParseLenient,
            AssociationRegisterNumber::isValid),
    OVT("ovt", OvtCode::tryParse, OvtCode::tryParseLenient, OvtCode::isValid),
    PEPPOL(
            "peppolParticipant",
            PeppolParticipant::tryParse,
            PeppolParticipant::tryParseLenient,
            PeppolParticipant::isValid),
    IBAN("iban", FinnishIban::tryParse, FinnishIban::tryParseLenient, FinnishIban::isValid),
    BIC("bic", Bic::tryParse, Bic::tryParseLenient, Bic::isValid),
    REFERENCE(
            "referenceNumber",
            ReferenceNumber::tryParse,
            ReferenceNumber::tryParseLenient,
            ReferenceNumber::isValid),
    RF("rfReference", RfReference::tryParse, RfReference::tryParseLenient, RfReference::isValid),
    LEI("lei", Lei::tryParse, Lei::tryParseLenient, Lei::isValid),
    CREDITOR(
            "sepaCreditorIdentifier",
            SepaCreditorId::tryParse,
            SepaCreditorId::tryParseLenient,
            SepaCreditorId::isValid),
    POSTAL_CODE(
            "postalCode", PostalCode::tryParse, PostalCode::tryParseLenient, PostalCode::isValid),
    MUNICIPALITY(
            "municipalityCode",
            MunicipalityCode::tryParse,
            MunicipalityCode::tryParseLenient,
            MunicipalityCode::isValid),
    INDUSTRY(
            "industryCode",
            text -> IndustryCode.tryParse(text, "TOIMI4"),
            text -> IndustryCode.tryParseLenient(text, "TOIMI4"),
            text -> IndustryCode.isValid(text, "TOIMI4")),
    KATSO("katsoOid", KatsoOid::tryParse, KatsoOid::tryParseLenient, KatsoOid::isValid),
    TAX_NUMBER(
            "individualTaxNumber",
            IndividualTaxNumber::tryParse,
            IndividualTaxNumber::tryParse,
            IndividualTaxNumber::isValid);

    final String type;
    final Function<@Nullable CharSequence, Parsed<?>> strict;
    final Function<@Nullable CharSequence, Parsed<?>> lenient;
    final Predicate<@Nullable CharSequence> valid;

    IdentifierKind(
            String type,
            Function<@Nullable CharSequence, Parsed<?>> strict,
            Function<@Nullable CharSequence, Parsed<?>> lenient,
            Predicate<@Nullable CharSequence> valid) {
        this.type = type;
        this.strict = strict;
        this.lenient = lenient;
        this.valid = valid;
    }

    static Stream<IdentifierKind> all() {
        return Arrays.stream(values());
    }

    /** The canonical text; a code of an industry has its edition before it. */
    static String canonical(Object identifier) {
        if (identifier instanceof IndustryCode industry) {
            return industry.code();
        }
        if (identifier instanceof FinnishIban iban) {
            return iban.value();
        }
        return identifier instanceof IndividualTaxNumber number
                ? number.value()
                : identifier.toString();
    }
}
