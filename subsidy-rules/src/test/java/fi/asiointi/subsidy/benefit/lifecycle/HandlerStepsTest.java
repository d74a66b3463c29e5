package fi.asiointi.subsidy.benefit.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.subsidy.benefit.lifecycle.ProposalDraft.Choice;
import fi.asiointi.subsidy.lifecycle.Actor;
import fi.asiointi.subsidy.lifecycle.State;
import fi.asiointi.subsidy.lifecycle.Step;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlerStepsTest {
    private static final State HANDLING = application("HANDLING");
    private static final State RESOLUTION = proposal("RESOLUTION");
    private static final State TEXTS = proposal("TEXTS");
    private static final State READY = proposal("READY");

    @ParameterizedTest
    @CsvSource({
        "    , UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, RESOLUTION_CHOSEN",
        "GRANT, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, CALCULATION_VALID DE_MINIMIS_CHOSEN",
        "GRANT, NO, UNKNOWN, YES, UNKNOWN, CALCULATION_VALID INDUSTRY_TOLD",
        "GRANT, YES, UNKNOWN, YES, NO, INDUSTRY_TOLD",
        "GRANT, YES, UNKNOWN, YES, YES, ''",
        "GRANT, YES, UNKNOWN, NO, UNKNOWN, ''",
        "DENIAL, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, COMMENT_GIVEN",
        "DENIAL, UNKNOWN, NO, YES, NO, COMMENT_GIVEN",
        "DENIAL, UNKNOWN, YES, UNKNOWN, UNKNOWN, ''"
    })
    void theFirstStepNeedsWhatItsChoiceAsks(
            @Nullable Choice choice,
            Answer calculation,
            Answer comment,
            Answer deMinimis,
            Answer industry,
            String lacking) {
        var draft =
                new ProposalDraft(
                        choice,
                        calculation,
                        comment,
                        deMinimis,
                        industry,
                        0,
                        0,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.YES);
        List<OpenStep> now = HandlerSteps.now(HANDLING, RESOLUTION, draft);

        assertThat(now).hasSize(1);
        assertThat(now.get(0).step().to()).isEqualTo(TEXTS);
        assertThat(codes(now.get(0))).isEqualTo(lacking);
        assertThat(now.get(0).mayBeTaken()).isEqualTo(lacking.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, UNKNOWN, NO, DECISION_WRITTEN GROUNDS_WRITTEN DECISION_MAKER_CHOSEN SIGNER_CHOSEN",
        "10, 11, YES, YES, DECISION_WRITTEN",
        "11, 10, YES, YES, GROUNDS_WRITTEN",
        "11, 11, YES, NO, SIGNER_CHOSEN",
        "11, 11, YES, YES, ''"
    })
    void theSecondStepNeedsBothTextsAndBothOfficials(
            int decision, int grounds, Answer maker, Answer signer, String lacking) {
        List<OpenStep> now =
                HandlerSteps.now(HANDLING, TEXTS, denial(decision, grounds, maker, signer));

        assertThat(codes(to(now, READY))).isEqualTo(lacking);
        assertThat(to(now, RESOLUTION).mayBeTaken()).isTrue();
    }

    @Test
    void theLengthOfATextIsToldWithItsLimit() {
        SourcedReason reason =
                to(HandlerSteps.now(HANDLING, TEXTS, ProposalDraft.begun()), READY)
                        .lacking()
                        .get(0);

        assertThat(reason.text().fi())
                .isEqualTo("Kirjoita päätös. Tekstin on oltava yli 10 merkkiä pitkä.");
        assertThat(reason.source().citation()).contains("longer than 10 characters");
        assertThat(ProposalDraft.length("  Hylätään 👍 \n")).isEqualTo(10);
        assertThat(ProposalDraft.length(null)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DRAFT",
                "RECEIVED",
                "ADDITIONAL_INFORMATION_NEEDED",
                "CANCELLED",
                "ACCEPTED",
                "REJECTED",
                "ARCHIVAL"
            })
    void nothingIsProposedUnlessTheApplicationIsBeingHandled(String state) {
        State application = application(state);

        assertThat(HandlerSteps.now(application, RESOLUTION, ready())).isEmpty();
        assertThat(HandlerSteps.decision(application, READY, ready())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Answer.class, names = "YES", mode = EnumSource.Mode.EXCLUDE)
    void anotherHandlerCanOnlyLookOn(Answer assigned) {
        var others =
                new ProposalDraft(
                        Choice.DENIAL,
                        Answer.UNKNOWN,
                        Answer.YES,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        11,
                        11,
                        Answer.YES,
                        Answer.YES,
                        assigned);
        for (State state : BenefitLifecycle.PROPOSAL.states()) {
            assertThat(HandlerSteps.now(HANDLING, state, others))
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(codes(step)).isEqualTo("ASSIGNED_HANDLER"));
        }
        assertThat(HandlerSteps.decision(HANDLING, READY, others)).isEmpty();
    }

    @Test
    void theApplicationIsDecidedAsProposedAndOnlyWhenBothStepsStillHold() {
        Step denied = HandlerSteps.decision(HANDLING, READY, ready()).orElseThrow();

        assertThat(denied.to()).isEqualTo(application("REJECTED"));
        assertThat(BenefitLifecycle.assignsHandler(denied)).isTrue();
        assertThat(HandlerSteps.decision(HANDLING, TEXTS, ready())).isEmpty();
        assertThat(
                        HandlerSteps.decision(
                                HANDLING, READY, denial(11, 11, Answer.YES, Answer.UNKNOWN)))
                .isEmpty();
        var grant =
                new ProposalDraft(
                        Choice.GRANT,
                        Answer.YES,
                        Answer.UNKNOWN,
                        Answer.NO,
                        Answer.UNKNOWN,
                        11,
                        11,
                        Answer.YES,
                        Answer.YES,
                        Answer.YES);
        assertThat(HandlerSteps.decision(HANDLING, READY, grant).orElseThrow().to())
                .isEqualTo(application("ACCEPTED"));
    }

    @Test
    void theFileNamesEveryNeedAndEachHasItsText() {
        var named = new TreeSet<String>();
        BenefitLifecycle.PROPOSAL.steps().forEach(step -> named.addAll(step.needs()));

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ProposalNeed.values()).map(Enum::name).toList());
        for (ProposalNeed need : ProposalNeed.values()) {
            assertThat(need.lacking().code()).isEqualTo(need.name());
            for (Language language : Language.values()) {
                assertThat(need.lacking().text().in(language)).endsWith(".").doesNotContain("{");
            }
        }
    }

    @Test
    void onlyWhatIsOpenCanBeEdited() {
        var machine = BenefitLifecycle.machine("BENEFIT_PROPOSAL").orElseThrow();

        assertThat(machine.actions(RESOLUTION, Actor.HANDLER)).containsExactly("EDIT_RESOLUTION");
        assertThat(machine.actions(TEXTS, Actor.HANDLER)).containsExactly("EDIT_TEXTS");
        assertThat(machine.actions(READY, Actor.HANDLER)).isEmpty();
        assertThat(machine.steps(RESOLUTION, Actor.APPLICANT)).isEmpty();
    }

    private static ProposalDraft ready() {
        return denial(11, 11, Answer.YES, Answer.YES);
    }

    private static ProposalDraft denial(int decision, int grounds, Answer maker, Answer signer) {
        return new ProposalDraft(
                Choice.DENIAL,
                Answer.UNKNOWN,
                Answer.YES,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                decision,
                grounds,
                maker,
                signer,
                Answer.YES);
    }

    private static OpenStep to(List<OpenStep> steps, State state) {
        return steps.stream()
                .filter(one -> one.step().to().equals(state))
                .findFirst()
                .orElseThrow();
    }

    private static String codes(OpenStep step) {
        return step.lacking().stream().map(SourcedReason::code).collect(Collectors.joining(" "));
    }

    private static State application(String name) {
        return BenefitLifecycle.APPLICATION.state(name).orElseThrow();
    }

    private static State proposal(String name) {
        return BenefitLifecycle.PROPOSAL.state(name).orElseThrow();
    }
}
