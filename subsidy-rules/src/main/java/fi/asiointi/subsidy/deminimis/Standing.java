package fi.asiointi.subsidy.deminimis;

import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import java.util.List;

/** How an undertaking stands under a regulation on a day: which grants count, and their sum. */
record Standing(
        RegulationTerms terms,
        LocalDate windowStart,
        List<DeMinimisGrant> held,
        List<DeMinimisGrant> counted,
        Money sum) {

    /**
     * Counts.
     *
     * @throws ArithmeticException when the sum does not fit
     */
    static Standing of(
            DeMinimisLedger ledger, SingleUndertaking undertaking, RegulationTerms terms) {
        LocalDate start = terms.windowStart(undertaking.fiscalYearStart());
        List<DeMinimisGrant> held = ledger.heldOn(terms.day());
        List<DeMinimisGrant> counted =
                held.stream().filter(grant -> counts(grant, undertaking, terms, start)).toList();
        Money sum = counted.stream().map(DeMinimisGrant::amount).reduce(Money.ZERO, Money::plus);
        return new Standing(terms, start, held, counted, sum);
    }

    Money ceiling() {
        return terms.ceiling().value();
    }

    Money room() {
        return ceiling().minus(sum).max(Money.ZERO);
    }

    boolean allows(Money planned) {
        return planned.compareTo(Money.ZERO) > 0 && planned.compareTo(room()) <= 0;
    }

    private static boolean counts(
            DeMinimisGrant grant,
            SingleUndertaking undertaking,
            RegulationTerms terms,
            LocalDate start) {
        return undertaking.members().contains(grant.to())
                && isUnder(grant, terms)
                && isPositive(grant)
                && !grant.grantedOn().isBefore(start)
                && !grant.grantedOn().isAfter(terms.day());
    }

    static boolean isUnder(DeMinimisGrant grant, RegulationTerms terms) {
        return RegulationTerms.countedUnder(grant.regulation(), terms.day()) == terms.regulation();
    }

    static boolean isPositive(DeMinimisGrant grant) {
        return grant.amount().compareTo(Money.ZERO) > 0;
    }
}
