package fi.asiointi.subsidy.municipalshare;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.reason.SourcedReason;
import fi.asiointi.subsidy.rule.Explanation;
import java.util.List;

/** What an employment saves the municipality of its share of unemployment benefits. */
public sealed interface AvoidedCost {

    /**
     * An estimate.
     *
     * @param total the months together
     * @param months month by month of the employment
     * @param explanation how the total came about
     * @param assumptions what was assumed, and what nobody has verified
     */
    record Estimated(
            Money total,
            List<Month> months,
            Explanation explanation,
            List<SourcedReason> assumptions)
            implements AvoidedCost {

        /** An estimate that can no longer change. */
        public Estimated {
            months = List.copyOf(months);
            assumptions = List.copyOf(assumptions);
        }
    }

    /**
     * Too little is known.
     *
     * @param because why
     */
    record NotEstimated(List<SourcedReason> because) implements AvoidedCost {

        /** An answer that can no longer change. */
        public NotEstimated {
            because = List.copyOf(because);
        }
    }

    /**
     * One month of the employment.
     *
     * @param period its days
     * @param portions its payment days by the share of the municipality
     * @param cost what the municipality would have paid
     */
    record Month(DatePeriod period, List<Portion> portions, Money cost) {

        /** A month that can no longer change. */
        public Month {
            portions = List.copyOf(portions);
        }
    }

    /**
     * Payment days with the same share.
     *
     * @param percent the share of the municipality
     * @param days how many payment days
     * @param source who says that it is so large
     */
    record Portion(int percent, int days, Source source) {}
}
