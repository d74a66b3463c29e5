package fi.asiointi.examples.benchmarks;

import fi.asiointi.subsidy.benefit.BenefitAmount;
import fi.asiointi.subsidy.benefit.BenefitCalculation.Calculated;
import fi.asiointi.subsidy.benefit.BenefitRules;
import fi.asiointi.subsidy.benefit.HelsinkiBenefit;
import fi.asiointi.subsidy.benefit.Instalment;
import fi.asiointi.subsidy.benefit.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Full decisions of the Helsinki benefit per second on one thread: every condition of an
 * application, the amount, and its instalments. The floor calculates the same amounts by hand, and
 * asks no condition.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class BenefitBenchmark {
    private static final int MANY = 1_024;
    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 11, 22);

    private final BenefitRules rules = HelsinkiBenefit.rules("2026-01").orElseThrow();
    private final BenefitCase[] cases = BenefitCase.many(MANY);
    private int next;

    /** Made by JMH; the amounts must be those of the floor before any is measured. */
    public BenefitBenchmark() {
        for (BenefitCase one : cases) {
            BenefitByHand.Result floor = BenefitByHand.calculate(one.basis());
            BenefitAmount amount = amount(one);
            Instalment first = amount.instalments(DECIDED_ON).get(0);
            if (floor.total() * 100 != amount.total().cents()
                    || floor.firstInstalment() * 100 != first.amount().cents()) {
                throw new IllegalStateException("The amounts differ: " + one.basis());
            }
        }
    }

    @Benchmark
    public void byTheTerms(Blackhole hole) {
        decide(Profile.TERMS, hole);
    }

    @Benchmark
    public void asInProduction(Blackhole hole) {
        decide(Profile.PRODUCTION, hole);
    }

    @Benchmark
    public Object conditionsAlone() {
        return rules.decide(next().application(), Profile.TERMS);
    }

    @Benchmark
    public List<Instalment> amountAlone() {
        return amount(next()).instalments(DECIDED_ON);
    }

    @Benchmark
    public Object amountByHand() {
        return BenefitByHand.calculate(next().basis());
    }

    private void decide(Profile profile, Blackhole hole) {
        BenefitCase one = next();
        hole.consume(rules.decide(one.application(), profile));
        BenefitAmount amount = amount(one);
        hole.consume(amount);
        hole.consume(amount.instalments(DECIDED_ON));
    }

    private BenefitAmount amount(BenefitCase one) {
        if (rules.calculate(one.basis()) instanceof Calculated calculated) {
            return calculated.amount();
        }
        throw new IllegalStateException("The rules know no amount");
    }

    private BenefitCase next() {
        next = next + 1 & MANY - 1;
        return cases[next];
    }
}
