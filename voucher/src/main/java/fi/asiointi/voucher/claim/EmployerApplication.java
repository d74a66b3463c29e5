package fi.asiointi.voucher.claim;

import fi.asiointi.subsidy.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An employer's application for the values of several vouchers, as it is sent.
 *
 * @param submittedAt when it was sent
 * @param employer who applies
 * @param streetAddress the employer's address
 * @param contact whom to ask
 * @param hasSeparateInvoicer whether somebody else sends the invoices; {@code null} until told
 * @param invoicer who does
 * @param rows the hired young people
 * @param paidToEmployer what the employer has been paid this season, in euros
 * @param paidOfBudget what the city has paid this year, in euros
 */
public record EmployerApplication(
        Instant submittedAt,
        ClaimingEmployer employer,
        @Nullable String streetAddress,
        Contact contact,
        @Nullable Boolean hasSeparateInvoicer,
        Contact invoicer,
        List<ClaimRow> rows,
        Money paidToEmployer,
        Money paidOfBudget) {

    /** An application whose rows can no longer change. */
    public EmployerApplication {
        rows = List.copyOf(rows);
    }
}
