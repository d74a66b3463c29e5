package fi.asiointi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands identifier, organisation and acting. */
class IdentityCommandsTest {

    static Stream<Arguments> identifiers() {
        return caseFile("identifiers.json").path("identifiers").properties().stream()
                .flatMap(
                        type ->
                                Stream.of("valid", "invalid", "normalise")
                                        .filter(list -> type.getValue().has(list))
                                        .map(list -> Arguments.of(type.getKey(), list)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("identifiers")
    void knownIdentifiersAreJudged(String type, String list) {
        List<JsonNode> known =
                list(caseFile("identifiers.json").path("identifiers").path(type).path(list))
                        .toList();
        String input =
                known.stream()
                        .map(one -> identifier(type, list, one).toString())
                        .collect(Collectors.joining("\n"));

        List<JsonNode> answers = Run.of(input, "identifier").lines();

        assertThat(answers).hasSameSizeAs(known);
        for (int i = 0; i < known.size(); i++) {
            JsonNode one = known.get(i);
            JsonNode answer = answers.get(i);
            if (list.equals("invalid")) {
                assertThat(answer.path("valid").asBoolean(true)).as("%s", one).isFalse();
                assertThat(answer.path("reason").asText()).isEqualTo(one.path("reason").asText());
                assertThat(answer.path("message")).hasSize(3);
            } else {
                assertThat(answer.path("valid").asBoolean()).as("%s", one).isTrue();
                assertThat(answer.path("canonical").asText())
                        .isEqualTo(one.path("canonical").asText(one.path("input").asText()));
                assertThat(answer.path("display").asText()).isNotBlank();
            }
        }
    }

    private static ObjectNode identifier(String type, String list, JsonNode known) {
        ObjectNode line = LineInput.JSON.createObjectNode().put("id", 1).put("type", type);
        line.put("value", known.path("input").asText());
        line.put("lenient", list.equals("normalise"));
        line.put("allowTemporary", true);
        if (type.equals("industryCode")) {
            line.put("codeSet", known.path("codeSet").asText("TOIMI4"));
        }
        return line;
    }

    @Test
    void anIndustryCodeNeedsItsClassification() {
        JsonNode answer =
                Run.of("{\"type\":\"industryCode\",\"value\":\"70100\"}", "identifier").line();

        assertThat(answer.path("error").path("code").asText()).isEqualTo("MISSING_FIELD");
        assertThat(answer.path("error").path("path").asText()).isEqualTo("codeSet");
    }

    @Test
    void nokiaIsToldAsItIsToday() {
        JsonNode nokia = organisation("ytj-real-nokia-oyj.json", "2026-11-22").line();

        assertThat(nokia.path("businessId").asText()).isEqualTo("0112038-9");
        assertThat(nokia.path("name").asText()).isEqualTo("Nokia Oyj");
        assertThat(nokia.path("formerName").asBoolean(true)).isFalse();
        assertThat(texts(nokia.path("otherNames"))).contains("Oy Nokia Ab", "Vertu").hasSize(14);
        assertThat(nokia.path("legalForm").path("code").asText()).isEqualTo("17");
        assertThat(nokia.path("legalForm").path("alphabetic").asText()).isEqualTo("OYJ");
        assertThat(nokia.path("legalForm").path("label").path("sv").asText())
                .isEqualTo("Publikt aktiebolag");
        assertThat(nokia.path("state").path("value").asText()).isEqualTo("ACTIVE");
        assertThat(nokia.path("state").path("reasons").get(0).path("message")).hasSize(3);
        assertThat(texts(nokia.path("visitingAddress").path("lines")))
                .containsExactly("Karakaari 7", "02610 ESPOO");
        assertThat(texts(nokia.path("postalAddress").path("lines")))
                .containsExactly("PL 226", "00045 NOKIA GROUP");
        assertThat(nokia.path("industry").path("codeSet").asText()).isEqualTo("TOIMI4");
        assertThat(nokia.path("registers").properties())
                .hasSize(4)
                .allSatisfy(entry -> assertThat(entry.getValue().asText()).isEqualTo("YES"));
        assertThat(nokia.path("source").asText()).isEqualTo("YTJ_V3");
        assertThat(nokia.path("lastModified").asText()).isEqualTo("2026-05-04T07:31:50");
    }

    @Test
    void anEarlierDayIsToldAsItWas() {
        JsonNode nokia = organisation("ytj-real-nokia-oyj.json", "1997-08-31").line();

        assertThat(nokia.path("name").asText()).isEqualTo("Oy Nokia Ab");
    }

    @Test
    void aLanguageIsAskedFor() {
        String answer = caseFile("register-answers/ytj-real-nokia-oyj.json").toString();
        JsonNode nokia = Run.of(answer, "organisation", "--lang", "sv").line();

        assertThat(texts(nokia.path("visitingAddress").path("lines"))).contains("02610 ESBO");
        assertThat(nokia.path("legalForm").path("label").asText()).isEqualTo("Publikt aktiebolag");
    }

    @Test
    void anAssociationIsReadFromItsOwnRegister() {
        JsonNode club = organisation("yrtti-basic-info.json", "2026-11-22").line();

        assertThat(club.path("businessId").asText()).isEqualTo("2686723-5");
        assertThat(club.path("name").asText())
                .isEqualTo("SIPOON NUORISOMUSIIKINYHDISTYS SUSIMUSA ry");
        assertThat(texts(club.path("otherNames"))).isEmpty();
        assertThat(club.path("state").path("value").asText()).isEqualTo("ACTIVE");
        assertThat(club.path("source").asText()).isEqualTo("YRTTI");
        assertThat(club.path("domicile").asText()).isEqualTo("753");
        assertThat(club.path("identifiers").get(1).path("value").asText()).isEqualTo("195.883");
        assertThat(club.path("registers").path("vat").asText()).isEqualTo("UNKNOWN");
        assertThat(texts(club.path("postalAddress").path("lines")))
                .containsExactly("c/o Esimerkki Erkki Olavi", "Esimerkkitie 1", "01120 Västerskog");
    }

    @Test
    void anAssociationNeedsNoBusinessId() {
        JsonNode club =
                organisation("yrtti-association-without-business-id.json", "2026-11-22").line();

        assertThat(club.path("businessId").isNull()).isTrue();
        assertThat(club.path("identifiers")).hasSize(1);
    }

    @Test
    void aFaultOfTheRegisterIsNoOrganisation() {
        assertThat(
                        organisation("yrtti-fault.json", "2026-11-22")
                                .line()
                                .path("error")
                                .path("code")
                                .asText())
                .isEqualTo("UNSUPPORTED");
    }

    @Test
    void anAnswerOfTheServiceBusIsReadToo() {
        JsonNode company = organisation("servicebus-get-company.json", "2026-11-22").line();

        assertThat(company.path("name").asText()).isEqualTo("I. Haanpää Oy");
        assertThat(company.path("source").asText()).isEqualTo("SERVICE_BUS");
    }

    @Test
    void everyOrganisationOfAnAnswerHasALine() {
        Run search = organisation("ytj-real-search-supercell.json", "2026-11-22");

        assertThat(search.lines()).hasSize(3);
        assertThat(search.status()).isZero();
    }

    @Test
    void anAnswerWithoutOrganisationsIsAnsweredAndSaidAside() {
        Run none = organisation("ytj-real-not-found.json", "2026-11-22");

        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("no organisations");
        assertThat(none.status()).isZero();
    }

    @Test
    void aBareRecordIsReadToo() {
        JsonNode record =
                caseFile("register-answers/ytj-real-nokia-oyj.json").path("companies").get(0);

        assertThat(Run.of(record.toString(), "organisation").line().path("name").asText())
                .isEqualTo("Nokia Oyj");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | MISSING_FIELD | companies",
                "{\"companies\":null} | MISSING_FIELD | companies",
                "{\"companies\":5} | WRONG_TYPE | companies",
                "{\"businessId\":{}} | MISSING_FIELD | businessId.value",
                "{\"record\":{\"businessId\":{\"value\":\"0112038-9\"},\"names\":[7]}}"
                        + " | WRONG_TYPE | record.names[0]",
                "{\"record\":{},\"day\":1} | UNKNOWN_FIELD | day"
            })
    void aRecordThatCannotBeReadIsNamedByItsPlace(String record, String code, String path) {
        JsonNode error = Run.of(record, "organisation").line().path("error");

        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("path").asText()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            delimiter = '|',
            value = {
                // file | organisation | roles | mandates | forbidden | decision | acts for | reason
                "one | null | NIMKO,TJ | | TIL | PERMITTED | 7019376-8 | ROLE",
                "one | 7019376-8 | NIMKO,TJ | | TIL | PERMITTED | 7019376-8 | ROLE",
                "one | 0201256-6 | NIMKO,TJ | | TIL | REFUSED | 0201256-6 | NO_ROLE",
                "empty | null | NIMKO,TJ | | TIL | REFUSED | null | NO_ORGANISATION",
                "many | 7769481-3 | NIMKO,TJ,TIL | | TIL | REFUSED | 7769481-3 | ROLE_FORBIDDEN",
                "many | 7769480-5 | NIMKO,TJ | | TIL | REFUSED | 7769480-5 | ROLE_NOT_ENOUGH",
                "many | null | NIMKO,PJ | | TIL | CHOOSE | null | SEVERAL_ORGANISATIONS",
                "many | 7769615-7 | | http://valtuusrekisteri.suomi.fi/avustushakemuksen_tekeminen"
                        + " | TIL | PERMITTED | 7769615-7 | MANDATE"
            })
    void whoMayActIsDecided(
            String file,
            @Nullable String organisation,
            @Nullable String roles,
            @Nullable String mandates,
            String forbidden,
            String decision,
            @Nullable String actsFor,
            @Nullable String reason) {
        ObjectNode line = LineInput.JSON.createObjectNode().put("id", "a");
        line.set(
                "roles",
                caseFile("register-answers/valtuudet-organization-roles-" + file + ".json"));
        line.put("organisation", organisation);
        ObjectNode policy = line.putObject("policy");
        addAll(policy.putArray("allowedRoles"), roles);
        addAll(policy.putArray("allowedMandates"), mandates);
        addAll(policy.putArray("forbiddenRoles"), forbidden);

        JsonNode answer = Run.of(line.toString(), "acting").line();

        assertThat(answer.path("decision").asText()).isEqualTo(decision);
        assertThat(answer.path("organisation").asText(null)).isEqualTo(actsFor);
        assertThat(answer.path("reasons").path(0).path("code").asText(null)).isEqualTo(reason);
        if (decision.equals("CHOOSE")) {
            assertThat(texts(answer.path("candidates"))).containsExactly("7019376-8", "7769480-5");
        }
    }

    @Test
    void anIncompleteAnswerIsNoRefusal() {
        JsonNode answer =
                Run.of(
                                "{\"roles\":[{\"name\":\"X Oy\",\"identifier\":\"2336509-6\","
                                        + "\"complete\":false,\"roles\":[\"TJ\"]}],"
                                        + "\"policy\":{\"allowedRoles\":[\"TJ\"]}}",
                                "acting")
                        .line();

        assertThat(answer.path("decision").asText()).isEqualTo("CANNOT_TELL");
        assertThat(answer.path("reasons").get(0).path("code").asText()).isEqualTo("INCOMPLETE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"policy\":{}} | MISSING_FIELD | roles",
                "{\"roles\":[]} | MISSING_FIELD | policy",
                "{\"roles\":{},\"policy\":{}} | WRONG_TYPE | roles",
                "{\"roles\":[{}],\"policy\":{}} | MISSING_FIELD | roles[0].identifier",
                "{\"roles\":[],\"policy\":{\"allowedRoles\":[7]}} | WRONG_TYPE |"
                        + " policy.allowedRoles",
                "{\"roles\":[],\"policy\":{\"allowed\":[]}} | UNKNOWN_FIELD | policy.allowed"
            })
    void aQuestionThatCannotBeReadIsNamedByItsPlace(String line, String code, String path) {
        JsonNode error = Run.of(line, "acting").line().path("error");

        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("path").asText()).isEqualTo(path);
    }

    private static Run organisation(String file, String day) {
        ObjectNode line = LineInput.JSON.createObjectNode().put("on", day);
        line.set("record", caseFile("register-answers/" + file));
        return Run.of(line.toString(), "organisation");
    }

    private static void addAll(ArrayNode list, @Nullable String texts) {
        if (texts != null) {
            Stream.of(texts.split(",")).forEach(list::add);
        }
    }

    private static Stream<String> texts(JsonNode list) {
        return list(list).map(JsonNode::asText);
    }

    private static Stream<JsonNode> list(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode caseFile(String name) {
        try {
            return LineInput.JSON.readTree(Run.caseFile(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
