package fi.asiointi.examples.benchmarks;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.FinnishIban;
import fi.asiointi.identity.id.PersonalIdentityCode;
import java.util.concurrent.TimeUnit;
import org.apache.commons.validator.routines.IBANValidator;
import org.iban4j.IbanUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Valid identifiers checked per microsecond, that is, millions a second, on one thread. The floor
 * of each does the same arithmetic on a {@code String} of known length, and nothing for a text that
 * is not of the right form.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class IdentifierBenchmark {
    private static final int MANY = 1_000;

    private final String[] businessIds = Samples.businessIds(MANY);
    private final String[] ibans = Samples.ibans(MANY);
    private final String[] personalCodes = Samples.personalCodes(MANY);

    /** Made by JMH. */
    public IdentifierBenchmark() {}

    @Benchmark
    @OperationsPerInvocation(MANY)
    public int businessId() {
        int valid = 0;
        for (String text : businessIds) {
            valid += BusinessId.isValid(text) ? 1 : 0;
        }
        return valid;
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public int businessIdFloor() {
        int valid = 0;
        for (String text : businessIds) {
            valid += Floors.businessId(text) ? 1 : 0;
        }
        return valid;
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public int iban() {
        int valid = 0;
        for (String text : ibans) {
            valid += FinnishIban.isValid(text) ? 1 : 0;
        }
        return valid;
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public int ibanFloor() {
        int valid = 0;
        for (String text : ibans) {
            valid += Floors.iban(text) ? 1 : 0;
        }
        return valid;
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public int ibanOfIban4j() {
        int valid = 0;
        for (String text : ibans) {
            valid += IbanUtil.isValid(text) ? 1 : 0;
        }
        return valid;
    }

    /** Knows the international check only. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public int ibanOfCommonsValidator() {
        int valid = 0;
        IBANValidator validator = IBANValidator.getInstance();
        for (String text : ibans) {
            valid += validator.isValid(text) ? 1 : 0;
        }
        return valid;
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public int personalIdentityCode() {
        int valid = 0;
        for (String text : personalCodes) {
            valid += PersonalIdentityCode.isValid(text) ? 1 : 0;
        }
        return valid;
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public int personalIdentityCodeFloor() {
        int valid = 0;
        for (String text : personalCodes) {
            valid += Floors.personalIdentityCode(text) ? 1 : 0;
        }
        return valid;
    }
}
