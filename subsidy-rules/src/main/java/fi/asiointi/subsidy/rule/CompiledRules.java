package fi.asiointi.subsidy.rule;

import static java.lang.invoke.MethodType.methodType;

import fi.asiointi.subsidy.parameter.ParameterRow;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;

/**
 * The conditions of a rule set, a handful at a time as one function.
 *
 * <p>A loop over conditions makes three virtual calls for each, to a test, a fact and a comparison,
 * and the JIT can foresee none of them. Here each handful is a method handle with its conditions in
 * it as constants, which the JIT compiles as if someone had written the handful by hand. Tests,
 * gates and inquiries are records because the JIT takes the fields of a record for constants too.
 */
final class CompiledRules<F> {
    /** The JIT gives up on functions that are too long. */
    private static final int HANDFUL = 16;

    private static final MethodHandle SEEN =
            method(Inquiry.class, "seen", int.class, int.class, Status.class);
    private static final MethodHandle KEEP =
            method(Step.class, "keep", int.class, int.class, Finding.class, Finding[].class);
    private static final MethodHandle IS_OPEN =
            method(Gate.class, "isOpen", boolean.class, Object.class);
    private static final MethodHandle STOPPED_STATUS =
            method(Gate.class, "stoppedStatus", Status.class, Object.class, ParameterRow.class);
    private static final MethodHandle STOPPED_FINDING =
            method(
                    Gate.class,
                    "stoppedFinding",
                    Finding.class,
                    Condition.class,
                    Object.class,
                    ParameterRow.class);

    private final MethodHandle[] statuses;
    private final MethodHandle[] findings;

    CompiledRules(List<Condition<F>> conditions) {
        int handfuls = (conditions.size() + HANDFUL - 1) / HANDFUL;
        statuses = new MethodHandle[handfuls];
        findings = new MethodHandle[handfuls];
        for (int i = 0; i < conditions.size(); i++) {
            Condition<F> condition = conditions.get(i);
            add(statuses, i, statusStep(condition.inquiry()));
            add(findings, i, findingStep(condition, i));
        }
    }

    /** The bits of the statuses that were seen. */
    int statuses(F facts, ParameterRow row) {
        try {
            int seen = 0;
            for (MethodHandle handful : statuses) {
                seen = (int) handful.invokeExact(seen, (Object) facts, row);
            }
            return seen;
        } catch (Throwable thrown) {
            throw CompiledRules.<RuntimeException>asItIs(thrown);
        }
    }

    /** The same bits; the findings are put into the array. */
    int findings(F facts, ParameterRow row, Finding[] kept) {
        try {
            int seen = 0;
            for (MethodHandle handful : findings) {
                seen = (int) handful.invokeExact(seen, (Object) facts, row, kept);
            }
            return seen;
        } catch (Throwable thrown) {
            throw CompiledRules.<RuntimeException>asItIs(thrown);
        }
    }

    /** What the handful has seen before goes to the next step, with the same case. */
    private static void add(MethodHandle[] handfuls, int i, MethodHandle next) {
        MethodHandle before = handfuls[i / HANDFUL];
        handfuls[i / HANDFUL] =
                before == null
                        ? next
                        : MethodHandles.foldArguments(
                                MethodHandles.dropArguments(next, 1, int.class), before);
    }

    private static MethodHandle statusStep(Inquiry<?> inquiry) {
        Test<?> test = inquiry.test();
        MethodHandle status =
                method(test.getClass(), "status", Status.class, Object.class, ParameterRow.class)
                        .bindTo(test);
        Gate<?> gate = inquiry.gate();
        if (gate != null) {
            status =
                    MethodHandles.guardWithTest(
                            IS_OPEN.bindTo(gate), status, STOPPED_STATUS.bindTo(gate));
        }
        return MethodHandles.collectArguments(SEEN.bindTo(inquiry), 1, status);
    }

    private static MethodHandle findingStep(Condition<?> condition, int place) {
        Test<?> test = condition.inquiry().test();
        MethodHandle finding =
                method(
                                test.getClass(),
                                "finding",
                                Finding.class,
                                Condition.class,
                                Object.class,
                                ParameterRow.class)
                        .bindTo(test)
                        .bindTo(condition);
        Gate<?> gate = condition.inquiry().gate();
        if (gate != null) {
            finding =
                    MethodHandles.guardWithTest(
                            IS_OPEN.bindTo(gate),
                            finding,
                            STOPPED_FINDING.bindTo(gate).bindTo(condition));
        }
        return MethodHandles.collectArguments(
                KEEP.bindTo(new Step(condition.inquiry(), place)), 1, finding);
    }

    private static MethodHandle method(
            Class<?> of, String name, Class<?> result, Class<?>... arguments) {
        try {
            return MethodHandles.lookup().findVirtual(of, name, methodType(result, arguments));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(of + " has " + name, impossible);
        }
    }

    /** What a fact throws goes on as it is, also what another language let it throw unchecked. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is never done
    private static <T extends Throwable> RuntimeException asItIs(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** Where the finding of a condition is put. */
    private record Step(Inquiry<?> inquiry, int place) {

        @SuppressWarnings("UnusedMethod") // it is found by its name
        int keep(int seen, Finding finding, Finding[] kept) {
            kept[place] = finding;
            return seen | inquiry.bit(finding.status());
        }
    }
}
