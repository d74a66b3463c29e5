package fi.asiointi.subsidy.benefit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.asiointi.subsidy.Cases;
import fi.asiointi.subsidy.benefit.recovery.AlterationState;
import fi.asiointi.subsidy.lifecycle.Actor;
import fi.asiointi.subsidy.lifecycle.State;
import fi.asiointi.subsidy.lifecycle.StateMachine;
import fi.asiointi.subsidy.lifecycle.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The state machines, against the cases of the city's own tests. */
class BenefitLifecycleTest {
    private static final StateMachine APPLICATION = BenefitLifecycle.APPLICATION;
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

    /** Each case of the groups, with the actor or action that the group is about. */
    private static Stream<Arguments> cases(String group, Object... about) {
        return Cases.group(group)
                .map(
                        one ->
                                Arguments.of(
                                        Stream.concat(Stream.of(one), Arrays.stream(about))
                                                .toArray()));
    }

    static Stream<Arguments> applicationSteps() {
        return Stream.concat(
                cases("status_transition_applicant", Actor.APPLICANT),
                cases("status_transition_handler", Actor.HANDLER));
    }

    @ParameterizedTest
    @MethodSource("applicationSteps")
    void applicationsTakeTheStepsOfTheCitysSystem(JsonNode one, Actor by) {
        assertThat(step(one, APPLICATION, by).isPresent())
                .isEqualTo(isAllowed(one, "expected_code"));
    }

    static Stream<JsonNode> instalmentSteps() {
        return Cases.group("instalment_allowed_transitions");
    }

    @ParameterizedTest
    @MethodSource("instalmentSteps")
    void instalmentsTakeTheStepsOfTheCitysSystem(JsonNode one) {
        assertThat(step(one, BenefitLifecycle.INSTALMENT, Actor.HANDLER)).isPresent();
    }

    static Stream<JsonNode> batchSteps() {
        return Cases.group("batch_status_transition");
    }

    @ParameterizedTest
    @MethodSource("batchSteps")
    void batchesTakeTheStepsOfTheCitysSystem(JsonNode one) {
        assertThat(step(one, BenefitLifecycle.BATCH, Actor.HANDLER).isPresent())
                .isEqualTo(isAllowed(one, "expected_code"));
    }

    static Stream<JsonNode> autoAssigned() {
        return Cases.group("handler_auto_assign");
    }

    @ParameterizedTest
    @MethodSource("autoAssigned")
    void whoTakesAStepBecomesTheHandler(JsonNode one) {
        Step step = step(one, APPLICATION, Actor.HANDLER).orElseThrow();

        assertThat(BenefitLifecycle.assignsHandler(step))
                .isEqualTo(one.path("auto_assign").asBoolean());
    }

    @Test
    void askingForMoreInformationAssignsNobody() {
        Step step =
                APPLICATION
                        .step(
                                application("HANDLING"),
                                application("ADDITIONAL_INFORMATION_NEEDED"),
                                Actor.HANDLER)
                        .orElseThrow();

        assertThat(BenefitLifecycle.assignsHandler(step)).isFalse();
    }

    static Stream<Arguments> shown() {
        return Stream.concat(
                cases("status_visible_to_applicant_before_decision", false),
                cases("status_visible_to_applicant_after_decision", true));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void theApplicantSeesADecisionOnlyWhenItIsConfirmed(JsonNode one, boolean confirmed) {
        State actual = state(APPLICATION, one.path("actual_status"));

        assertThat(BenefitLifecycle.shownToApplicant(actual, confirmed))
                .isEqualTo(state(APPLICATION, one.path("visible_status")));
    }

    static Stream<Arguments> statusCodes() {
        return Stream.of(
                        cases(
                                "attachment_delete_by_status",
                                "expected_code",
                                Actor.APPLICANT,
                                "REMOVE_ATTACHMENT"),
                        cases(
                                "attachment_upload_applicant_by_status",
                                "upload_result",
                                Actor.APPLICANT,
                                "ADD_ATTACHMENT"),
                        cases(
                                "attachment_upload_handler_by_status",
                                "upload_result",
                                Actor.HANDLER,
                                "ADD_ATTACHMENT"),
                        cases(
                                "handler_assign_by_status",
                                "expected_result",
                                Actor.HANDLER,
                                "ASSIGN_HANDLER"),
                        cases(
                                "applicant_message_allowed",
                                "expected_result",
                                Actor.APPLICANT,
                                "SEND_MESSAGE"))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("statusCodes")
    void whatMayBeDoneInAStatusIsAsInTheCitysSystem(
            JsonNode one, String result, Actor by, String action) {
        assertThat(APPLICATION.may(state(APPLICATION, one.path("status")), by, action))
                .isEqualTo(isAllowed(one, result));
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                        cases(
                                "attachment_upload_forbidden_statuses",
                                Actor.APPLICANT,
                                "ADD_ATTACHMENT"),
                        cases(
                                "attachment_upload_forbidden_statuses",
                                Actor.HANDLER,
                                "ADD_ATTACHMENT"),
                        cases(
                                "handler_unassign_forbidden_statuses",
                                Actor.HANDLER,
                                "UNASSIGN_HANDLER"),
                        cases("calculation_not_modifiable_in_status", Actor.HANDLER, "CALCULATE"))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void whatMayNotBeDoneInAStatusIsAsInTheCitysSystem(JsonNode one, Actor by, String action) {
        assertThat(APPLICATION.may(state(APPLICATION, one.path("status")), by, action)).isFalse();
    }

    static Stream<JsonNode> datesRequired() {
        return Cases.group("pay_subsidy_dates_required_statuses");
    }

    @ParameterizedTest
    @MethodSource("datesRequired")
    void onceHandlingHasBegunSubsidiesNeedTheirDates(JsonNode one) {
        State status = state(APPLICATION, one.path("status"));

        assertThat(BenefitLifecycle.areSubsidyDatesRequired(status)).isTrue();
        assertThat(BenefitLifecycle.areSubsidyDatesRequired(application("RECEIVED"))).isFalse();
    }

    static Stream<Arguments> alterations() {
        return Stream.of(
                        cases("alteration_edit_by_state_handler", Actor.HANDLER, "EDIT"),
                        cases("alteration_edit_by_state_applicant", Actor.APPLICANT, "EDIT"),
                        cases("alteration_delete_by_state_handler", Actor.HANDLER, "DELETE"),
                        cases("alteration_delete_by_state_applicant", Actor.APPLICANT, "DELETE"))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void changesAreEditedAndDeletedAsInTheCitysSystem(JsonNode one, Actor by, String action) {
        State state = state(BenefitLifecycle.ALTERATION, one.path("initial_state"));

        assertThat(BenefitLifecycle.ALTERATION.may(state, by, action))
                .isEqualTo(isAllowed(one, "result"));
    }

    static Stream<JsonNode> additions() {
        return Cases.group("batch_add_application");
    }

    @ParameterizedTest
    @MethodSource("additions")
    void aBatchTakesApplicationsDecidedAsItProposes(JsonNode one) {
        assertThat(
                        BatchRules.addition(
                                        state(APPLICATION, one.path("status")),
                                        state(
                                                BenefitLifecycle.BATCH,
                                                one.path("proposal_for_decision")),
                                        state(BenefitLifecycle.BATCH, one.path("batch_status")))
                                .isEmpty())
                .isEqualTo(isAllowed(one, "expected_result"));
    }

    static Stream<JsonNode> decisionDates() {
        return Cases.group("batch_decision_date_outside_window");
    }

    @ParameterizedTest
    @MethodSource("decisionDates")
    void aDecisionDateFarAwayIsRefused(JsonNode one) {
        LocalDate date =
                TODAY.plusMonths(one.path("delta_months").asInt())
                        .plusDays(one.path("delta_days").asInt());

        assertThat(BatchRules.decisionDate(date, TODAY)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-02-27, true", "2026-08-31, false", "2026-09-01, true"})
    void aDecisionDateIsAtMostThreeMonthsAway(LocalDate date, boolean refused) {
        assertThat(BatchRules.decisionDate(date, TODAY).isPresent()).isEqualTo(refused);
    }

    static Stream<JsonNode> decisions() {
        return Cases.group("instalment_status_after_decision");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void theDetailsOfADecisionReleaseTheFirstInstalment(JsonNode one) {
        StateMachine instalment = BenefitLifecycle.INSTALMENT;
        var after =
                PaymentMessages.decisionDetails(
                                state(APPLICATION, one.path("application_status")),
                                List.of(instalment("WAITING"), instalment("WAITING")),
                                one.path("instalments_enabled").asBoolean())
                        .orElseThrow();

        assertThat(after.batch())
                .isEqualTo(state(BenefitLifecycle.BATCH, one.path("expected_batch_status")))
                .isEqualTo(
                        state(BenefitLifecycle.BATCH, one.path("expected_proposal_for_decision")));
        assertThat(after.instalments())
                .containsExactly(
                        state(instalment, one.path("expected_instalment_1_status")),
                        state(instalment, one.path("expected_instalment_2_status")));
    }

    static Stream<Arguments> callBacks() {
        return Stream.concat(
                cases("talpa_callback_success", true), cases("talpa_callback_rejected", false));
    }

    @ParameterizedTest
    @MethodSource("callBacks")
    void aCallBackOfThePaymentServiceMarksTheInstalmentThatWasSent(JsonNode one, boolean paid) {
        boolean enabled = one.path("instalments_enabled").asBoolean();
        int count = one.path("number_of_instalments").asInt();
        List<State> before =
                List.of(instalment("ACCEPTED"), instalment("WAITING")).subList(0, count);
        State sent = instalment(!enabled ? "ACCEPTED" : paid ? "PAID" : "ERROR_IN_TALPA");
        List<State> after = PaymentMessages.talpaCallBack(paid, before, enabled);

        assertThat(after.get(0)).isEqualTo(sent);
        assertThat(after.subList(1, count))
                .isEqualTo(Collections.nCopies(count - 1, instalment("WAITING")));
    }

    @Test
    void aPaymentInErrorIsPaidAtTheNextCallBack() {
        List<State> after =
                PaymentMessages.talpaCallBack(
                        true, List.of(instalment("PAID"), instalment("ERROR_IN_TALPA")), true);

        assertThat(after).containsOnly(instalment("PAID"));
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, false, true", "REJECTED, false, true", "ACCEPTED, true, false"})
    void aReopenedApplicationLeavesItsBatchUnlessAutomated(
            String from, boolean automated, boolean leaves) {
        Step step =
                APPLICATION
                        .step(application(from), application("HANDLING"), Actor.HANDLER)
                        .orElseThrow();

        assertThat(BenefitLifecycle.leavesBatch(step, automated)).isEqualTo(leaves);
    }

    @Test
    void aConfirmedDecisionIsThatOfADecidedBatch() {
        assertThat(
                        BenefitLifecycle.BATCH.states().stream()
                                .filter(BenefitLifecycle::isDecisionConfirmed)
                                .map(State::name))
                .containsExactly(
                        "ACCEPTED",
                        "REJECTED",
                        "SENT_TO_TALPA",
                        "PARTIALLY_SENT_TO_TALPA",
                        "COMPLETED");
    }

    @Test
    void theStatesOfChangesAreThoseOfTheRecovery() {
        assertThat(BenefitLifecycle.ALTERATION.states())
                .extracting(State::name)
                .containsExactlyElementsOf(
                        Arrays.stream(AlterationState.values()).map(Enum::name).toList());
    }

    private static java.util.Optional<Step> step(JsonNode one, StateMachine machine, Actor by) {
        return machine.step(
                state(machine, one.path("from_status")), state(machine, one.path("to_status")), by);
    }

    private static boolean isAllowed(JsonNode one, String result) {
        return one.path(result).asInt() < 300;
    }

    private static State application(String name) {
        return APPLICATION.state(name).orElseThrow();
    }

    private static State instalment(String name) {
        return BenefitLifecycle.INSTALMENT.state(name).orElseThrow();
    }

    /** {@code ApplicationStatus.HANDLING} is the state HANDLING. */
    private static State state(StateMachine machine, JsonNode member) {
        String name = member.asText();
        return machine.state(name.substring(name.indexOf('.') + 1)).orElseThrow();
    }
}
