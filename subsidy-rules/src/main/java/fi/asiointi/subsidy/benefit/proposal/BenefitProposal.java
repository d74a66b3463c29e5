package fi.asiointi.subsidy.benefit.proposal;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.subsidy.benefit.BenefitApplication;
import fi.asiointi.subsidy.reason.SourcedReason;
import fi.asiointi.subsidy.rule.Decision;
import java.util.List;
import java.util.Optional;

/**
 * What a handler proposes to be decided on an application (päätösesitys).
 *
 * {@snippet class="fi.asiointi.subsidy.benefit.proposal.ProposalSnippetsTest" region="proposal"}
 *
 * @param decision what the rules say of the application
 * @param resolution what is proposed
 * @param parties whom the text names
 * @param ownGrounds what the handler adds to the grounds in own words
 */
public record BenefitProposal(
        Decision<BenefitApplication> decision,
        Resolution resolution,
        Parties parties,
        Optional<LocalizedText> ownGrounds) {

    /**
     * {@return the text of the decision with its grounds, or why there can be none} The text is
     * written when asked for.
     */
    public ProposalText text() {
        List<SourcedReason> refusals = ProposalFaults.of(this);
        return refusals.isEmpty()
                ? new ProposalText.Written(new ProposalWriter(this).write())
                : new ProposalText.Refused(refusals);
    }

    /**
     * {@return the secret annex of the decision: what the public text does not tell}
     *
     * @param applicationNumber the number of the application
     * @param businessId the employer's Business ID
     * @param employee the name of the employee
     */
    public SecretAnnex annex(String applicationNumber, BusinessId businessId, String employee) {
        return SecretAnnex.of(this, applicationNumber, businessId, employee);
    }

    /** What is proposed, without the words and names. */
    @Override
    public String toString() {
        return resolution.getClass().getSimpleName() + " on " + decision;
    }
}
