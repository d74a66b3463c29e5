package fi.asiointi.voucher.redemption.contract;

import fi.asiointi.voucher.redemption.RedemptionStore;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The promises that a store makes, one check for each.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> ourStoreKeepsTheContract() {
 *     return RedemptionStoreContract.checks(() -> ourEmptyStore()).stream()
 *             .map(check -> dynamicTest(check.name(), check.check()::run));
 * }
 * }</pre>
 */
public final class RedemptionStoreContract {

    private RedemptionStoreContract() {}

    /**
     * {@return every check, in the order of a voucher's life, those with many threads last}
     *
     * @param emptyStore gives an empty store to each check
     */
    public static List<ContractCheck> checks(Supplier<? extends RedemptionStore> emptyStore) {
        return Stream.of(LifeChecks.all(), LimitChecks.all(), AuditChecks.all(), RaceChecks.all())
                .flatMap(List::stream)
                .map(promise -> promise.checkedOn(emptyStore))
                .toList();
    }

    /** A promise that is not yet about a certain store. */
    record Promise(String name, Consumer<RedemptionStore> check) {
        ContractCheck checkedOn(Supplier<? extends RedemptionStore> emptyStore) {
            return new ContractCheck(name, () -> check.accept(emptyStore.get()));
        }
    }
}
