package fi.asiointi.identity.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.management.ThreadMXBean;
import fi.asiointi.identity.Cases;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The known identifiers of every kind, right and wrong. */
class IdentifierCasesTest {

    static Stream<Arguments> valid() {
        return cases("valid");
    }

    static Stream<Arguments> invalid() {
        return cases("invalid");
    }

    static Stream<Arguments> lenient() {
        return cases("normalise");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("valid")
    void aRightOneIsRead(IdentifierKind kind, JsonNode known) {
        String text = known.path("input").asText();
        Object read = kind.strict.apply(text).orElseThrow();

        assertThat(kind.valid.test(text)).isTrue();
        assertThat(IdentifierKind.canonical(read)).isEqualTo(known.path("canonical").asText(text));
        assertThat(kind.lenient.apply(text).toOptional()).map(Object.class::cast).contains(read);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("invalid")
    void aWrongOneIsRefusedWithTheReasonInThreeLanguages(IdentifierKind kind, JsonNode known) {
        String text = known.path("input").asText();
        var refused = (Parsed.Invalid<?>) kind.strict.apply(text);

        assertThat(kind.valid.test(text)).isFalse();
        assertThat(refused.reason().code()).isEqualTo(known.path("reason").asText());
        assertThat(refused.reason().text().fi()).isNotBlank().doesNotContain("{");
        assertThat(refused.reason().text().sv()).isNotBlank().doesNotContain("{");
        assertThat(refused.reason().text().en()).isNotBlank().doesNotContain("{");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.strict.apply(text).orElseThrow())
                .withMessageStartingWith(known.path("reason").asText());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lenient")
    void whatPeopleWriteIsRead(IdentifierKind kind, JsonNode known) {
        String text = known.path("input").asText();

        assertThat(IdentifierKind.canonical(kind.lenient.apply(text).orElseThrow()))
                .isEqualTo(known.path("canonical").asText());
    }

    @ParameterizedTest
    @EnumSource
    void anAbsentAndAnEmptyTextAreRefusedAndNoError(IdentifierKind kind) {
        assertThat(kind.valid.test(null)).isFalse();
        assertThat(kind.valid.test("")).isFalse();
        assertThat(BusinessIdTest.reasonCode(kind.strict.apply(null))).isEqualTo("FORMAT");
        assertThat(BusinessIdTest.reasonCode(kind.lenient.apply(null))).isEqualTo("FORMAT");
        assertThat(BusinessIdTest.reasonCode(kind.strict.apply(""))).isEqualTo("FORMAT");
        assertThat(BusinessIdTest.reasonCode(kind.lenient.apply("  "))).isEqualTo("FORMAT");
    }

    /** KatsoOid and PeppolParticipant make no such promise. */
    @ParameterizedTest
    @EnumSource(
            value = IdentifierKind.class,
            names = {"KATSO", "PEPPOL"},
            mode = EnumSource.Mode.EXCLUDE)
    void whetherOneIsValidIsToldWithoutAllocating(IdentifierKind kind) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        String[] inputs = rightOnes(kind).toArray(String[]::new);
        int valid = 0;
        for (String text : inputs) {
            valid += kind.valid.test(text) ? 1 : 0;
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1_000; i++) {
            for (String text : inputs) {
                valid += kind.valid.test(text) ? 1 : 0;
            }
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(valid).isEqualTo(1_001 * inputs.length);
        // Less than one byte a call: what there is, is of the measuring.
        assertThat(allocated).isLessThan(1_000L * inputs.length);
    }

    @ParameterizedTest
    @EnumSource
    void aLineFeedAtTheEndIsNotPassedOver(IdentifierKind kind) {
        rightOnes(kind)
                .forEach(
                        text -> {
                            assertThat(kind.valid.test(text + "\n")).as(text).isFalse();
                            assertThat(kind.valid.test(" " + text)).as(text).isFalse();
                        });
    }

    @ParameterizedTest
    @EnumSource
    void digitsOfOtherScriptsAreNoDigits(IdentifierKind kind) {
        rightOnes(kind)
                .filter(text -> text.chars().anyMatch(c -> c >= '0' && c <= '9'))
                .forEach(
                        text -> {
                            assertThat(kind.valid.test(withDigitsFrom(text, '\u0660'))).isFalse();
                            assertThat(kind.valid.test(withDigitsFrom(text, '\uFF10'))).isFalse();
                        });
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeOfOneCharacterIsToldByTheStrictReadingAsTheValidityTells(IdentifierKind kind) {
        rightOnes(kind)
                .flatMap(IdentifierCasesTest::changesOfOneCharacter)
                .forEach(
                        text ->
                                assertThat(kind.strict.apply(text) instanceof Parsed.Valid<?>)
                                        .as(text)
                                        .isEqualTo(kind.valid.test(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUSINESS_ID", "VAT_NUMBER", "IBAN", "REFERENCE", "RF", "LEI"})
    void everySlipOfOneDigitIsFound(IdentifierKind kind) {
        rightOnes(kind)
                .forEach(
                        text -> {
                            for (int at = 0; at < text.length(); at++) {
                                assertThat(rightDigitsAt(kind, text, at)).as(text).isOne();
                            }
                        });
    }

    /** How many digits make the text a right one at a place; 1 where it has no digit. */
    private static long rightDigitsAt(IdentifierKind kind, String text, int at) {
        char c = text.charAt(at);
        if (c < '0' || c > '9') {
            return 1;
        }
        return "0123456789"
                .chars()
                .filter(
                        digit ->
                                kind.valid.test(
                                        text.substring(0, at)
                                                + (char) digit
                                                + text.substring(at + 1)))
                .count();
    }

    private static Stream<String> changesOfOneCharacter(String text) {
        return Stream.iterate(0, at -> at < text.length(), at -> at + 1)
                .flatMap(
                        at ->
                                "09AZaz-. :+\u00C5"
                                        .chars()
                                        .mapToObj(
                                                c ->
                                                        text.substring(0, at)
                                                                + (char) c
                                                                + text.substring(at + 1)));
    }

    private static String withDigitsFrom(String text, char zero) {
        var other = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            other.append(c >= '0' && c <= '9' ? (char) (c - '0' + zero) : c);
        }
        return other.toString();
    }

    private static Stream<String> rightOnes(IdentifierKind kind) {
        return Cases.identifiers(kind.type, "valid").map(known -> known.path("input").asText());
    }

    private static Stream<Arguments> cases(String list) {
        return IdentifierKind.all()
                .flatMap(
                        kind ->
                                Cases.identifiers(kind.type, list)
                                        .map(known -> Arguments.of(kind, known)));
    }
}
