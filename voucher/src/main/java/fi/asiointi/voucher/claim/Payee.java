package fi.asiointi.voucher.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the employer wants the money. The details beside the account are needed for a foreign one
 * only. {@link #toString()} has none of it.
 *
 * @param account the account number, as it was typed
 * @param name the payee's name
 * @param address the payee's address
 * @param bic the bank's BIC
 * @param bankName the bank's name
 * @param bankAddress the bank's address
 */
public record Payee(
        @Nullable String account,
        @Nullable String name,
        @Nullable String address,
        @Nullable String bic,
        @Nullable String bankName,
        @Nullable String bankAddress) {

    /**
     * {@return a payee with an account only}
     *
     * @param account the account number, as it was typed
     */
    public static Payee of(@Nullable String account) {
        return new Payee(account, null, null, null, null, null);
    }

    /** The details that a foreign account lacks, by their names. */
    List<String> missingDetails() {
        var missing = new ArrayList<String>();
        addIfBlank(missing, "payeeName", name);
        addIfBlank(missing, "payeeAddress", address);
        addIfBlank(missing, "bic", bic);
        addIfBlank(missing, "bankName", bankName);
        addIfBlank(missing, "bankAddress", bankAddress);
        return missing;
    }

    private static void addIfBlank(List<String> missing, String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            missing.add(name);
        }
    }

    @Override
    public String toString() {
        return "Payee";
    }
}
