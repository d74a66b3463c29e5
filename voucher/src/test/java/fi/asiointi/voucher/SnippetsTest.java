package fi.asiointi.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.voucher.application.RegisterAnswer;
import fi.asiointi.voucher.application.YouthApplication;
import fi.asiointi.voucher.application.YouthAssessment;
import fi.asiointi.voucher.application.YouthEligibility;
import fi.asiointi.voucher.code.CodeFormat;
import fi.asiointi.voucher.code.CodeReading;
import fi.asiointi.voucher.policy.PolicyLookup;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.redemption.Holder;
import fi.asiointi.voucher.redemption.InMemoryRedemptionStore;
import fi.asiointi.voucher.redemption.RedemptionOutcome;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.RequestKey;
import fi.asiointi.voucher.redemption.VoucherKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The examples of the documentation: it shows the marked regions of this file. */
class SnippetsTest {
    private final Instant now = Instant.parse("2026-02-14T10:00:00Z");

    @Test
    void code() {
        String typed = "31NO22";
        long serial = 0;
        String told = "";
        // @start region="code"
        CodeReading reading = CodeFormat.HELSINKI.tryParse(typed); // 31NO22 is read as 31n-022
        if (reading instanceof CodeReading.Read read) {
            serial = read.code().serial(); // 100000; whether a voucher has it, the store knows
        } else if (reading instanceof CodeReading.Refused refused) {
            told = refused.reason().text().en(); // and refused.suggestions(): "did you mean …?"
        }
        // @end
        assertThat(serial).isEqualTo(100_000);
        assertThat(told).isEmpty();
    }

    @Test
    void policies() {
        Money value = Money.ZERO;
        LocalDate lastDay = LocalDate.MIN;
        // @start region="policies"
        PolicyLookup lookup = VoucherPolicies.published().at("Helsinki", now);
        if (lookup instanceof PolicyLookup.Found found) {
            value = found.policy().fixedValue().orElseThrow();
            lastDay = found.policy().claimDeadline().orElseThrow();
        }
        // @end
        assertThat(value).isEqualTo(Money.ofEuros(350));
        assertThat(lastDay).isEqualTo("2026-11-30");
    }

    @Test
    void eligibility() {
        // @start region="eligibility"
        var register = new RegisterAnswer.Answered(Answer.YES, Answer.NO, Answer.YES, Answer.NO);
        LocalDate born = LocalDate.of(2010, 5, 5);
        var application =
                new YouthApplication(
                        now, born, "Helsinki", Answer.UNKNOWN, "primary_target_group", register);
        YouthAssessment assessment =
                YouthEligibility.assess(application, "Helsinki", VoucherPolicies.published());
        boolean getsAVoucher = assessment instanceof YouthAssessment.Accepted;
        // @end
        assertThat(getsAVoucher).isTrue();
    }

    @Test
    void redemption() {
        RedemptionStore store = new InMemoryRedemptionStore();
        var voucher = new VoucherKey("Helsinki", 123_456_789);
        var bakery = Holder.of("0201256-6");
        // @start region="redemption"
        store.issue(voucher, RequestKey.of("application-17"), now);
        Instant inAWeek = now.plus(Duration.ofDays(7));
        RedemptionOutcome held =
                store.reserve(voucher, bakery, inAWeek, RequestKey.of("claim-4"), now);
        if (held instanceof RedemptionOutcome.Done done) {
            store.confirm(done.hold(), RequestKey.of("claim-4:accepted"), now);
        }
        // @end
        assertThat(store.find(voucher).orElseThrow().redemptions()).isEqualTo(1);
    }
}
