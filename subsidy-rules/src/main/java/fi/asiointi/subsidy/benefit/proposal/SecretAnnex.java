package fi.asiointi.subsidy.benefit.proposal;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitRange;
import fi.asiointi.subsidy.money.Money;
import java.util.List;

/**
 * The secret annex of a decision: who the employee is, and what is paid for which days. It stands
 * apart from the letter, so that the public text can be published as it is.
 *
 * @param applicationNumber the number of the application
 * @param employer the name of the employer
 * @param businessId its Business ID
 * @param employee the name of the employee
 * @param rows the days with the same amount, in order; none when the application is rejected
 * @param total the benefit in all
 * @param isDeMinimis whether it is granted as de minimis aid
 */
public record SecretAnnex(
        String applicationNumber,
        String employer,
        BusinessId businessId,
        String employee,
        List<Row> rows,
        Money total,
        boolean isDeMinimis) {

    /**
     * Days with the same amount.
     *
     * @param days the days
     * @param monthly the benefit a month
     * @param total the benefit for these days
     */
    public record Row(DatePeriod days, Money monthly, Money total) {}

    /** An annex whose rows can no longer change. */
    public SecretAnnex {
        rows = List.copyOf(rows);
    }

    static SecretAnnex of(
            BenefitProposal proposal,
            String applicationNumber,
            BusinessId businessId,
            String employee) {
        List<Row> rows = List.of();
        Money total = Money.ZERO;
        boolean isDeMinimis = false;
        if (proposal.resolution() instanceof Resolution.Grant grant) {
            rows = grant.amount().ranges().stream().map(SecretAnnex::row).toList();
            total = grant.amount().total();
            isDeMinimis = grant.asDeMinimis();
        }
        return new SecretAnnex(
                applicationNumber,
                proposal.parties().employer(),
                businessId,
                employee,
                rows,
                total,
                isDeMinimis);
    }

    /**
     * {@return the annex as lines of text}
     *
     * @param language the reader's language
     */
    public String toText(Language language) {
        var text = new StringBuilder();
        line(text, "number", applicationNumber, language);
        line(text, "employer", employer, language);
        line(text, "business-id", businessId.toString(), language);
        line(text, "employee", employee, language);
        for (Row row : rows) {
            LocalizedText line =
                    ProposalTexts.text("annex.row", row.days())
                            .with("monthly", ProposalTexts.euros(row.monthly()))
                            .with("total", ProposalTexts.euros(row.total()));
            text.append(line.in(language)).append('\n');
        }
        line(text, "total", ProposalTexts.euros(total).in(language), language);
        String aid = isDeMinimis ? "annex.de-minimis" : "annex.no-de-minimis";
        return text.append(ProposalTexts.text(aid).in(language)).append('\n').toString();
    }

    /** The number of the application alone: the rest is secret. */
    @Override
    public String toString() {
        return "Secret annex of application " + applicationNumber;
    }

    private static Row row(BenefitRange range) {
        return new Row(range.period(), range.monthly(), range.total());
    }

    private static void line(StringBuilder text, String key, String value, Language language) {
        text.append(ProposalTexts.text("annex." + key).in(language));
        text.append(": ").append(value).append('\n');
    }
}
