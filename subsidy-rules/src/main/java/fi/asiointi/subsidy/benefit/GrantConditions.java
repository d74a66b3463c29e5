package fi.asiointi.subsidy.benefit;

import static fi.asiointi.subsidy.benefit.ConditionTexts.condition;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.ConditionDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whom the public terms mean. No system checks it: a handler does. Where the facts that settle it
 * are told, the rules settle it themselves.
 */
final class GrantConditions {

    /**
     * 2020–2023: card, 200 days of labour-market subsidy, a year of unemployment, or work ability.
     */
    static final Condition<BenefitApplication> TARGET_GROUP_2020 =
            targetGroup("target-group-2020", BenefitSources.CITY_PAGE)
                    .anyOf(
                            List.of(
                                    card(),
                                    onceTold(
                                                    "labour-market-subsidy",
                                                    "employee.labourMarketSubsidyDays",
                                                    a -> a.employee().labourMarketSubsidyDays())
                                            .given(a -> a.employee().labourMarketSubsidyDays())
                                            .atLeast(BenefitParameters.LABOUR_MARKET_SUBSIDY_DAYS),
                                    onceTold(
                                                    "unemployed-a-year",
                                                    "employee.unemployedMonths",
                                                    a -> a.employee().unemployedMonths())
                                            .given(a -> a.employee().unemployedMonths())
                                            .atLeast(BenefitParameters.LONG_UNEMPLOYMENT_MONTHS),
                                    onceTold(
                                                    "disability-pay-subsidy",
                                                    "employee.disabilityPaySubsidy",
                                                    a -> a.employee().disabilityPaySubsidy())
                                            .holds(a -> a.employee().disabilityPaySubsidy()),
                                    byHandler()));

    /** From 11 September 2023: pay subsidy, 55+ support, or card. */
    static final Condition<BenefitApplication> TARGET_GROUP_2023 =
            targetGroup("target-group-2023", BenefitSources.TERMS_2023)
                    .anyOf(
                            List.of(
                                    card(),
                                    onceTold(
                                                    "pay-subsidy-granted",
                                                    "paySubsidyGranted",
                                                    a -> a.support().paySubsidyGranted())
                                            .judged(
                                                    Unit.ANSWER,
                                                    (a, limits) ->
                                                            SupportConditions.met(
                                                                    SupportConditions.isSubsidised(
                                                                            a))),
                                    byHandler()));

    /** From 2026: three months of unemployment, and a need of service that the city assessed. */
    static final Condition<BenefitApplication> TARGET_GROUP_2026 =
            targetGroup("target-group-2026", BenefitSources.TERMS_2026)
                    .anyOf(
                            List.of(
                                    Concerned.when(
                                                    condition(
                                                            "unemployed-and-assessed",
                                                            BenefitSources.TERMS_2026),
                                                    "",
                                                    GrantConditions::tellsUnemployment,
                                                    "told")
                                            .asks("employee.unemployedMonths")
                                            .allOf(
                                                    List.of(
                                                            condition(
                                                                            "unemployed",
                                                                            BenefitSources
                                                                                    .TERMS_2026)
                                                                    .asks(
                                                                            "employee.unemployedMonths")
                                                                    .given(
                                                                            a ->
                                                                                    a.employee()
                                                                                            .unemployedMonths())
                                                                    .atLeast(
                                                                            BenefitParameters
                                                                                    .UNEMPLOYED_MONTHS),
                                                            condition(
                                                                            "service-need-assessed",
                                                                            BenefitSources
                                                                                    .TERMS_2026)
                                                                    .asks(
                                                                            "employee.serviceNeedAssessed")
                                                                    .holds(
                                                                            a ->
                                                                                    a.employee()
                                                                                            .serviceNeedAssessed()))),
                                    byHandler()));

    static final Condition<BenefitApplication> CARD_VALID =
            Concerned.when(
                            onceTold(
                                    "card-valid",
                                    "employee.cardIssuedOn",
                                    a -> a.employee().cardIssuedOn()),
                            "",
                            a -> a.start() != null,
                            "period")
                    .in(Profile.TERMS.name())
                    .given(a -> a.employee().cardIssuedOn())
                    .atLeast(
                            Unit.DATE,
                            (a, limits) -> {
                                LocalDate start = a.start();
                                return start == null
                                        ? null
                                        : start.minusMonths(
                                                limits.value(BenefitParameters.CARD_MONTHS));
                            },
                            BenefitParameters.CARD_MONTHS);

    /** Registers, sanction lists and finances of the employer, which the city looks up itself. */
    static final Condition<BenefitApplication> BACKGROUND =
            Concerned.onSubmitOrOnceTold(
                            condition("background", BenefitSources.TERMS_2026),
                            a -> a.judgements().background())
                    .asks("judgements.background")
                    .in(Profile.TERMS.name())
                    .isJudgedByHandler(a -> a.judgements().background());

    private GrantConditions() {}

    private static ConditionDraft<BenefitApplication> targetGroup(String text, Source source) {
        return Concerned.onSubmitOrOnceTold(
                        condition("target-group", text, source), a -> a.judgements().targetGroup())
                .reference("H9")
                .asks("judgements.targetGroup")
                .in(Profile.TERMS.name());
    }

    private static Condition<BenefitApplication> card() {
        return onceTold("card", "employee.cardIssuedOn", a -> a.employee().cardIssuedOn())
                .isAnswered(a -> a.employee().cardIssuedOn());
    }

    private static Condition<BenefitApplication> byHandler() {
        return condition("target-group-judged", BenefitSources.CITY_PAGE)
                .asks("judgements.targetGroup")
                .isJudgedByHandler(a -> a.judgements().targetGroup());
    }

    private static ConditionDraft<BenefitApplication> onceTold(
            String name, String path, Function<BenefitApplication, @Nullable Object> fact) {
        return Concerned.onceTold(condition(name, BenefitSources.CITY_PAGE), fact).asks(path);
    }

    private static boolean tellsUnemployment(BenefitApplication application) {
        return application.employee().unemployedMonths() != null
                || application.employee().serviceNeedAssessed() != Answer.UNKNOWN;
    }
}
