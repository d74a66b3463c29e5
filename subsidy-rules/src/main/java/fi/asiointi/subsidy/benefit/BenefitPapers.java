package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.Actor;
import fi.asiointi.subsidy.benefit.BenefitApplication.Attachment;
import fi.asiointi.subsidy.benefit.BenefitApplication.Consent;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The papers and consents of an application: which are needed, and which it may have. */
final class BenefitPapers {

    /** One condition for each paper, so that each that is missing is asked for by its name. */
    static final List<Condition<BenefitApplication>> ALL = all();

    private BenefitPapers() {}

    /** The papers that must be there when the application is sent. */
    static Set<Attachment> required(BenefitApplication application) {
        var papers = EnumSet.noneOf(Attachment.class);
        for (Attachment paper : Attachment.values()) {
            if (isRequired(application, paper)) {
                papers.add(paper);
            }
        }
        return papers;
    }

    private static boolean isRequired(BenefitApplication application, Attachment paper) {
        BenefitType type = application.support().type();
        if (type == null) {
            return false;
        }
        boolean apprenticeship = application.support().apprenticeship() == Answer.YES;
        boolean byCommission = type == BenefitType.COMMISSION && !apprenticeship;
        return switch (paper) {
            case EMPLOYMENT_CONTRACT -> !byCommission;
            case COMMISSION_CONTRACT -> byCommission;
            case EDUCATION_CONTRACT -> apprenticeship;
            case PAY_SUBSIDY_DECISION -> {
                Integer percent = application.support().paySubsidyPercent();
                yield type != BenefitType.COMMISSION && percent != null && percent != 0;
            }
            case FULL_APPLICATION -> application.origin() == Actor.HANDLER;
            case EMPLOYEE_CONSENT -> application.origin() != Actor.HANDLER;
            default -> false;
        };
    }

    /** The papers that the city's system keeps; it deletes the others when it is sent. */
    static Set<Attachment> kept(BenefitApplication application) {
        Set<Attachment> papers = required(application);
        papers.add(Attachment.PAYSLIP);
        papers.add(Attachment.PDF_SUMMARY);
        if (application.support().type() != null) {
            papers.add(Attachment.HELSINKI_BENEFIT_VOUCHER);
            papers.add(Attachment.BUSINESS_BRIEF);
        }
        if (application.origin() == Actor.HANDLER) {
            papers.add(Attachment.OTHER_ATTACHMENT);
        }
        return papers;
    }

    static boolean isAttached(BenefitApplication application, Attachment paper) {
        Set<Attachment> attached = application.attachments();
        return attached != null && attached.contains(paper);
    }

    private static List<Condition<BenefitApplication>> all() {
        var conditions = new ArrayList<Condition<BenefitApplication>>();
        for (Attachment paper :
                List.of(
                        Attachment.EMPLOYMENT_CONTRACT,
                        Attachment.EDUCATION_CONTRACT,
                        Attachment.COMMISSION_CONTRACT,
                        Attachment.PAY_SUBSIDY_DECISION,
                        Attachment.FULL_APPLICATION,
                        Attachment.EMPLOYEE_CONSENT)) {
            conditions.add(attached(paper));
        }
        conditions.add(atMost());
        conditions.add(onlyKept());
        for (Consent consent : Consent.values()) {
            conditions.add(agreed(consent));
        }
        return List.copyOf(conditions);
    }

    private static Condition<BenefitApplication> attached(Attachment paper) {
        return Concerned.when(
                        Concerned.onSubmit(
                                ConditionTexts.condition(
                                        "attachment-" + name(paper), BenefitSources.SYSTEM)),
                        "",
                        a -> isRequired(a, paper),
                        "paper")
                .asks("attachments")
                .isAnswered(a -> Answer.of(isAttached(a, paper) ? true : null));
    }

    /** In a draft too: the city's system takes no more files from the first one on. */
    private static Condition<BenefitApplication> atMost() {
        return Concerned.onceTold(
                        ConditionTexts.condition("attachments-most", BenefitSources.SYSTEM),
                        BenefitApplication::attachmentCount)
                .asks("attachments")
                .given(BenefitApplication::attachmentCount)
                .atMost(BenefitParameters.MOST_ATTACHMENTS);
    }

    private static Condition<BenefitApplication> onlyKept() {
        return Concerned.when(
                        Concerned.onSubmit(
                                ConditionTexts.condition(
                                        "attachments-kept", BenefitSources.SYSTEM)),
                        "",
                        a -> a.attachments() != null,
                        "told")
                .asks("attachments")
                .otherwise(Severity.WARNING)
                .holds(
                        a -> {
                            Set<Attachment> attached = a.attachments();
                            return Answer.of(attached == null || kept(a).containsAll(attached));
                        });
    }

    private static Condition<BenefitApplication> agreed(Consent consent) {
        return Concerned.when(
                        Concerned.onSubmit(
                                ConditionTexts.condition(
                                        "consent-" + name(consent), BenefitSources.SYSTEM)),
                        "",
                        a -> a.consents() != null,
                        "consents")
                .asks("consents")
                .isAnswered(
                        a -> {
                            Set<Consent> agreed = a.consents();
                            return agreed != null && agreed.contains(consent) ? consent : null;
                        });
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
