package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.Attachment;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.BenefitApplication.Event;
import fi.asiointi.subsidy.benefit.BenefitApplication.Judgements;
import fi.asiointi.subsidy.benefit.BenefitApplication.PaySubsidyGranted;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** Applications that tests begin from. */
public final class Applications {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private Applications() {}

    /** A company's application of spring 2026 as it is sent: every answer is there and sound. */
    public static BenefitApplicationBuilder complete() {
        return completeOn(DAY);
    }

    /** The same, sent on another day, for half a year from the next month on. */
    public static BenefitApplicationBuilder completeOn(LocalDate day) {
        LocalDate start = day.plusMonths(1).withDayOfMonth(1);
        return BenefitApplication.on(day)
                .event(Event.SUBMIT)
                .start(start)
                .end(start.plusMonths(6).minusDays(1))
                .kind(EmployerKind.COMPANY)
                .businessId(Answer.YES)
                .bankAccount(Answer.YES)
                .changeNegotiations(Answer.NO)
                .receivedDeMinimis(Answer.NO)
                .identityCode(Answer.YES)
                .weeklyHours(new BigDecimal("37.5"))
                .monthlyPay(Money.ofEuros(2400))
                .vacationMoney(Money.ofEuros(100))
                .otherExpenses(Money.ofEuros(500))
                .residentOfHelsinki(Answer.YES)
                .type(BenefitType.SALARY)
                .paySubsidyGranted(PaySubsidyGranted.NOT_GRANTED)
                .apprenticeship(Answer.NO)
                .attachments(Set.of(Attachment.EMPLOYMENT_CONTRACT, Attachment.EMPLOYEE_CONSENT));
    }

    /** The same of an association that does business. */
    public static BenefitApplicationBuilder ofAssociation() {
        return complete()
                .kind(EmployerKind.ASSOCIATION)
                .businessActivities(Answer.YES)
                .supervisorAssigned(Answer.YES)
                .receivedDeMinimis(Answer.UNKNOWN);
    }

    /** An official has judged everything in favour. */
    public static Judgements inFavour() {
        return new Judgements(Answer.YES, Answer.YES, Answer.YES);
    }

    static BenefitCheck check(BenefitApplicationBuilder application, Profile profile) {
        BenefitApplication built = application.build();
        return HelsinkiBenefit.rulesOn(built.begunOn()).orElseThrow().check(built, profile);
    }
}
