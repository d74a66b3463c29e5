package fi.asiointi.subsidy.benefit.register;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.Instalment;
import fi.asiointi.subsidy.benefit.lifecycle.BenefitLifecycle;
import fi.asiointi.subsidy.lifecycle.Actor;
import fi.asiointi.subsidy.reason.SourcedReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Why an aid is not reported. */
final class ReportChecks {
    private ReportChecks() {}

    /** Why there is nothing to report, now or at all. */
    static List<SourcedReason> aside(GrantedAid aid, LocalDate day) {
        var reasons = new ArrayList<SourcedReason>();
        if (!aid.application().name().equals("ACCEPTED")) {
            reasons.add(RegisterTexts.reason("aside.NOT_ACCEPTED"));
        }
        if (aid.asDeMinimis() == Answer.NO) {
            reasons.add(RegisterTexts.reason("aside.NOT_DE_MINIMIS"));
        }
        if (!BenefitLifecycle.REGISTER_REPORT.may(aid.report(), Actor.SYSTEM, "REPORT")) {
            reasons.add(RegisterTexts.reason("aside.ALREADY_REPORTED"));
        }
        LocalDate decidedOn = aid.decidedOn();
        if (decidedOn == null) {
            reasons.add(RegisterTexts.reason("aside.NO_DECISION_DATE"));
        } else if (decidedOn.isAfter(day)) {
            reasons.add(RegisterTexts.reason("aside.DECIDED_LATER", "day", decidedOn));
        }
        return reasons;
    }

    /** What must be put right before the aid can be reported. */
    static List<SourcedReason> lacking(GrantedAid aid, boolean isTwice) {
        var reasons = new ArrayList<SourcedReason>();
        addIf(reasons, aid.asDeMinimis() == Answer.UNKNOWN, "DE_MINIMIS_UNKNOWN");
        addIf(reasons, aid.applicationNumber().isBlank(), "APPLICATION_NUMBER_MISSING");
        addIf(reasons, isTwice, "NUMBER_TWICE");
        addIf(reasons, aid.employer().isBlank(), "EMPLOYER_MISSING");
        addIf(reasons, aid.businessId() == null, "BUSINESS_ID_MISSING");
        String industry = aid.industryCode();
        addIf(reasons, industry == null || industry.isBlank(), "INDUSTRY_MISSING");
        addIf(reasons, !areInOrder(aid.instalments()), "INSTALMENTS");
        return reasons;
    }

    private static boolean areInOrder(List<Instalment> instalments) {
        for (int i = 0; i < instalments.size(); i++) {
            if (instalments.get(i).number() != i + 1) {
                return false;
            }
        }
        return instalments.size() == 1 || instalments.size() == 2;
    }

    private static void addIf(List<SourcedReason> reasons, boolean isSo, String code) {
        if (isSo) {
            reasons.add(RegisterTexts.reason("lacking." + code));
        }
    }
}
