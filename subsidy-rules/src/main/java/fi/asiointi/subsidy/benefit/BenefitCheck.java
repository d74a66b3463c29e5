package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.benefit.BenefitApplication.Attachment;
import fi.asiointi.subsidy.rule.Decision;
import fi.asiointi.subsidy.rule.Finding;
import fi.asiointi.subsidy.rule.Severity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules say of an application, with what it may still need.
 *
 * @param decision the decision with all its findings
 * @param earlier the earlier benefits that count; empty while the period is not told
 * @param requiredAttachments the papers that the application must have when it is sent
 */
public record BenefitCheck(
        Decision<BenefitApplication> decision,
        Optional<EarlierBenefits> earlier,
        Set<Attachment> requiredAttachments) {

    /** A check whose papers can no longer change; they keep their order. */
    public BenefitCheck {
        Set<Attachment> papers = EnumSet.noneOf(Attachment.class);
        papers.addAll(requiredAttachments);
        requiredAttachments = Collections.unmodifiableSet(papers);
    }

    /**
     * {@return the findings that an applicant or handler must know of, in the order of the rules}
     */
    public List<Finding> findings() {
        return decision.findings().stream()
                .filter(finding -> finding.severity().isPresent())
                .toList();
    }

    /** {@return the answers and papers that are still missing, each with the rule that asks it} */
    public List<Finding> checklist() {
        return decision.findings().stream()
                .filter(finding -> finding.severity().equals(Optional.of(Severity.MISSING)))
                .toList();
    }
}
