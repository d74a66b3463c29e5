package fi.asiointi.voucher.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.voucher.Cases;
import fi.asiointi.voucher.Cases.Case;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NameMatchTest {

    @Test
    void aTypedNameMayHaveSlips() {
        // @start region="match"
        boolean slipped = NameMatch.PRODUCTION.matches("Müller", "Hans Mullir");
        boolean stranger = NameMatch.STRICT.matches("Doe", "Roe Dee");
        // @end
        assertThat(slipped).isTrue();
        assertThat(stranger).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void namesAreFoldedAsInProduction(Case c) {
        assertThat(FoldedName.of(text(c.input().path("name"))).text())
                .isEqualTo(c.expected().path("normalized").asText());
    }

    /** Values that are no text cannot be given to the library. */
    static Stream<Case> namesAreFoldedAsInProduction() {
        return Cases.suite("name-normalize").filter(c -> c.expected().has("normalized"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void namesMatchAsInProduction(Case c) {
        assertThat(
                        NameMatch.PRODUCTION.matches(
                                text(c.input().path("last_name")),
                                text(c.input().path("full_name"))))
                .isEqualTo(c.expected().path("match").asBoolean());
    }

    static Stream<Case> namesMatchAsInProduction() {
        return Cases.suite("name-match").filter(c -> c.expected().has("match"));
    }

    @ParameterizedTest
    @CsvSource({
        "Doe, John Doe, true",
        "Doe, Doe John, true",
        "Doe, Roe Dee, false",
        "Doe, John Dae, false",
        "Korhonen, Mikael Korhone, true",
        "Korhonen, Mikael Korhoe, false",
        "Virtanen-Korhonen, Anna Virtanen-Korhoen, true",
        "'', Anna Aalto, false"
    })
    void theStricterMatchForgivesLessInShortNames(String last, String full, boolean match) {
        assertThat(NameMatch.STRICT.matches(last, full)).isEqualTo(match);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theRegistersNameCounts(Case c) {
        JsonNode in = c.input();
        if (in.has("register_name")) {
            var registered = new PersonName("", in.path("register_name").asText());
            var typed = new PersonName("", in.path("typed_name").asText());
            assertThat(PersonName.official(registered, typed).lastName())
                    .isEqualTo(c.expected().path("name").asText());
        } else {
            JsonNode latest =
                    in.path(in.has("register_at_handling") ? "register_at_handling" : "register");
            @Nullable PersonName registered = latest.isArray() ? name(latest) : null;
            assertThat(PersonName.official(registered, name(in.path("typed"))).full())
                    .isEqualTo(c.expected().path("full_name").asText());
        }
    }

    static Stream<Case> theRegistersNameCounts() {
        return Cases.suite("name-official");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aFullNameHasNoStrayBlanks(Case c) {
        var name =
                new PersonName(
                        c.input().path("first_name").asText(),
                        c.input().path("last_name").asText());

        assertThat(name.full()).isEqualTo(c.expected().path("full_name").asText());
    }

    static Stream<Case> aFullNameHasNoStrayBlanks() {
        return Cases.suite("name-full");
    }

    private static PersonName name(JsonNode parts) {
        return new PersonName(parts.get(0).asText(), parts.get(1).asText());
    }

    @Test
    void aNameIsNotWrittenInLogs() {
        assertThat(new PersonName("Anna", "Aalto")).hasToString("PersonName");
        assertThat(FoldedName.of("Aalto")).hasToString("FoldedName of 5 characters");
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asText();
    }
}
