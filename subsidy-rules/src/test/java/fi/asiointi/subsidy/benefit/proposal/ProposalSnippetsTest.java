package fi.asiointi.subsidy.benefit.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Language;
import fi.asiointi.subsidy.benefit.BenefitAmount;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.benefit.InstalmentRule;
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.DecisionLetter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class ProposalSnippetsTest {

    @Test
    void proposal() {
        Decision<BenefitApplication> decision = Proposals.decide(Proposals.eligible());
        BenefitAmount amount = Proposals.amount(Proposals.HALF_YEAR, null);
        Parties parties = Proposals.PARTIES;
        // @start region="proposal"
        var grant = new Resolution.Grant(amount, InstalmentRule.AS_TODAY, true);
        var proposal = new BenefitProposal(decision, grant, parties, Optional.empty());
        if (proposal.text() instanceof ProposalText.Written written) {
            var letter =
                    new DecisionLetter(
                            decision,
                            Optional.of(written.text()),
                            List.of(amount.explanation()),
                            Optional.empty());
            String finnish = letter.toText(Language.FI);
            // @end
            assertThat(finnish).contains("\nPäätös\n", "\nPäätöksen perustelut\n");
            return;
        }
        assertThat(proposal.text()).isInstanceOf(ProposalText.Written.class);
    }
}
