package fi.asiointi.voucher.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.voucher.Cases;
import fi.asiointi.voucher.Cases.Case;
import fi.asiointi.voucher.application.YouthAssessment.Accepted;
import fi.asiointi.voucher.application.YouthAssessment.AdditionalInformation;
import fi.asiointi.voucher.application.YouthAssessment.Recheck;
import fi.asiointi.voucher.application.YouthAssessment.Refused;
import fi.asiointi.voucher.policy.Applicants;
import fi.asiointi.voucher.policy.PolicyLookup;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.policy.VoucherPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YouthEligibilityTest {
    private static final VoucherPolicy OF_2026 = policy(2026);
    private static final Instant VALENTINES_DAY = Instant.parse("2026-02-14T08:00:00Z");
    private static final LocalDate BORN_2010 = LocalDate.of(2010, 12, 31);
    private static final RegisterAnswer IN_ORDER = answered(true, false, true, false);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theApplicantIsInTheChosenGroupOrNot(Case c) {
        JsonNode in = c.input();
        boolean noPolicy = in.path("groups_enabled_that_year").isNull();
        var groups = new ArrayList<String>();
        in.path("groups_enabled_that_year").forEach(group -> groups.add(group.asText()));
        var application =
                new YouthApplication(
                        noPolicy ? Instant.parse("2027-06-01T00:00:00Z") : VALENTINES_DAY,
                        LocalDate.of((noPolicy ? 2027 : 2026) - in.path("age").asInt(), 7, 1),
                        text(in.path("home_municipality")),
                        Answer.UNKNOWN,
                        text(in.path("selected_group")),
                        IN_ORDER);

        boolean expected = c.expected().path("in_target_group").asBoolean();
        if (noPolicy) {
            assertThat(expected).isFalse();
            assertThat(
                            YouthEligibility.assess(
                                    application, "Helsinki", VoucherPolicies.published()))
                    .isInstanceOf(Refused.class);
        } else {
            var eligibility = YouthEligibility.under(OF_2026.withEnabledGroups(groups));
            assertThat(eligibility.inTargetGroup(application) == Answer.YES).isEqualTo(expected);
            assertThat(eligibility.assess(application))
                    .isInstanceOf(expected ? Accepted.class : AdditionalInformation.class);
        }
    }

    static Stream<Case> theApplicantIsInTheChosenGroupOrNot() {
        return Cases.suite("target-group-eligibility");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void onlyYearsCountForTheAge(Case c) {
        LocalDate applied = LocalDate.parse(c.input().path("applied").asText());
        String born = text(c.input().path("birthdate"));
        VoucherPolicy policy = policy(applied.getYear());
        var application =
                new YouthApplication(
                        applied.atStartOfDay(policy.timeZone()).toInstant(),
                        born == null ? null : LocalDate.parse(born),
                        "Helsinki",
                        Answer.UNKNOWN,
                        "primary_target_group",
                        IN_ORDER);

        // The city's system writes "not known" as the age 0.
        assertThat(YouthEligibility.under(policy).age(application))
                .isEqualTo(
                        born == null
                                ? OptionalInt.empty()
                                : OptionalInt.of(c.expected().path("age").asInt()));
    }

    static Stream<Case> onlyYearsCountForTheAge() {
        return Cases.suite("target-group-age-calculation");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void eachYearHasTheRuleThatWasThenInForce(Case c) {
        JsonNode in = c.input();
        int year = in.path("year").asInt();
        VoucherPolicy policy = policy(year);
        int age = in.path("age").asInt();
        var application =
                new YouthApplication(
                        Objects.requireNonNull(policy.applicants().window())
                                .start()
                                .atStartOfDay(policy.timeZone())
                                .toInstant(),
                        LocalDate.of(year - age, 1, 1),
                        in.path("lives_in_helsinki").asBoolean() ? "Helsinki" : "Espoo",
                        Answer.of(in.path("listed_helsinki_school").asBoolean()),
                        policy.applicants().groupOfAge(age).map(g -> g.id()).orElse("none"),
                        IN_ORDER);

        assertThat(YouthEligibility.under(policy).assess(application) instanceof Accepted)
                .isEqualTo(c.expected().path("auto_eligible").asBoolean());
    }

    static Stream<Case> eachYearHasTheRuleThatWasThenInForce() {
        return Cases.suite("target-group-history");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void anApplicationIsAcceptedWhenNothingMoreIsNeeded(Case c) {
        YouthAssessment assessment = YouthEligibility.under(OF_2026).assess(asInCase(c));

        assertThat(assessment instanceof Accepted)
                .isEqualTo(!c.expected().path("needs_additional_info").asBoolean());
    }

    static Stream<Case> anApplicationIsAcceptedWhenNothingMoreIsNeeded() {
        return Cases.suite("needs-additional-info");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theRegisterRefusesOrAsksToRecheck(Case c) {
        YouthAssessment assessment = YouthEligibility.under(OF_2026).assess(asInCase(c));

        assertThat(assessment)
                .isInstanceOf(
                        switch (c.expected().path("code").asText()) {
                            case "inadmissible_data" -> Refused.class;
                            case "please_recheck_data" -> Recheck.class;
                            default ->
                                    c.input().path("in_target_group").asBoolean()
                                                    && !c.input()
                                                            .path("disclosure_restricted")
                                                            .asBoolean()
                                            ? Accepted.class
                                            : AdditionalInformation.class;
                        });
    }

    static Stream<Case> theRegisterRefusesOrAsksToRecheck() {
        return Cases.suite("create-after-vtj")
                .filter(c -> !c.input().path("request_additional_information").asBoolean());
    }

    @Test
    void everyReasonIsToldAtOnceAndTheDecidingOnesFirst() {
        var application =
                new YouthApplication(
                        VALENTINES_DAY,
                        LocalDate.of(2009, 5, 5),
                        "Espoo",
                        Answer.UNKNOWN,
                        "primary_target_group",
                        answered(false, true, false, true));

        assertThat(YouthEligibility.under(OF_2026).assess(application).because())
                .extracting(Reason::code)
                .containsExactly(
                        "IDENTITY_CODE_NOT_VALID",
                        "PERSON_DECEASED",
                        "LAST_NAME_DIFFERS",
                        "DISCLOSURE_RESTRICTED",
                        "AGE_NOT_IN_GROUP",
                        "NOT_RESIDENT");
    }

    @Test
    void whatIsNotKnownIsAskedAndNeverReadAsNo() {
        var application =
                new YouthApplication(
                        VALENTINES_DAY,
                        null,
                        null,
                        Answer.UNKNOWN,
                        "primary_target_group",
                        new RegisterAnswer.Answered(
                                Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN));
        var eligibility = YouthEligibility.under(OF_2026);

        assertThat(eligibility.inTargetGroup(application)).isEqualTo(Answer.UNKNOWN);
        assertThat(eligibility.assess(application))
                .isInstanceOf(AdditionalInformation.class)
                .extracting(a -> a.because().stream().map(Reason::code).toList())
                .isEqualTo(
                        List.of(
                                "REGISTER_ANSWER_INCOMPLETE",
                                "BIRTH_DATE_UNKNOWN",
                                "HOME_MUNICIPALITY_UNKNOWN"));
    }

    @Test
    void theMunicipalityIsNamedInTheLanguageOfTheText() {
        var application =
                new YouthApplication(
                        Instant.parse("2026-03-01T10:00:00Z"),
                        LocalDate.of(2010, 1, 1),
                        "Espoo",
                        Answer.UNKNOWN,
                        "primary_target_group",
                        IN_ORDER);
        Reason reason = YouthEligibility.under(OF_2026).assess(application).because().get(0);

        assertThat(reason.code()).isEqualTo("NOT_RESIDENT");
        assertThat(reason.parameter("municipality")).contains("Helsinki");
        assertThat(reason.text().fi()).contains("kotikunta on Helsinki.");
        assertThat(reason.text().sv()).contains("hemkommun är Helsingfors.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T21:59:59Z, APPLICATION_WINDOW",
        "2026-02-13T22:00:00Z, ''", // the 14th has begun in Helsinki
        "2026-12-31T21:59:59Z, ''",
        "2026-12-31T22:30:00Z, OTHER_YEAR", // 2027 in Helsinki
        "2025-12-31T21:59:59Z, OTHER_YEAR",
    })
    void theSeasonIsReadFromTheClockOfHelsinki(Instant appliedAt, String code) {
        var application =
                new YouthApplication(
                        appliedAt,
                        LocalDate.of(2010, 1, 1),
                        "Helsinki",
                        Answer.UNKNOWN,
                        "primary_target_group",
                        IN_ORDER);

        assertThat(YouthEligibility.under(OF_2026).assess(application).because())
                .extracting(Reason::code)
                .filteredOn(found -> !found.equals("AGE_NOT_IN_GROUP"))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Espoo, NO, NEITHER_RESIDENT_NOR_PUPIL",
        "Espoo, UNKNOWN, SCHOOL_UNKNOWN",
        "'', NO, HOME_MUNICIPALITY_UNKNOWN",
        "'', UNKNOWN, HOME_MUNICIPALITY_UNKNOWN",
        "'', YES, ''",
        "Helsinki, UNKNOWN, ''",
    })
    void in2022ASchoolOnTheListWasEnough(String home, Answer listedSchool, String code) {
        var application =
                new YouthApplication(
                        Instant.parse("2022-05-02T09:00:00Z"),
                        LocalDate.of(2006, 1, 1),
                        home,
                        listedSchool,
                        "primary_target_group",
                        IN_ORDER);

        assertThat(YouthEligibility.under(policy(2022)).assess(application).because())
                .extracting(Reason::code)
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void withoutAPolicyNobodyIsAccepted() {
        var application =
                new YouthApplication(
                        Instant.parse("2026-12-31T22:30:00Z"),
                        BORN_2010,
                        "Helsinki",
                        Answer.UNKNOWN,
                        "primary_target_group",
                        IN_ORDER);

        assertThat(YouthEligibility.assess(application, "Helsinki", VoucherPolicies.published()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.because().get(0).text().in(Language.FI))
                                        .isEqualTo(
                                                "Kesäsetelin ehdot eivät ole tiedossa: Helsinki 2027."));
    }

    @Test
    void theDateOfBirthIsNotInToString() {
        assertThat(
                        new YouthApplication(
                                        VALENTINES_DAY,
                                        BORN_2010,
                                        "Espoo",
                                        Answer.YES,
                                        "hki_15",
                                        IN_ORDER)
                                .toString())
                .doesNotContain("2010", "Espoo");
    }

    private static YouthApplication asInCase(Case c) {
        JsonNode in = c.input();
        boolean inGroup = in.path("in_target_group").asBoolean();
        return new YouthApplication(
                VALENTINES_DAY,
                BORN_2010,
                inGroup ? "Helsinki" : "Espoo",
                Answer.UNKNOWN,
                "primary_target_group",
                register(in));
    }

    private static RegisterAnswer register(JsonNode in) {
        if (in.path("vtj_disabled").asBoolean(false)) {
            return new RegisterAnswer.Unavailable();
        }
        if (!in.path("has_identity_code").asBoolean(true)) {
            return new RegisterAnswer.NoIdentityCode();
        }
        return answered(
                in.path("code_valid_in_vtj").asBoolean(),
                in.path("dead").asBoolean(),
                in.path("last_name_as_in_vtj").asBoolean(),
                in.path("disclosure_restricted").asBoolean());
    }

    private static RegisterAnswer answered(
            boolean codeValid, boolean deceased, boolean lastName, boolean restricted) {
        return new RegisterAnswer.Answered(
                Answer.of(codeValid),
                Answer.of(deceased),
                Answer.of(lastName),
                Answer.of(restricted));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asText();
    }

    private static VoucherPolicy policy(int year) {
        return ((PolicyLookup.Found) VoucherPolicies.published().find("Helsinki", year)).policy();
    }

    /** By the public pages it is enough to live in Helsinki on 1 June. */
    @Test
    void whoLivesElsewhereMayStillMoveBeforeTheDayThatCounts() {
        Applicants who = OF_2026.applicants();
        var later =
                new Applicants(
                        who.window(),
                        who.groups(),
                        who.homeMunicipality(),
                        LocalDate.of(2026, 6, 1),
                        who.repeatLimit(),
                        who.activationLimit());
        YouthEligibility rules = YouthEligibility.under(withApplicants(OF_2026, later));

        assertThat(rules.assess(of(VALENTINES_DAY, "Espoo")).because())
                .extracting(Reason::code)
                .containsExactly("RESIDENCE_COUNTS_LATER");
        assertThat(rules.assess(of(VALENTINES_DAY, "Helsinki"))).isInstanceOf(Accepted.class);
        Instant first = Instant.parse("2026-05-31T21:00:00Z");
        assertThat(rules.assess(of(first, "Espoo")).because())
                .extracting(Reason::code)
                .containsExactly("NOT_RESIDENT");
    }

    private static YouthApplication of(Instant appliedAt, String home) {
        return new YouthApplication(
                appliedAt,
                LocalDate.of(2010, 1, 1),
                home,
                Answer.UNKNOWN,
                "primary_target_group",
                IN_ORDER);
    }

    private static VoucherPolicy withApplicants(VoucherPolicy policy, Applicants applicants) {
        return new VoucherPolicy(
                policy.city(),
                policy.year(),
                policy.timeZone(),
                applicants,
                policy.supply(),
                policy.award(),
                policy.caps(),
                policy.work(),
                policy.pay(),
                policy.employers(),
                policy.disagreements(),
                policy.sources());
    }
}
