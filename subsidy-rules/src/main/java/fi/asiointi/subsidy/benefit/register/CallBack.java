package fi.asiointi.subsidy.benefit.register;

import fi.asiointi.subsidy.benefit.lifecycle.BenefitLifecycle;
import fi.asiointi.subsidy.lifecycle.Actor;
import fi.asiointi.subsidy.lifecycle.State;
import fi.asiointi.subsidy.lifecycle.StateMachine;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What an answer of the register brought about.
 *
 * @param aids the reported aids in their order, each with the new state of its report
 * @param findings the answers that could not be used, by the order of their numbers
 */
public record CallBack(List<GrantedAid> aids, List<SourcedReason> findings) {
    private static final StateMachine MACHINE = BenefitLifecycle.REGISTER_REPORT;
    private static final State SENT = MACHINE.state("SENT").orElseThrow();
    private static final State FAILED = MACHINE.state("FAILED").orElseThrow();

    /** An outcome that can no longer change. */
    public CallBack {
        aids = List.copyOf(aids);
        findings = List.copyOf(findings);
    }

    static CallBack of(List<GrantedAid> reported, Map<String, Boolean> answers) {
        var aids = new ArrayList<GrantedAid>();
        var findings = new ArrayList<SourcedReason>();
        var unused = new TreeSet<>(answers.keySet());
        for (GrantedAid aid : reported) {
            unused.remove(aid.applicationNumber());
            Boolean isTaken = answers.get(aid.applicationNumber());
            aids.add(isTaken == null ? aid : answered(aid, isTaken ? SENT : FAILED, findings));
        }
        for (String number : unused) {
            findings.add(RegisterTexts.reason("call-back.UNKNOWN_APPLICATION", "number", number));
        }
        return new CallBack(aids, findings);
    }

    private static GrantedAid answered(GrantedAid aid, State to, List<SourcedReason> findings) {
        if (MACHINE.step(aid.report(), to, Actor.SYSTEM).isPresent()) {
            return aid.with(to);
        }
        findings.add(
                RegisterTexts.reason("call-back.NOT_EXPECTED", "number", aid.applicationNumber()));
        return aid;
    }
}
