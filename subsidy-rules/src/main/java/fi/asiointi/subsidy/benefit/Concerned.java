package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.Actor;
import fi.asiointi.subsidy.benefit.BenefitApplication.Event;
import fi.asiointi.subsidy.rule.ConditionDraft;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom and when a condition concerns, with the reason that the others are told. */
final class Concerned {
    private Concerned() {}

    /** When the application is sent; a draft may be half done. */
    static ConditionDraft<BenefitApplication> onSubmit(ConditionDraft<BenefitApplication> draft) {
        return when(draft, "", a -> a.event() == Event.SUBMIT, "submit");
    }

    /** When the fact is told; an answer that must be there is another condition. */
    static ConditionDraft<BenefitApplication> onceTold(
            ConditionDraft<BenefitApplication> draft,
            Function<BenefitApplication, @Nullable Object> fact) {
        return when(draft, "", a -> isTold(fact.apply(a)), "told");
    }

    /** When the application is sent, and in a draft as soon as the fact is told. */
    static ConditionDraft<BenefitApplication> onSubmitOrOnceTold(
            ConditionDraft<BenefitApplication> draft,
            Function<BenefitApplication, @Nullable Object> fact) {
        return when(draft, "", a -> a.event() == Event.SUBMIT || isTold(fact.apply(a)), "submit");
    }

    static ConditionDraft<BenefitApplication> byApplicant(
            ConditionDraft<BenefitApplication> draft) {
        return when(draft, "", a -> a.by() == Actor.APPLICANT, "applicant");
    }

    static ConditionDraft<BenefitApplication> byHandler(ConditionDraft<BenefitApplication> draft) {
        return when(draft, "", a -> a.by() == Actor.HANDLER, "handler");
    }

    static ConditionDraft<BenefitApplication> ofAssociations(
            ConditionDraft<BenefitApplication> draft) {
        return draft.when(
                "employer.kind",
                BenefitApplication::isAssociation,
                ConditionTexts.gate("association"));
    }

    static ConditionDraft<BenefitApplication> ofCompanies(
            ConditionDraft<BenefitApplication> draft) {
        return draft.when(
                "employer.kind", a -> not(a.isAssociation()), ConditionTexts.gate("company"));
    }

    /** Some other circumstance, named by the text of its gate. */
    static ConditionDraft<BenefitApplication> when(
            ConditionDraft<BenefitApplication> draft,
            String path,
            Predicate<BenefitApplication> concerned,
            String gate) {
        return draft.when(
                path, a -> concerned.test(a) ? Answer.YES : Answer.NO, ConditionTexts.gate(gate));
    }

    static boolean isTold(@Nullable Object fact) {
        return fact != null && fact != Answer.UNKNOWN;
    }

    private static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
