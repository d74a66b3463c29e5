package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.BenefitApplication.Handling;
import fi.asiointi.subsidy.benefit.BenefitApplication.PaySubsidyGranted;
import java.util.ArrayList;
import java.util.List;

/**
 * An application without the answers that no longer belong to it, once another answer has changed.
 * The city's system clears them when it saves; here they are told first.
 *
 * <p>To show what a change would clear before it is made, settle the changed application and look
 * at {@link #cleared()}; {@code decision.diff} tells what it does to the findings.
 *
 * @param application the application after the clearing
 * @param cleared the paths of the answers that were cleared, in order
 */
public record SettledAnswers(BenefitApplication application, List<String> cleared) {

    /** Answers whose list can no longer change. */
    public SettledAnswers {
        cleared = List.copyOf(cleared);
    }

    /**
     * {@return the application without what does not belong to it}
     *
     * <ul>
     *   <li>O1: a company has no answers of associations;
     *   <li>B4: an association without business activities has no de minimis aid, and no form of
     *       the benefit but the salary form, with what was told for another form;
     *   <li>P6: without an apprenticeship there are no training compensations, and without pay
     *       subsidy no pay subsidies.
     * </ul>
     *
     * @param changed the application after an answer has changed
     */
    public static SettledAnswers of(BenefitApplication changed) {
        var settled = new Settling(changed);
        settled.company();
        settled.withoutBusiness();
        settled.withoutApprenticeship();
        settled.withoutSubsidy();
        return new SettledAnswers(settled.builder.build(), settled.cleared);
    }

    private static final class Settling {
        private final BenefitApplication application;
        private final BenefitApplicationBuilder builder;
        private final List<String> cleared = new ArrayList<>();

        Settling(BenefitApplication application) {
            this.application = application;
            this.builder = application.toBuilder();
        }

        void company() {
            if (application.employer().kind() == EmployerKind.COMPANY) {
                clear(
                        application.employer().businessActivities() != Answer.UNKNOWN,
                        "employer.businessActivities",
                        () -> builder.businessActivities(Answer.UNKNOWN));
                clear(
                        application.employer().supervisorAssigned() != Answer.UNKNOWN,
                        "employer.supervisorAssigned",
                        () -> builder.supervisorAssigned(Answer.UNKNOWN));
            }
        }

        void withoutBusiness() {
            boolean without =
                    application.isAssociation() == Answer.YES
                            && application.employer().businessActivities() == Answer.NO;
            if (!without) {
                return;
            }
            clear(
                    application.employer().receivedDeMinimis() != Answer.UNKNOWN,
                    "employer.deMinimisAnswer",
                    () -> builder.receivedDeMinimis(Answer.UNKNOWN));
            clear(
                    !application.employer().deMinimisAids().isEmpty(),
                    "employer.deMinimis",
                    () -> builder.deMinimisAids(List.of()));
            BenefitType type = application.support().type();
            if (type != null && !BenefitType.available(application).contains(type)) {
                clear(true, "benefitType", () -> builder.type(null));
                employeeOfAnotherForm();
            }
        }

        private void employeeOfAnotherForm() {
            BenefitApplication.Employee employee = application.employee();
            clear(
                    employee.jobTitle() != Answer.UNKNOWN,
                    "employee.jobTitle",
                    () -> builder.jobTitle(Answer.UNKNOWN));
            clear(
                    employee.weeklyHours() != null,
                    "employee.weeklyHours",
                    () -> builder.weeklyHours(null));
            clear(
                    employee.monthlyPay() != null,
                    "employee.monthlyPay",
                    () -> builder.monthlyPay(null));
            clear(
                    employee.vacationMoney() != null,
                    "employee.vacationMoney",
                    () -> builder.vacationMoney(null));
            clear(
                    employee.otherExpenses() != null,
                    "employee.otherExpenses",
                    () -> builder.otherExpenses(null));
        }

        void withoutApprenticeship() {
            clear(
                    application.support().apprenticeship() != Answer.YES
                            && application.support().trainingCompensations() > 0,
                    "trainingCompensations",
                    () -> builder.trainingCompensations(0));
        }

        void withoutSubsidy() {
            Handling handling = application.handling();
            if (handling != null
                    && application.support().paySubsidyGranted() == PaySubsidyGranted.NOT_GRANTED) {
                clear(
                        !handling.subsidies().isEmpty(),
                        "handling.paySubsidies",
                        () -> builder.handling(withoutSubsidies(handling)));
            }
        }

        private static Handling withoutSubsidies(Handling handling) {
            return new Handling(
                    handling.begun(),
                    handling.calculationStart(),
                    handling.calculationEnd(),
                    handling.stateAidMaxPercent(),
                    handling.overrideMonthly(),
                    handling.overrideCommented(),
                    List.of(),
                    handling.grantedAsDeMinimis(),
                    handling.targetGroupChecked(),
                    handling.assignedToActor());
        }

        private void clear(boolean isThere, String path, Runnable clearing) {
            if (isThere) {
                cleared.add(path);
                clearing.run();
            }
        }
    }
}
