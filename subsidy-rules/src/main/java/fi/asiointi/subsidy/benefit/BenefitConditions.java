package fi.asiointi.subsidy.benefit;

import fi.asiointi.subsidy.rule.Condition;
import java.util.ArrayList;
import java.util.List;

/** Who may have the Helsinki benefit, in the order in which the city tells it to employers. */
final class BenefitConditions {

    /** From 2020: four forms of the benefit. */
    static final List<Condition<BenefitApplication>> FROM_2020 =
            inOrder(
                    List.of(GrantConditions.TARGET_GROUP_2020),
                    List.of(SupportConditions.APPRENTICESHIP_WITH_SUBSIDY));

    /** From 11 September 2023: the salary form and apprenticeships alone. */
    static final List<Condition<BenefitApplication>> FROM_SEPTEMBER_2023 =
            inOrder(
                    List.of(GrantConditions.TARGET_GROUP_2023, GrantConditions.CARD_VALID),
                    List.of(
                            SupportConditions.SALARY_FORM_ONLY,
                            SupportConditions.APPRENTICESHIP_WITH_SUBSIDY));

    /** From 2026: without pay subsidy, after three months of unemployment. */
    static final List<Condition<BenefitApplication>> FROM_2026 =
            inOrder(
                    List.of(
                            GrantConditions.TARGET_GROUP_2026,
                            GrantConditions.CARD_VALID,
                            GrantConditions.BACKGROUND),
                    List.of(
                            SupportConditions.SALARY_FORM_ONLY,
                            SupportConditions.NO_PAY_SUBSIDY,
                            SupportConditions.OTHER_SUPPORT_TOLD,
                            EmployeeConditions.ROLE_TOLD,
                            EmployerConditions.NUMBER_OF_EMPLOYEES_TOLD,
                            EmployerConditions.BUSINESS_BRIEF_TOLD,
                            EmployerConditions.PURCHASED_SERVICE_TOLD));

    private BenefitConditions() {}

    /** The target group comes first, what a version adds comes after the rules of every version. */
    private static List<Condition<BenefitApplication>> inOrder(
            List<Condition<BenefitApplication>> targetGroup,
            List<Condition<BenefitApplication>> ofVersion) {
        var conditions = new ArrayList<>(targetGroup);
        conditions.addAll(EmployeeConditions.ALL);
        conditions.addAll(PeriodConditions.ALL);
        conditions.addAll(EmployerConditions.ALL);
        conditions.addAll(DeMinimisConditions.ALL);
        conditions.addAll(SupportConditions.ALL);
        conditions.addAll(ofVersion);
        conditions.addAll(EarlierBenefitConditions.ALL);
        conditions.addAll(BenefitPapers.ALL);
        conditions.addAll(HandlingConditions.ALL);
        return List.copyOf(conditions);
    }
}
