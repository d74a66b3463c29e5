package fi.asiointi.subsidy.benefit;

import static fi.asiointi.subsidy.benefit.ConditionTexts.condition;
import static fi.asiointi.subsidy.benefit.EmployeeConditions.told;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.PaySubsidyGranted;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.ConditionDraft;
import fi.asiointi.subsidy.rule.Judgement;
import fi.asiointi.subsidy.rule.Severity;
import fi.asiointi.subsidy.rule.Status;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pay subsidy, apprenticeship and the form of the benefit: P1–P5 and B1–B2. */
final class SupportConditions {

    static final Condition<BenefitApplication> BENEFIT_TYPE_TOLD =
            told("benefit-type-told", "O8", "benefitType", a -> a.support().type());

    static final Condition<BenefitApplication> PAY_SUBSIDY_ANSWERED =
            told(
                    "pay-subsidy-answered",
                    "O8",
                    "paySubsidyGranted",
                    a -> a.support().paySubsidyGranted());

    static final Condition<BenefitApplication> NO_PERCENT_WITHOUT_SUBSIDY =
            noPercent(
                    "no-percent-without-subsidy",
                    "paySubsidyPercent",
                    a -> a.support().paySubsidyPercent());

    static final Condition<BenefitApplication> NO_SECOND_PERCENT_WITHOUT_SUBSIDY =
            noPercent(
                    "no-second-percent-without-subsidy",
                    "additionalPaySubsidyPercent",
                    a -> a.support().additionalPaySubsidyPercent());

    static final Condition<BenefitApplication> SECOND_PERCENT_NEEDS_FIRST =
            Concerned.onceTold(
                            condition("second-percent-needs-first", BenefitSources.SYSTEM),
                            a -> a.support().additionalPaySubsidyPercent())
                    .reference("P2")
                    .asks("additionalPaySubsidyPercent")
                    .judged(
                            Unit.PERCENT,
                            (a, limits) -> met(a.support().paySubsidyPercent() != null));

    static final Condition<BenefitApplication> PERCENT_CHOICE =
            percentChoice(
                    "pay-subsidy-percent",
                    "paySubsidyPercent",
                    a -> a.support().paySubsidyPercent());

    static final Condition<BenefitApplication> SECOND_PERCENT_CHOICE =
            percentChoice(
                    "additional-pay-subsidy-percent",
                    "additionalPaySubsidyPercent",
                    a -> a.support().additionalPaySubsidyPercent());

    static final Condition<BenefitApplication> APPRENTICESHIP_ANSWERED =
            Concerned.when(
                            Concerned.onSubmit(
                                    condition("apprenticeship-answered", BenefitSources.SYSTEM)),
                            "",
                            SupportConditions::isSubsidised,
                            "not-subsidised")
                    .reference("P4")
                    .asks("apprenticeship")
                    .isAnswered(a -> a.support().apprenticeship());

    /** The city's system refused it until 16 February 2026; by now it is allowed. */
    static final Condition<BenefitApplication> APPRENTICESHIP_WITH_SUBSIDY =
            Concerned.when(
                            Concerned.onSubmit(
                                    condition(
                                            "apprenticeship-with-subsidy", BenefitSources.SYSTEM)),
                            "",
                            a -> a.support().apprenticeship() == Answer.YES,
                            "no-apprenticeship")
                    .reference("P5")
                    .asks("paySubsidyGranted")
                    .in(Profile.TERMS.name())
                    .otherwise(Severity.WARNING)
                    .judged(Unit.ANSWER, (a, limits) -> met(isSubsidised(a)));

    /** Which forms there are depends on business activities and apprenticeship. */
    static final Condition<BenefitApplication> BENEFIT_TYPE_AVAILABLE =
            Concerned.onceTold(
                            condition("benefit-type-available", BenefitSources.SYSTEM),
                            a -> a.support().type())
                    .reference("B1")
                    .asks("benefitType")
                    .judged(
                            Unit.ANSWER,
                            (a, limits) ->
                                    met(BenefitType.available(a).contains(a.support().type())));

    static final Condition<BenefitApplication> SALARY_FORM_ONLY =
            Concerned.onceTold(
                            condition("salary-form-only", BenefitSources.TERMS_2023),
                            a -> a.support().type())
                    .reference("B3")
                    .asks("benefitType")
                    .in(Profile.TERMS.name())
                    .judged(
                            Unit.ANSWER,
                            (a, limits) -> met(a.support().type() == BenefitType.SALARY));

    /** From 2026 an employment has either the benefit or pay subsidy. */
    static final Condition<BenefitApplication> NO_PAY_SUBSIDY =
            Concerned.onceTold(
                            condition("no-pay-subsidy", BenefitSources.TERMS_2026),
                            a -> a.support().paySubsidyGranted())
                    .reference("B5")
                    .asks("paySubsidyGranted")
                    .in(Profile.TERMS.name())
                    .judged(Unit.ANSWER, (a, limits) -> met(!isSubsidised(a)));

    static final Condition<BenefitApplication> OTHER_SUPPORT_TOLD =
            EmployeeConditions.wanted(
                    "other-support-told", "otherSupport", a -> a.support().otherSupport());

    static final List<Condition<BenefitApplication>> ALL =
            List.of(
                    BENEFIT_TYPE_TOLD,
                    PAY_SUBSIDY_ANSWERED,
                    NO_PERCENT_WITHOUT_SUBSIDY,
                    NO_SECOND_PERCENT_WITHOUT_SUBSIDY,
                    SECOND_PERCENT_NEEDS_FIRST,
                    PERCENT_CHOICE,
                    SECOND_PERCENT_CHOICE,
                    APPRENTICESHIP_ANSWERED,
                    BENEFIT_TYPE_AVAILABLE);

    private SupportConditions() {}

    static boolean isSubsidised(BenefitApplication application) {
        PaySubsidyGranted granted = application.support().paySubsidyGranted();
        return granted == PaySubsidyGranted.GRANTED || granted == PaySubsidyGranted.GRANTED_AGED;
    }

    static Judgement met(boolean isMet) {
        return Judgement.of(isMet ? Status.MET : Status.NOT_MET);
    }

    private static Condition<BenefitApplication> noPercent(
            String name, String path, Function<BenefitApplication, @Nullable Integer> percent) {
        return Concerned.when(
                        condition(name, "no-percent-without-subsidy", BenefitSources.SYSTEM),
                        "",
                        a -> a.support().paySubsidyGranted() == PaySubsidyGranted.NOT_GRANTED,
                        "subsidised")
                .reference("P1")
                .asks(path)
                .judged(Unit.PERCENT, (a, limits) -> met(percent.apply(a) == null));
    }

    /** A percent is one of those that have a cap in the figures of the day. */
    private static Condition<BenefitApplication> percentChoice(
            String name, String path, Function<BenefitApplication, @Nullable Integer> percent) {
        return onceTold(condition(name, "pay-subsidy-percent", BenefitSources.PAY_SUBSIDY), percent)
                .reference("P3")
                .asks(path)
                .judged(
                        Unit.PERCENT,
                        (a, limits) -> {
                            Integer told = percent.apply(a);
                            return new Judgement(
                                    told != null && isGranted(told, limits)
                                            ? Status.MET
                                            : Status.NOT_MET,
                                    told,
                                    BenefitParameters.subsidyPercents(limits));
                        },
                        BenefitParameters.subsidyCaps().toArray(Parameter<?>[]::new));
    }

    private static ConditionDraft<BenefitApplication> onceTold(
            ConditionDraft<BenefitApplication> draft,
            Function<BenefitApplication, @Nullable Integer> fact) {
        return Concerned.onceTold(draft, fact::apply);
    }

    private static boolean isGranted(int percent, ParameterRow limits) {
        return BenefitParameters.subsidyCap(percent).flatMap(limits::find).isPresent();
    }
}
