package fi.asiointi.subsidy.employmentclause;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How all contracts stand on a day, by contract and by supplier. The totals are the sums of the
 * rows, so that they add up.
 *
 * @param day the day
 * @param contracts one row for each contract, by supplier and number
 * @param suppliers one row for each supplier, by its Business ID
 * @param total all contracts together
 */
public record ClauseReport(
        LocalDate day, List<ContractRow> contracts, List<SupplierRow> suppliers, Totals total) {

    /** A report that can no longer change. */
    public ClauseReport {
        contracts = List.copyOf(contracts);
        suppliers = List.copyOf(suppliers);
    }

    /**
     * One contract.
     *
     * @param contract its number
     * @param supplier who must employ
     * @param status how it stands
     */
    public record ContractRow(String contract, BusinessId supplier, ObligationStatus status) {}

    /**
     * One supplier.
     *
     * @param supplier who must employ
     * @param total its contracts together
     */
    public record SupplierRow(BusinessId supplier, Totals total) {}

    /**
     * Contracts together. An open job of one contract is not made good by another contract's
     * surplus.
     *
     * @param contracts how many
     * @param purchased what has been bought
     * @param owed jobs owed
     * @param filled jobs filled
     * @param running jobs running
     * @param agreed jobs agreed
     * @param open jobs that nobody has
     */
    public record Totals(
            int contracts,
            Money purchased,
            long owed,
            BigDecimal filled,
            BigDecimal running,
            BigDecimal agreed,
            BigDecimal open) {

        private static final Totals NONE =
                new Totals(
                        0,
                        Money.ZERO,
                        0,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO);

        private static Totals of(ContractRow row) {
            ObligationStatus status = row.status();
            return new Totals(
                    1,
                    status.purchased(),
                    status.owed(),
                    status.filled(),
                    status.running(),
                    status.agreed(),
                    status.open());
        }

        private Totals plus(Totals other) {
            return new Totals(
                    contracts + other.contracts,
                    purchased.plus(other.purchased),
                    Math.addExact(owed, other.owed),
                    filled.add(other.filled),
                    running.add(other.running),
                    agreed.add(other.agreed),
                    open.add(other.open));
        }
    }

    /**
     * {@return the report of a day}
     *
     * @param obligations the contracts, each once
     * @param day the day
     * @throws IllegalArgumentException when a contract is there twice: it would count twice
     */
    public static ClauseReport of(Collection<ContractObligation> obligations, LocalDate day) {
        var numbers = new HashSet<String>();
        obligations.forEach(one -> requireOnce(numbers.add(one.contract()), one));
        List<ContractRow> rows =
                obligations.stream()
                        .map(one -> new ContractRow(one.contract(), one.supplier(), one.on(day)))
                        .sorted(
                                Comparator.comparing(ContractRow::supplier)
                                        .thenComparing(ContractRow::contract))
                        .toList();
        Map<BusinessId, Totals> bySupplier = new TreeMap<>();
        rows.forEach(row -> bySupplier.merge(row.supplier(), Totals.of(row), Totals::plus));
        Totals total = bySupplier.values().stream().reduce(Totals.NONE, Totals::plus);
        return new ClauseReport(
                day,
                rows,
                bySupplier.entrySet().stream()
                        .map(entry -> new SupplierRow(entry.getKey(), entry.getValue()))
                        .toList(),
                total);
    }

    private static void requireOnce(boolean isNew, ContractObligation obligation) {
        if (!isNew) {
            throw new IllegalArgumentException(
                    "The contract " + obligation.contract() + " is there twice");
        }
    }
}
