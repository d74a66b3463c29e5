package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The employment clause of one contract, with everything that has been told of it. The supplier
 * chooses when to employ; {@link #on} tells on any day how it stands.
 *
 * {@snippet class="fi.asiointi.subsidy.employmentclause.EmploymentClauseSnippetsTest"
 * region="obligation"}
 *
 * @param contract the number of the contract
 * @param supplier who must employ
 * @param period the days of the contract, with its options as far as they are used
 * @param terms what the contract says
 * @param purchases what has been bought
 * @param employments who has been employed
 * @param contacts who answers for the contract on the city's side, by day
 */
public record ContractObligation(
        String contract,
        BusinessId supplier,
        DatePeriod period,
        ClauseTerms terms,
        List<Purchase> purchases,
        List<ClauseEmployment> employments,
        List<ContactChange> contacts) {

    /**
     * An obligation that can no longer change.
     *
     * @throws IllegalArgumentException when the contract has no number, or its days no end
     */
    public ContractObligation {
        if (contract.isBlank()) {
            throw new IllegalArgumentException("The contract has no number");
        }
        if (!period.hasStart() || !period.hasEnd()) {
            throw new IllegalArgumentException("A contract has a first and a last day: " + period);
        }
        purchases = List.copyOf(purchases);
        employments = List.copyOf(employments);
        contacts = contacts.stream().sorted(Comparator.comparing(ContactChange::from)).toList();
    }

    /**
     * {@return a contract of which nothing has been told yet}
     *
     * @param contract its number
     * @param supplier who must employ
     * @param period its days
     * @param terms what it says
     */
    public static ContractObligation of(
            String contract, BusinessId supplier, DatePeriod period, ClauseTerms terms) {
        return new ContractObligation(
                contract, supplier, period, terms, List.of(), List.of(), List.of());
    }

    /**
     * {@return the obligation with one purchase more}
     *
     * @param purchase what was bought
     */
    public ContractObligation with(Purchase purchase) {
        return new ContractObligation(
                contract,
                supplier,
                period,
                terms,
                plus(purchases, purchase),
                employments,
                contacts);
    }

    /**
     * {@return the obligation with one employment more}
     *
     * @param employment who was employed
     */
    public ContractObligation with(ClauseEmployment employment) {
        return new ContractObligation(
                contract,
                supplier,
                period,
                terms,
                purchases,
                plus(employments, employment),
                contacts);
    }

    /**
     * {@return the obligation with another contact from a day on}
     *
     * @param change who answers for it, and from when
     */
    public ContractObligation with(ContactChange change) {
        return new ContractObligation(
                contract, supplier, period, terms, purchases, employments, plus(contacts, change));
    }

    /**
     * {@return who answers for the contract; empty before the first contact}
     *
     * @param day the day asked about
     */
    public Optional<String> contactOn(LocalDate day) {
        return contacts.stream()
                .filter(change -> !change.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(ContactChange::contact);
    }

    /**
     * {@return how the obligation stands}
     *
     * @param day the day asked about; later purchases do not count, later starts count as agreed
     * @throws ArithmeticException when the purchases are more than a {@code long} of cents
     */
    public ObligationStatus on(LocalDate day) {
        return new StatusOfDay(this, day).status();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
