package fi.asiointi.examples.benchmarks.peers;

import com.gs.dmn.runtime.ExecutionContext;
import com.gs.dmn.runtime.ExecutionContextBuilder;
import fi.asiointi.examples.benchmarks.hiring.Hiring;
import fi.asiointi.examples.benchmarks.hiring.Verdict;
import fi.asiointi.examples.benchmarks.peers.dmn.Amount;
import fi.asiointi.examples.benchmarks.peers.dmn.Failed;
import fi.asiointi.identity.reason.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The six conditions as a decision table and the amount as an expression of DMN, which the build
 * translates to Java ({@code hiring.dmn}). Nobody listens to the steps of a decision.
 */
final class JdmnHiring {
    private final ExecutionContext context = ExecutionContextBuilder.executionContext().build();
    private final Failed failed = new Failed();
    private final Amount amount = new Amount();

    Verdict decide(Hiring hiring) {
        return new Verdict(failed(hiring), cents(hiring));
    }

    /** The table delivers no list at all, rather than an empty one, if no row of it applies. */
    private List<String> failed(Hiring hiring) {
        @Nullable List<String> names =
                failed.apply(
                        hiring.businessIdValid() == Answer.YES,
                        hiring.collectiveAgreement() == Answer.YES,
                        hiring.deMinimis().cents(),
                        hiring.decidedOn().toEpochDay(),
                        hiring.monthsUsed(),
                        hiring.resident() == Answer.YES,
                        hiring.weeklyHours(),
                        context);
        return names == null ? List.of() : names;
    }

    private long cents(Hiring hiring) {
        return amount.apply(
                        hiring.aidPercent(),
                        hiring.deductions().cents(),
                        hiring.pay().cents(),
                        hiring.subsidised(),
                        context)
                .longValue();
    }
}
