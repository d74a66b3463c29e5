package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application for the Helsinki benefit, as the rules see it: one employer, one employee, one
 * period. What has not been answered is unknown, and is asked for; it is never taken for a "no".
 *
 * <p>Whatever is personal stays with the service: of an identity code, an account or a contact
 * person the rules only ask whether it is there and is valid.
 *
 * {@snippet class="fi.asiointi.subsidy.SnippetsTest" region="application"}
 *
 * @param asOf the day on which it is checked
 * @param begunOn the day on which it was begun, which chooses the rules
 * @param by who acts
 * @param event what is done
 * @param employer who hires
 * @param employee who is hired
 * @param support the form of the benefit, and other support of the same employment
 * @param start the first day applied for; null when not told
 * @param end the last day applied for; null when not told
 * @param origin who typed the application in
 * @param attachments the papers that are attached; null when not told
 * @param attachmentCount how many files they are; null when not told
 * @param earlierBenefits benefits granted to this employer for this employee
 * @param consents the terms agreed to; null when the service sees to them elsewhere
 * @param judgements what an official has judged
 * @param handling what the handler has entered; null before there is a handler
 */
public record BenefitApplication(
        LocalDate asOf,
        LocalDate begunOn,
        Actor by,
        Event event,
        Employer employer,
        Employee employee,
        Support support,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Actor origin,
        @Nullable Set<Attachment> attachments,
        @Nullable Integer attachmentCount,
        List<EarlierBenefit> earlierBenefits,
        @Nullable Set<Consent> consents,
        Judgements judgements,
        @Nullable Handling handling) {

    /** An application whose lists can no longer change. */
    public BenefitApplication {
        attachments = attachments == null ? null : Set.copyOf(attachments);
        earlierBenefits = List.copyOf(earlierBenefits);
        consents = consents == null ? null : Set.copyOf(consents);
    }

    /**
     * Begins an application of which nothing is known yet: the applicant saves a draft.
     *
     * @param asOf the day on which it is checked
     * @return a builder
     */
    public static BenefitApplicationBuilder on(LocalDate asOf) {
        return new BenefitApplicationBuilder(asOf);
    }

    /** {@return a builder that begins with everything that this application says} */
    public BenefitApplicationBuilder toBuilder() {
        return new BenefitApplicationBuilder(this);
    }

    /** {@return whether the employer is a company or an association} */
    Answer isAssociation() {
        EmployerKind kind = employer.kind();
        return kind == null ? Answer.UNKNOWN : Answer.of(kind == EmployerKind.ASSOCIATION);
    }

    /** Who acts. */
    public enum Actor {
        /** The employer. */
        APPLICANT,
        /** An official of the city (käsittelijä). */
        HANDLER
    }

    /** What is done. */
    public enum Event {
        /** It is saved, perhaps half done. */
        SAVE,
        /** It is sent to be handled, for the first time or again. */
        SUBMIT
    }

    /** Whether the employer is treated as a company or as an association. */
    public enum EmployerKind {
        /** A company, and every legal form that is not an association. */
        COMPANY,
        /** An association, foundation, parish or the like. */
        ASSOCIATION
    }

    /** Pay subsidy (palkkatuki) of the same employment. */
    public enum PaySubsidyGranted {
        /** Pay subsidy is granted. */
        GRANTED,
        /** The employment support for persons aged 55 or over is granted. */
        GRANTED_AGED,
        /** Neither is granted. */
        NOT_GRANTED
    }

    /** Papers of an application. */
    public enum Attachment {
        /** Employment contract. */
        EMPLOYMENT_CONTRACT,
        /** Decision on pay subsidy. */
        PAY_SUBSIDY_DECISION,
        /** Commission contract. */
        COMMISSION_CONTRACT,
        /** Contract of apprenticeship. */
        EDUCATION_CONTRACT,
        /** Helsinki benefit card. */
        HELSINKI_BENEFIT_VOUCHER,
        /** The employee's consent. */
        EMPLOYEE_CONSENT,
        /** The whole application on paper. */
        FULL_APPLICATION,
        /** Another paper. */
        OTHER_ATTACHMENT,
        /** Payslip. */
        PAYSLIP,
        /** Description of the business. */
        BUSINESS_BRIEF,
        /** Summary that the city's system writes itself. */
        PDF_SUMMARY,
        /** Text of the decision, for the decision system. */
        DECISION_TEXT_XML,
        /** Secret annex of the decision, for the decision system. */
        DECISION_TEXT_SECRET_XML
    }

    /** What an applicant agrees to with the terms. */
    public enum Consent {
        /** The bank account is the employer's official one. */
        OFFICIAL_ACCOUNT,
        /** The employer has no unpaid taxes. */
        NO_UNPAID_TAXES,
        /** Documents may be served electronically. */
        ELECTRONIC_SERVICE
    }

    /**
     * Who hires.
     *
     * @param kind company or association; null when neither it nor the legal form is told
     * @param businessId whether a valid Business ID is told; {@code NO} for one that is not valid
     * @param legalFormCode the code of the legal form in the registers; null when not told
     * @param businessActivities whether an association carries on economic activity
     * @param supervisorAssigned whether an association has named a supervisor for the employee
     * @param bankAccount whether a valid Finnish account number is told; {@code NO} for one that is
     *     not
     * @param contact whether the contact person is told; null when the service keeps that to itself
     * @param changeNegotiations whether change negotiations run or ended within a year
     * @param changeNegotiationsDescribed whether they are described
     * @param changeNegotiationsCharacters how many characters the description has; null when not
     *     told
     * @param receivedDeMinimis whether the employer has received de minimis aid
     * @param deMinimisAids the aids that it lists
     * @param otherSubsidised whether it has other subsidised employees
     * @param otherSubsidisedNumber how many; null when not told
     * @param numberOfEmployees how many it employs in all; null when not told
     * @param businessBrief whether it describes its business
     * @param purchasedService whether it tells if the work is a service that the city buys
     * @param industryCode its industry (TOL); null when not told
     */
    public record Employer(
            @Nullable EmployerKind kind,
            Answer businessId,
            @Nullable String legalFormCode,
            Answer businessActivities,
            Answer supervisorAssigned,
            Answer bankAccount,
            @Nullable Contact contact,
            Answer changeNegotiations,
            Answer changeNegotiationsDescribed,
            @Nullable Integer changeNegotiationsCharacters,
            Answer receivedDeMinimis,
            List<DeMinimisAid> deMinimisAids,
            Answer otherSubsidised,
            @Nullable Integer otherSubsidisedNumber,
            @Nullable Integer numberOfEmployees,
            Answer businessBrief,
            Answer purchasedService,
            @Nullable String industryCode) {

        /** An employer whose lists can no longer change. */
        public Employer {
            deMinimisAids = List.copyOf(deMinimisAids);
        }
    }

    /**
     * Whether the contact person is told. The person is not.
     *
     * @param name whether both names are told
     * @param phone whether a Finnish telephone number is told; {@code NO} for another number
     * @param email whether an address is told
     */
    public record Contact(Answer name, Answer phone, Answer email) {}

    /**
     * De minimis aid that the employer has received.
     *
     * @param granter who granted it; null when not told
     * @param amount how much; null when not told
     * @param grantedOn the day of the decision; null when not told
     */
    public record DeMinimisAid(
            @Nullable String granter, @Nullable Money amount, @Nullable LocalDate grantedOn) {}

    /**
     * Who is hired.
     *
     * @param identityCode whether a valid personal identity code is told; {@code NO} for one that
     *     is not
     * @param weeklyHours agreed working time in hours a week; null when not told
     * @param monthlyPay gross pay a month; null when not told
     * @param vacationMoney holiday bonus (lomaraha); null when not told
     * @param otherExpenses statutory side costs a month; null when not told
     * @param residentOfHelsinki whether the home municipality is Helsinki
     * @param jobTitle whether the job title is told
     * @param collectiveAgreement whether the collective agreement is told
     * @param role whether the role in the organisation is described
     * @param unemployedMonths months of unemployment before the employment; null when not told
     * @param labourMarketSubsidyDays days of labour-market subsidy; null when not told
     * @param serviceNeedAssessed whether the city's employment services have assessed the need of
     *     service
     * @param cardIssuedOn when the Helsinki benefit card was issued; null without a card
     * @param disabilityPaySubsidy whether pay subsidy is granted because of reduced work ability
     */
    public record Employee(
            Answer identityCode,
            @Nullable BigDecimal weeklyHours,
            @Nullable Money monthlyPay,
            @Nullable Money vacationMoney,
            @Nullable Money otherExpenses,
            Answer residentOfHelsinki,
            Answer jobTitle,
            Answer collectiveAgreement,
            Answer role,
            @Nullable Integer unemployedMonths,
            @Nullable Integer labourMarketSubsidyDays,
            Answer serviceNeedAssessed,
            @Nullable LocalDate cardIssuedOn,
            Answer disabilityPaySubsidy) {}

    /**
     * The form of the benefit, and other support of the same employment.
     *
     * @param type the form of the benefit; null when not told
     * @param paySubsidyGranted the pay subsidy or 55+ support of the employment; null when not told
     * @param paySubsidyPercent its percent; null when not told
     * @param additionalPaySubsidyPercent the percent of a second decision; null without one
     * @param apprenticeship whether it is an apprenticeship
     * @param trainingCompensations how many training compensations are entered
     * @param otherSupport whether it is told if there is other support for the employment
     */
    public record Support(
            @Nullable BenefitType type,
            @Nullable PaySubsidyGranted paySubsidyGranted,
            @Nullable Integer paySubsidyPercent,
            @Nullable Integer additionalPaySubsidyPercent,
            Answer apprenticeship,
            int trainingCompensations,
            Answer otherSupport) {}

    /**
     * A benefit granted earlier, to the same employer for the same employee.
     *
     * @param start the first day that was applied for
     * @param end the last day that was applied for
     * @param apprenticeship whether it was an apprenticeship
     * @param grantedMonths the months that were granted in the end, after changes; null when not
     *     known apart
     */
    public record EarlierBenefit(
            LocalDate start,
            LocalDate end,
            boolean apprenticeship,
            @Nullable BigDecimal grantedMonths) {

        /**
         * Refuses a benefit that ends before it starts.
         *
         * @throws IllegalArgumentException when it does
         */
        public EarlierBenefit {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException(
                        "An earlier benefit ends on " + end + ", before it starts on " + start);
            }
        }
    }

    /**
     * What an official has judged; unknown until then.
     *
     * @param targetGroup whether the employee belongs to the target group
     * @param background whether nothing was found in registers, sanction lists and finances
     * @param changeNegotiations whether the change negotiations are no obstacle
     */
    public record Judgements(Answer targetGroup, Answer background, Answer changeNegotiations) {}

    /**
     * What the handler has entered.
     *
     * @param begun true once the handling has begun: in handling, additional information needed,
     *     accepted and rejected
     * @param calculationStart first day of the calculation; null until it is set
     * @param calculationEnd last day of the calculation; null until it is set
     * @param stateAidMaxPercent the largest share of support; null until it is set
     * @param overrideMonthly an amount a month that the handler sets; null without one
     * @param overrideCommented whether the handler says why
     * @param subsidies the pay subsidies as entered
     * @param grantedAsDeMinimis whether the benefit is granted as de minimis aid
     * @param targetGroupChecked whether the handler has ticked that the target group is checked
     * @param assignedToActor whether the handler who acts is the one to whom the application is
     *     assigned
     */
    public record Handling(
            boolean begun,
            @Nullable LocalDate calculationStart,
            @Nullable LocalDate calculationEnd,
            @Nullable Integer stateAidMaxPercent,
            @Nullable Money overrideMonthly,
            Answer overrideCommented,
            List<HandledSubsidy> subsidies,
            Answer grantedAsDeMinimis,
            Answer targetGroupChecked,
            Answer assignedToActor) {

        /** Handling whose lists can no longer change. */
        public Handling {
            subsidies = List.copyOf(subsidies);
        }
    }

    /**
     * A pay subsidy as the handler has entered it, perhaps half.
     *
     * @param percent its percent; null when not entered
     * @param workTimePercent working time as a share of full time; null when not entered
     * @param start its first day; null when not entered
     * @param end its last day; null when not entered
     */
    public record HandledSubsidy(
            @Nullable Integer percent,
            @Nullable BigDecimal workTimePercent,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}
}
