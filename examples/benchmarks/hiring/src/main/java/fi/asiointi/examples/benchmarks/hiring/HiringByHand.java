package fi.asiointi.examples.benchmarks.hiring;

import fi.asiointi.identity.reason.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The floor: the same six conditions and the amount in bare Java, every reason as a bit. */
public final class HiringByHand {
    private static final BigDecimal HOURS = BigDecimal.valueOf(18);
    private static final LocalDate NEW_LIMIT = LocalDate.of(2024, 1, 1);

    private HiringByHand() {}

    /** The conditions that fail, a bit each, and euro cents a month. */
    public record Result(int failed, long cents) {}

    /**
     * {@return what came out}
     *
     * @param hiring the facts
     */
    public static Result decide(Hiring hiring) {
        int failed = 0;
        failed |= hiring.businessIdValid() == Answer.YES ? 0 : 1;
        failed |= hiring.weeklyHours().compareTo(HOURS) >= 0 ? 0 : 2;
        failed |= hiring.collectiveAgreement() == Answer.YES ? 0 : 4;
        failed |= hiring.monthsUsed() < 12 ? 0 : 8;
        failed |= hiring.deMinimis().cents() < deMinimisLimit(hiring) ? 0 : 16;
        failed |= hiring.resident() == Answer.YES ? 0 : 32;
        return new Result(failed, cents(hiring));
    }

    /**
     * {@return the dated limit in euro cents} Peers that know no dates call it.
     *
     * @param hiring the facts
     */
    public static long deMinimisLimit(Hiring hiring) {
        return hiring.decidedOn().isBefore(NEW_LIMIT) ? 20_000_000 : 30_000_000;
    }

    /**
     * {@return euro cents a month} Peers whose rules give no amounts call it.
     *
     * @param hiring the facts
     */
    public static long cents(Hiring hiring) {
        long cap = hiring.subsidised() ? 80_000 : 150_000;
        long aid = hiring.pay().cents() * hiring.aidPercent() / 100;
        return Math.max(0, Math.min(cap, aid - hiring.deductions().cents()));
    }
}
