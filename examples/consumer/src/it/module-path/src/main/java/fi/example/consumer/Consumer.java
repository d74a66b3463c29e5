package fi.example.consumer;

import fi.asiointi.identity.constraint.ConstraintMessages;
import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.organisation.CodeList;
import fi.asiointi.identity.register.RegisterConnection;
import fi.asiointi.identity.register.YtjRegister;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.match.Outcome;
import fi.asiointi.voucher.code.CodeFormat;
import fi.asiointi.voucher.policy.VoucherPolicies;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Uses each module once; the texts and figures in their jars must be found on the module path too. */
public final class Consumer {
    private Consumer() {}

    public static void main(String... arguments) throws java.io.IOException {
        List<Module> modules =
                List.of(
                        BusinessId.class.getModule(),
                        HelsinkiBenefit.class.getModule(),
                        CodeFormat.class.getModule(),
                        Market.class.getModule());
        require(modules.stream().allMatch(Module::isNamed), "every module is a named one");
        require(!BusinessId.tryParse("0201256-7").toOptional().isPresent(), "a wrong ID is refused");
        require(CodeList.bundled("YRMU").codes().contains("16"), "the code lists are found");
        require(
                ConstraintMessages.class.getModule().getResourceAsStream("ContributorValidationMessages.properties") != null,
                "the messages of the constraints are found");
        require(
                new YtjRegister(RegisterConnection.toYtj("consumer", InstantSource.system())).toString() != null,
                "a register client is made");
        require(
                HelsinkiBenefit.rulesOn(LocalDate.of(2026, 2, 1)).orElseThrow().id().equals("2026-01"),
                "the rules are found");
        require(CodeFormat.HELSINKI.code(123456).text().equals("3rj-076"), "a code is written");
        require(!VoucherPolicies.published().all().isEmpty(), "the policies are found");
        Market market = Market.builder().place("library", 1).pupil("aino", "library").build();
        require(
                MatchingMethod.GENEROUS.solve(market) instanceof Outcome.Solved solved
                        && solved.matching().matched() == 1,
                "a pupil is matched");
        System.out.println("Four modules on the module path: " + modules);
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new IllegalStateException("It should hold that " + what);
        }
    }
}
