package fi.asiointi.voucher.claim;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.subsidy.deminimis.DeMinimisGrant;
import fi.asiointi.subsidy.deminimis.DeMinimisRegulation;
import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What to do with a claim. Every finding is listed, in the order in which the rules are told. */
public sealed interface ClaimDecision {

    /** {@return every finding, warnings included} */
    List<ClaimFinding> findings();

    /** {@return what the city would pay; empty when it would pay nothing, or it is not known} */
    Optional<Money> amount();

    /**
     * The value can be paid.
     *
     * @param value what the city pays
     * @param findings warnings only
     */
    record Payable(Money value, List<ClaimFinding> findings) implements ClaimDecision {
        /** A decision whose findings can no longer change. */
        public Payable {
            findings = List.copyOf(findings);
        }

        @Override
        public Outcome outcome() {
            return Outcome.PAYABLE;
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(value);
        }

        /**
         * {@return the payment as de minimis aid, for the ledger of the employer} Whether a city
         * pays its vouchers as such aid is for the city to say.
         *
         * @param employer who gets it
         * @param regulation under which rules
         * @param grantedOn the day of the decision
         */
        public DeMinimisGrant asDeMinimis(
                BusinessId employer, DeMinimisRegulation regulation, LocalDate grantedOn) {
            return new DeMinimisGrant(employer, regulation, value, grantedOn);
        }
    }

    /**
     * The value is not paid.
     *
     * @param findings why not, and what else there is
     */
    record Refused(List<ClaimFinding> findings) implements ClaimDecision {
        /** A decision whose findings can no longer change. */
        public Refused {
            findings = List.copyOf(findings);
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }

        @Override
        public Optional<Money> amount() {
            return Optional.empty();
        }
    }

    /**
     * Nothing speaks against, but something is missing.
     *
     * @param amount what the city would pay, where that is known
     * @param findings what is missing, and what else there is
     */
    record Incomplete(Optional<Money> amount, List<ClaimFinding> findings)
            implements ClaimDecision {
        /** A decision whose findings can no longer change. */
        public Incomplete {
            findings = List.copyOf(findings);
        }

        @Override
        public Outcome outcome() {
            return Outcome.INCOMPLETE;
        }
    }

    /**
     * Everything is there, and an official must judge something.
     *
     * @param amount what the city would pay, where that is known
     * @param findings what is to be judged, and what else there is
     */
    record NeedsHandler(Optional<Money> amount, List<ClaimFinding> findings)
            implements ClaimDecision {
        /** A decision whose findings can no longer change. */
        public NeedsHandler {
            findings = List.copyOf(findings);
        }

        @Override
        public Outcome outcome() {
            return Outcome.NEEDS_HANDLER;
        }
    }

    /** {@return the outcome in one word, for those who have no use for the kinds of decision} */
    Outcome outcome();

    /** What came out, in one word. */
    enum Outcome {
        /** The value can be paid. */
        PAYABLE,
        /** The value is not paid. */
        REFUSED,
        /** Something is missing. */
        INCOMPLETE,
        /** An official must judge. */
        NEEDS_HANDLER
    }
}
