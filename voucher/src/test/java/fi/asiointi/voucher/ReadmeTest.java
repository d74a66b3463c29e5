package fi.asiointi.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.voucher.application.RegisterAnswer;
import fi.asiointi.voucher.application.YouthApplication;
import fi.asiointi.voucher.application.YouthAssessment;
import fi.asiointi.voucher.application.YouthEligibility;
import fi.asiointi.voucher.code.CodeFormat;
import fi.asiointi.voucher.code.CodeIssue;
import fi.asiointi.voucher.code.CodeIssuer;
import fi.asiointi.voucher.code.CodeReading;
import fi.asiointi.voucher.code.VoucherCode;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.redemption.Holder;
import fi.asiointi.voucher.redemption.JdbcRedemptionStore;
import fi.asiointi.voucher.redemption.RedemptionOutcome;
import fi.asiointi.voucher.redemption.RequestKey;
import fi.asiointi.voucher.redemption.VoucherKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the README, run. */
class ReadmeTest {
    private final Instant now = Instant.parse("2026-02-14T10:00:00Z");

    @Test
    void anAcceptedYouthGetsAVoucherThatOneEmployerRedeemsOnce(@TempDir Path folder) {
        var pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("v"), "sa", "");
        try {
            anAcceptedYouthGetsAVoucherThatOneEmployerRedeemsOnce(pool);
        } finally {
            pool.dispose();
        }
    }

    private void anAcceptedYouthGetsAVoucherThatOneEmployerRedeemsOnce(DataSource database) {
        // README: from here
        var register = new RegisterAnswer.Answered(Answer.YES, Answer.NO, Answer.YES, Answer.NO);
        var application =
                new YouthApplication(
                        now,
                        LocalDate.of(2010, 5, 5),
                        "Helsinki",
                        Answer.UNKNOWN,
                        "primary_target_group",
                        register);
        YouthAssessment assessment =
                YouthEligibility.assess(application, "Helsinki", VoucherPolicies.published());

        var store = new JdbcRedemptionStore(database);
        store.createTables();
        VoucherCode code = newCode(store);
        var voucher = new VoucherKey("Helsinki", code.serial());
        store.issue(voucher, RequestKey.of("application-17"), now);

        CodeReading typed = CodeFormat.HELSINKI.tryParse(" " + code.text().replace("-", "") + " ");
        Instant inAWeek = now.plus(Duration.ofDays(7));
        RedemptionOutcome held =
                store.reserve(
                        voucher, Holder.of("0201256-6"), inAWeek, RequestKey.of("claim-4"), now);
        RedemptionOutcome second =
                store.reserve(
                        voucher, Holder.of("2336509-6"), inAWeek, RequestKey.of("claim-5"), now);
        if (held instanceof RedemptionOutcome.Done done) {
            store.confirm(done.hold(), RequestKey.of("claim-4:accepted"), now);
        }
        // README: to here

        assertThat(assessment).isInstanceOf(YouthAssessment.Accepted.class);
        assertThat(typed).isEqualTo(new CodeReading.Read(code));
        assertThat(second)
                .isInstanceOfSatisfying(
                        RedemptionOutcome.Refused.class,
                        refused ->
                                assertThat(refused.reason().text().in(Language.FI))
                                        .isEqualTo("Kesäseteli on jo varattu."));
        assertThat(store.find(voucher).orElseThrow().redemptions()).isEqualTo(1);
    }

    // README: from here
    private static VoucherCode newCode(JdbcRedemptionStore store) {
        CodeIssue issue =
                CodeIssuer.secure(CodeFormat.HELSINKI, new SecureRandom())
                        .issue(n -> store.find(new VoucherKey("Helsinki", n)).isPresent());
        return ((CodeIssue.Issued) issue).code();
    }

    // README: to here

    @Test
    void theReadmeHasTheseVeryLines() throws Exception {
        String readme = compact(Files.readString(Path.of("README.md")));
        String[] parts =
                Files.readString(Path.of("src/test/java/fi/asiointi/voucher/ReadmeTest.java"))
                        .split("// README: (?:from|to) here\n", -1);

        assertThat(readme).contains(compact(parts[1])).contains(compact(parts[3]));
    }

    private static String compact(String lines) {
        return lines.replaceAll("\\s+", "");
    }
}
