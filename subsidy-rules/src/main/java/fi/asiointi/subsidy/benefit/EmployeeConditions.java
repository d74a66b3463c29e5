package fi.asiointi.subsidy.benefit;

import static fi.asiointi.subsidy.benefit.ConditionTexts.condition;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.Severity;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who is hired: E1–E7 of the benefit's documentation. */
final class EmployeeConditions {

    static final Condition<BenefitApplication> RESIDENCE =
            Concerned.onSubmitOrOnceTold(
                            condition("residence", BenefitSources.CITY_PAGE),
                            a -> a.employee().residentOfHelsinki())
                    .reference("E5")
                    .asks("employee.residentOfHelsinki")
                    .in(Profile.TERMS.name())
                    .holds(a -> a.employee().residentOfHelsinki());

    static final Condition<BenefitApplication> WORKING_TIME =
            Concerned.onSubmitOrOnceTold(
                            condition("working-time", BenefitSources.TERMS_2020),
                            a -> a.employee().weeklyHours())
                    .reference("E1")
                    .asks("employee.weeklyHours")
                    .in(Profile.TERMS.name())
                    .given(a -> a.employee().weeklyHours())
                    .atLeast(BenefitParameters.WEEKLY_HOURS);

    /** The city's system passes a working time of nothing, as it passes one that is not told. */
    static final Condition<BenefitApplication> WORKING_TIME_IN_SYSTEM =
            Concerned.when(
                            condition("working-time", BenefitSources.SYSTEM),
                            "",
                            EmployeeConditions::hasHours,
                            "told")
                    .reference("E1")
                    .asks("employee.weeklyHours")
                    .in(Profile.PRODUCTION.name())
                    .given(a -> a.employee().weeklyHours())
                    .atLeast(BenefitParameters.WEEKLY_HOURS);

    static final Condition<BenefitApplication> HOURS_OF_A_WEEK =
            Concerned.onceTold(
                            condition("hours-of-a-week", BenefitSources.FORM),
                            a -> a.employee().weeklyHours())
                    .reference("E1")
                    .asks("employee.weeklyHours")
                    .in(Profile.TERMS.name())
                    .given(a -> a.employee().weeklyHours())
                    .atMost(BenefitParameters.MOST_WEEKLY_HOURS);

    static final Condition<BenefitApplication> IDENTITY_CODE_TOLD =
            told("identity-code-told", "E4", "employee.hetu", a -> a.employee().identityCode());

    static final Condition<BenefitApplication> IDENTITY_CODE =
            Concerned.onceTold(
                            condition("identity-code", BenefitSources.SYSTEM),
                            a -> a.employee().identityCode())
                    .reference("E4")
                    .asks("employee.hetu")
                    .holds(a -> a.employee().identityCode());

    static final Condition<BenefitApplication> PAY_TOLD =
            told("monthly-pay-told", "E6", "employee.monthlyPay", a -> a.employee().monthlyPay());

    static final Condition<BenefitApplication> VACATION_MONEY_TOLD =
            told(
                    "vacation-money-told",
                    "E6",
                    "employee.vacationMoney",
                    a -> a.employee().vacationMoney());

    static final Condition<BenefitApplication> OTHER_EXPENSES_TOLD =
            told(
                    "other-expenses-told",
                    "E6",
                    "employee.otherExpenses",
                    a -> a.employee().otherExpenses());

    static final Condition<BenefitApplication> PAY_IS_MORE_THAN_NOTHING =
            Concerned.onceTold(
                            condition("monthly-pay-positive", BenefitSources.SYSTEM),
                            a -> a.employee().monthlyPay())
                    .reference("E2")
                    .asks("employee.monthlyPay")
                    .given(a -> a.employee().monthlyPay())
                    .above(Unit.EUROS_PER_MONTH, Money.ZERO);

    static final Condition<BenefitApplication> VACATION_MONEY_NOT_NEGATIVE =
            notNegative(
                    "vacation-money-not-negative",
                    "employee.vacationMoney",
                    a -> a.employee().vacationMoney());

    static final Condition<BenefitApplication> OTHER_EXPENSES_NOT_NEGATIVE =
            notNegative(
                    "other-expenses-not-negative",
                    "employee.otherExpenses",
                    a -> a.employee().otherExpenses());

    static final Condition<BenefitApplication> PAY_FITS =
            fits("monthly-pay-fits", "employee.monthlyPay", a -> a.employee().monthlyPay());

    static final Condition<BenefitApplication> VACATION_MONEY_FITS =
            fits(
                    "vacation-money-fits",
                    "employee.vacationMoney",
                    a -> a.employee().vacationMoney());

    static final Condition<BenefitApplication> OTHER_EXPENSES_FIT =
            fits("other-expenses-fit", "employee.otherExpenses", a -> a.employee().otherExpenses());

    static final Condition<BenefitApplication> JOB_TITLE_TOLD =
            wanted("job-title-told", "employee.jobTitle", a -> a.employee().jobTitle());

    static final Condition<BenefitApplication> COLLECTIVE_AGREEMENT_TOLD =
            wanted(
                    "collective-agreement-told",
                    "employee.collectiveAgreement",
                    a -> a.employee().collectiveAgreement());

    static final Condition<BenefitApplication> ROLE_TOLD =
            wanted("role-told", "employee.role", a -> a.employee().role());

    static final List<Condition<BenefitApplication>> ALL =
            List.of(
                    RESIDENCE,
                    WORKING_TIME,
                    WORKING_TIME_IN_SYSTEM,
                    HOURS_OF_A_WEEK,
                    IDENTITY_CODE_TOLD,
                    IDENTITY_CODE,
                    PAY_TOLD,
                    VACATION_MONEY_TOLD,
                    OTHER_EXPENSES_TOLD,
                    PAY_IS_MORE_THAN_NOTHING,
                    VACATION_MONEY_NOT_NEGATIVE,
                    OTHER_EXPENSES_NOT_NEGATIVE,
                    PAY_FITS,
                    VACATION_MONEY_FITS,
                    OTHER_EXPENSES_FIT,
                    JOB_TITLE_TOLD,
                    COLLECTIVE_AGREEMENT_TOLD);

    private EmployeeConditions() {}

    /** An answer that must be there when the application is sent. */
    static Condition<BenefitApplication> told(
            String name,
            String reference,
            String path,
            Function<BenefitApplication, @Nullable Object> fact) {
        return Concerned.onSubmit(condition(name, BenefitSources.SYSTEM))
                .reference(reference)
                .asks(path)
                .isAnswered(fact);
    }

    /** An answer that the form wants; the city's system takes the application without it. */
    static Condition<BenefitApplication> wanted(
            String name, String path, Function<BenefitApplication, Answer> fact) {
        return wanted(name, path, BenefitSources.FORM, fact::apply);
    }

    static Condition<BenefitApplication> wanted(
            String name,
            String path,
            Source source,
            Function<BenefitApplication, @Nullable Object> fact) {
        return Concerned.onSubmit(condition(name, source))
                .reference(path.startsWith("employer") ? "O7" : "E7")
                .asks(path)
                .in(Profile.TERMS.name())
                .otherwise(Severity.WARNING)
                .isAnswered(fact);
    }

    private static Condition<BenefitApplication> notNegative(
            String name, String path, Function<BenefitApplication, @Nullable Money> fact) {
        return Concerned.onceTold(condition(name, BenefitSources.SYSTEM), fact::apply)
                .reference("E3")
                .asks(path)
                .given(fact)
                .atLeast(Unit.EUROS_PER_MONTH, (a, limits) -> Money.ZERO);
    }

    private static Condition<BenefitApplication> fits(
            String name, String path, Function<BenefitApplication, @Nullable Money> fact) {
        return Concerned.onceTold(
                        condition(name, "amount-fits", BenefitSources.SYSTEM), fact::apply)
                .reference("E2")
                .asks(path)
                .given(fact)
                .atMost(BenefitParameters.LARGEST_MONTHLY_AMOUNT);
    }

    private static boolean hasHours(BenefitApplication application) {
        var hours = application.employee().weeklyHours();
        return hours != null && hours.signum() != 0;
    }
}
