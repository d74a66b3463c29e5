package fi.asiointi.identity.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints under two providers, without an implementation of the expression language. */
class ConstraintsTest {

    /** Who validates. */
    enum Provider {
        HIBERNATE {
            @Override
            Validator speaking(Locale language) {
                return Validation.byProvider(HibernateValidator.class)
                        .configure()
                        .messageInterpolator(
                                new ParameterMessageInterpolator(Set.of(language), language, false))
                        .buildValidatorFactory()
                        .getValidator();
            }
        },
        BVAL {
            @Override
            Validator speaking(Locale language) {
                // @start region="otherProvider"
                var configuration =
                        Validation.byProvider(ApacheValidationProvider.class).configure();
                var messages =
                        ConstraintMessages.before(
                                configuration.getDefaultMessageInterpolator(), language);
                Validator validator =
                        configuration
                                .messageInterpolator(messages)
                                .buildValidatorFactory()
                                .getValidator();
                // @end
                return validator;
            }
        };

        abstract Validator speaking(Locale language);
    }

    record Everything(
            @ValidBusinessId @Nullable String businessId,
            @ValidVatNumber @Nullable String vatNumber,
            @ValidEuid @Nullable String euid,
            @ValidAssociationRegisterNumber @Nullable String association,
            @ValidOvtCode @Nullable String ovt,
            @ValidPeppolParticipant @Nullable String peppol,
            @ValidFinnishIban @Nullable String iban,
            @ValidBic @Nullable String bic,
            @ValidReferenceNumber @Nullable String reference,
            @ValidRfReference @Nullable String rf,
            @ValidLei @Nullable String lei,
            @ValidSepaCreditorId @Nullable String creditor,
            @ValidPersonalIdentityCode @Nullable String hetu,
            @ValidPostalCode @Nullable String postalCode,
            @ValidMunicipalityCode @Nullable String municipality,
            @ValidIndustryCode @Nullable String industry) {

        static Everything of(@Nullable String... texts) {
            return new Everything(
                    texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6], texts[7],
                    texts[8], texts[9], texts[10], texts[11], texts[12], texts[13], texts[14],
                    texts[15]);
        }

        static Everything all(@Nullable String text) {
            String[] texts = new String[16];
            Arrays.fill(texts, text);
            return of(texts);
        }
    }

    record Lenient(
            @ValidBusinessId(lenient = true) String businessId,
            @ValidFinnishIban(lenient = true) String iban,
            @ValidPersonalIdentityCode(lenient = true, allowTemporary = true) String hetu,
            @ValidIndustryCode(lenient = true, codeSet = "TOIMI3") String industry) {}

    record Elements(List<@NotNull @ValidBusinessId String> ids) {}

    private static final Everything RIGHT =
            Everything.of(
                    "0201256-6",
                    "FI02012566",
                    "FIFPRO.0201256-6",
                    "195.883",
                    "003702012566",
                    "0216:003702012566",
                    "FI2112345600000785",
                    "NDEAFIHH",
                    "1232",
                    "RF111232",
                    "74370000000000000142",
                    "FI27ZZZ02012566",
                    "010100+002H",
                    "00100",
                    "091",
                    "70100");

    @ParameterizedTest
    @EnumSource
    void whatIsRightAndWhatIsAbsentPasses(Provider provider) {
        Validator validator = provider.speaking(Locale.ENGLISH);

        assertThat(validator.validate(RIGHT)).isEmpty();
        assertThat(validator.validate(Everything.all(null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongIsFoundFieldByField(Provider provider) {
        Validator validator = provider.speaking(Locale.ENGLISH);

        assertThat(validator.validate(Everything.all("x"))).hasSize(16);
        assertThat(validator.validate(Everything.all(""))).hasSize(16);
    }

    @ParameterizedTest
    @EnumSource
    void lenientTakesWhatPeopleWrite(Provider provider) {
        Validator validator = provider.speaking(Locale.ENGLISH);

        assertThat(
                        validator.validate(
                                new Lenient(
                                        " 02012566 ",
                                        "fi21 1234 5600 0007 85",
                                        "010203a908a",
                                        "70.100")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void elementsOfAListAreChecked(Provider provider) {
        Validator validator = provider.speaking(Locale.ENGLISH);

        assertThat(validator.validate(new Elements(List.of("0201256-6", "0201256-7"))))
                .singleElement()
                .satisfies(
                        violation ->
                                assertThat(violation.getPropertyPath().toString())
                                        .startsWith("ids[1]"));
    }

    @ParameterizedTest
    @MethodSource("providersAndLanguages")
    void everyMessageIsInTheLanguageAskedFor(Provider provider, Locale language) {
        Set<String> messages =
                provider.speaking(language).validate(Everything.all("x")).stream()
                        .map(ConstraintViolation::getMessage)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(messages).hasSize(16).noneMatch(message -> message.contains("{"));
        String word =
                switch (language.getLanguage()) {
                    case "fi" -> "virheelli";
                    case "sv" -> "felaktig";
                    default -> "not valid";
                };
        assertThat(messages).allMatch(message -> message.contains(word));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> providersAndLanguages() {
        return Arrays.stream(Provider.values())
                .flatMap(
                        provider ->
                                Stream.of("fi", "sv", "en", "de")
                                        .map(Locale::forLanguageTag)
                                        .map(
                                                language ->
                                                        org.junit.jupiter.params.provider.Arguments
                                                                .of(provider, language)));
    }

    @ParameterizedTest
    @CsvSource({
        "HIBERNATE, 010100+002J",
        "HIBERNATE, FI2112345600000786",
        "BVAL, 010100+002J",
        "BVAL, FI2112345600000786"
    })
    void noMessageRepeatsTheValue(Provider provider, String personal) {
        assertThat(provider.speaking(Locale.ENGLISH).validate(Everything.all(personal)))
                .isNotEmpty()
                .noneMatch(violation -> violation.getMessage().contains(personal));
    }

    @Test
    void messagesOfOthersAreLeftToTheProvider() {
        assertThat(
                        Provider.BVAL
                                .speaking(Locale.ENGLISH)
                                .validate(
                                        new Elements(
                                                Arrays.asList(new @Nullable String[] {null, "x"}))))
                .extracting(ConstraintViolation::getMessage)
                .anyMatch(message -> message.contains("null"))
                .anyMatch(message -> message.startsWith("The Business ID"));
    }
}
