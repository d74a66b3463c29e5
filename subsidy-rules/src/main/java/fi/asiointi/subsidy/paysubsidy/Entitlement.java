package fi.asiointi.subsidy.paysubsidy;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.reason.SourcedReason;
import fi.asiointi.subsidy.rule.Explanation;
import java.util.List;

/**
 * A support that seems possible.
 *
 * @param support which
 * @param percent its share of the pay
 * @param monthly the support a month, with its cap
 * @param months for how many months at most
 * @param explanation how the monthly amount came about
 * @param notes what of it nobody has verified
 */
public record Entitlement(
        PaySupport support,
        int percent,
        Money monthly,
        int months,
        Explanation explanation,
        List<SourcedReason> notes) {

    /** An entitlement that can no longer change. */
    public Entitlement {
        notes = List.copyOf(notes);
    }
}
