package fi.asiointi.subsidy.paysubsidy;

import fi.asiointi.subsidy.reason.SourcedReason;
import java.util.List;

/** What an employer may expect. The employment authority decides, at its discretion. */
public sealed interface PaySubsidyEstimate {

    /**
     * At least one support seems possible.
     *
     * @param entitlements the supports, the largest monthly amount first; an employer gets one
     * @param others why not the other supports, and what is not known of them
     */
    record Possible(List<Entitlement> entitlements, List<SourcedReason> others)
            implements PaySubsidyEstimate {

        /** An estimate that can no longer change. */
        public Possible {
            entitlements = List.copyOf(entitlements);
            others = List.copyOf(others);
        }
    }

    /**
     * Something must be known first.
     *
     * @param missing what to ask
     * @param others why not the supports of which enough is known
     */
    record CannotTell(List<SourcedReason> missing, List<SourcedReason> others)
            implements PaySubsidyEstimate {

        /** An estimate that can no longer change. */
        public CannotTell {
            missing = List.copyOf(missing);
            others = List.copyOf(others);
        }
    }

    /**
     * No support is possible.
     *
     * @param because why
     */
    record NotPossible(List<SourcedReason> because) implements PaySubsidyEstimate {

        /** An estimate that can no longer change. */
        public NotPossible {
            because = List.copyOf(because);
        }
    }
}
