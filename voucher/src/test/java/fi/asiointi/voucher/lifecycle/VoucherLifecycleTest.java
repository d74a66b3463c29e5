package fi.asiointi.voucher.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.subsidy.lifecycle.Actor;
import fi.asiointi.subsidy.lifecycle.State;
import fi.asiointi.subsidy.lifecycle.StateMachine;
import fi.asiointi.voucher.Cases;
import fi.asiointi.voucher.Cases.Case;
import fi.asiointi.voucher.redemption.HoldState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VoucherLifecycleTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void claimsTakeTheStepsOfProduction(Case c) {
        State from = claim(c.input().path("from").asText());
        State to = claim(c.input().path("to").asText());
        boolean allowed =
                Arrays.stream(Actor.values())
                        .anyMatch(
                                actor -> VoucherLifecycle.CLAIM.step(from, to, actor).isPresent());

        assertThat(allowed).isEqualTo(c.expected().path("allowed").asBoolean());
    }

    static Stream<Case> claimsTakeTheStepsOfProduction() {
        return Cases.suite("employer-transitions");
    }

    /** A voucher of one use is where its latest hold is, is not held yet, or is out of use. */
    @Test
    void theStepsOfTheStoreAreThoseOfTheMachine() {
        for (HoldState from : HoldState.values()) {
            State state = VoucherLifecycle.VOUCHER.state(from.name()).orElseThrow();
            List<String> next =
                    VoucherLifecycle.VOUCHER.steps().stream()
                            .filter(step -> step.from().equals(state))
                            .map(step -> step.to().name())
                            .toList();
            List<String> ofStore = from.next().stream().map(Enum::name).toList();

            assertThat(next)
                    .containsExactlyInAnyOrderElementsOf(
                            from.isInForce() ? ofStore : List.of("RESERVED", "REVOKED"));
        }
    }

    @Test
    void onlyAHandlerRejectsAnApplicationAndNobodyDecidesTwice() {
        StateMachine machine = VoucherLifecycle.machine("VOUCHER_APPLICATION").orElseThrow();
        State asked = machine.state("ADDITIONAL_INFORMATION_REQUESTED").orElseThrow();
        State rejected = machine.state("REJECTED").orElseThrow();

        assertThat(machine.step(asked, rejected, Actor.HANDLER)).isPresent();
        assertThat(machine.step(asked, rejected, Actor.APPLICANT)).isEmpty();
        assertThat(machine.steps()).noneMatch(step -> step.from().equals(rejected));
    }

    private static State claim(String name) {
        return VoucherLifecycle.CLAIM.state(name.toUpperCase(Locale.ROOT)).orElseThrow();
    }
}
