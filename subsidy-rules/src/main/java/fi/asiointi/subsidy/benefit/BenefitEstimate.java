package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.rule.Explanation;
import java.util.List;

/** What a {@link QuickEstimate} gave. */
public sealed interface BenefitEstimate {

    /**
     * About so much a month.
     *
     * @param monthly the estimate, to the cent; a decision is in whole euros
     * @param explanation how it came about
     * @param uncertainties what it takes for granted, and what of it is not verified
     */
    record Estimated(Money monthly, Explanation explanation, List<Reason> uncertainties)
            implements BenefitEstimate {

        /** An estimate that can no longer change. */
        public Estimated {
            uncertainties = List.copyOf(uncertainties);
        }
    }

    /**
     * Nothing can be estimated from such answers.
     *
     * @param because every answer that stands in the way
     */
    record NotEstimable(List<Reason> because) implements BenefitEstimate {

        /** Reasons that can no longer change. */
        public NotEstimable {
            because = List.copyOf(because);
        }
    }
}
