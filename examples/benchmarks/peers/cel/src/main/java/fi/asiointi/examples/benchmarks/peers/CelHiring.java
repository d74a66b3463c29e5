package fi.asiointi.examples.benchmarks.peers;

import com.google.api.expr.v1alpha1.Decl;
import fi.asiointi.examples.benchmarks.hiring.Hiring;
import fi.asiointi.examples.benchmarks.hiring.Verdict;
import fi.asiointi.identity.reason.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.projectnessie.cel.checker.Decls;
import org.projectnessie.cel.tools.Script;
import org.projectnessie.cel.tools.ScriptException;
import org.projectnessie.cel.tools.ScriptHost;

/**
 * The six conditions and the amount as expressions of CEL, parsed and checked beforehand. The facts
 * of a case are a map that is ready before the clock runs. Days are numbers in it, since CEL has no
 * dates, and hours are hundredths, since it has no decimals.
 */
final class CelHiring {
    private static final String DE_MINIMIS =
            "deMinimis < (decidedOn < "
                    + LocalDate.of(2024, 1, 1).toEpochDay()
                    + " ? 20000000 : 30000000)";
    private static final String AID = "(pay * aidPercent / 100 - deductions)";
    private static final String CAP = "(subsidised ? 80000 : 150000)";
    private static final ScriptHost HOST = ScriptHost.newBuilder().build();

    /** One expression for each; a single one that joins lists is no faster. */
    private final List<Named> conditions =
            List.of(
                    named("business-id", "businessIdValid"),
                    named("weekly-hours", "weeklyHours >= 1800"),
                    named("collective-agreement", "collectiveAgreement"),
                    named("months-used", "monthsUsed < 12"),
                    named("de-minimis", DE_MINIMIS),
                    named("resident", "resident"));

    private final Script cents =
            script(String.join(" ", AID, "< 0 ? 0 :", AID, "<", CAP, "?", AID, ":", CAP));

    private record Named(String name, Script holds) {}

    static Map<String, Object> facts(Hiring hiring) {
        var facts = new HashMap<String, Object>();
        facts.put("decidedOn", hiring.decidedOn().toEpochDay());
        facts.put("businessIdValid", hiring.businessIdValid() == Answer.YES);
        facts.put("weeklyHours", hiring.weeklyHours().movePointRight(2).longValueExact());
        facts.put("collectiveAgreement", hiring.collectiveAgreement() == Answer.YES);
        facts.put("monthsUsed", (long) hiring.monthsUsed());
        facts.put("deMinimis", hiring.deMinimis().cents());
        facts.put("resident", hiring.resident() == Answer.YES);
        facts.put("subsidised", hiring.subsidised());
        facts.put("pay", hiring.pay().cents());
        facts.put("aidPercent", (long) hiring.aidPercent());
        facts.put("deductions", hiring.deductions().cents());
        return facts;
    }

    Verdict decide(Map<String, Object> facts) {
        List<String> failed = new ArrayList<>();
        try {
            for (Named condition : conditions) {
                if (!condition.holds.execute(Boolean.class, facts)) {
                    failed.add(condition.name);
                }
            }
            return new Verdict(failed, cents.execute(Long.class, facts));
        } catch (ScriptException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Named named(String name, String holds) {
        return new Named(name, script(holds));
    }

    private static Script script(String expression) {
        List<Decl> facts =
                List.of(
                        Decls.newVar("decidedOn", Decls.Int),
                        Decls.newVar("businessIdValid", Decls.Bool),
                        Decls.newVar("weeklyHours", Decls.Int),
                        Decls.newVar("collectiveAgreement", Decls.Bool),
                        Decls.newVar("monthsUsed", Decls.Int),
                        Decls.newVar("deMinimis", Decls.Int),
                        Decls.newVar("resident", Decls.Bool),
                        Decls.newVar("subsidised", Decls.Bool),
                        Decls.newVar("pay", Decls.Int),
                        Decls.newVar("aidPercent", Decls.Int),
                        Decls.newVar("deductions", Decls.Int));
        try {
            return HOST.buildScript(expression).withDeclarations(facts).build();
        } catch (ScriptException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
