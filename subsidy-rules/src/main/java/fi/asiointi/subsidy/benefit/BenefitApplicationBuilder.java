package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.Actor;
import fi.asiointi.subsidy.benefit.BenefitApplication.Attachment;
import fi.asiointi.subsidy.benefit.BenefitApplication.Consent;
import fi.asiointi.subsidy.benefit.BenefitApplication.Contact;
import fi.asiointi.subsidy.benefit.BenefitApplication.DeMinimisAid;
import fi.asiointi.subsidy.benefit.BenefitApplication.EarlierBenefit;
import fi.asiointi.subsidy.benefit.BenefitApplication.Employee;
import fi.asiointi.subsidy.benefit.BenefitApplication.Employer;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.BenefitApplication.Event;
import fi.asiointi.subsidy.benefit.BenefitApplication.Handling;
import fi.asiointi.subsidy.benefit.BenefitApplication.Judgements;
import fi.asiointi.subsidy.benefit.BenefitApplication.PaySubsidyGranted;
import fi.asiointi.subsidy.benefit.BenefitApplication.Support;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the answers of an application. What is never told stays unknown. */
public final class BenefitApplicationBuilder {
    private final LocalDate asOf;
    private LocalDate begunOn;
    private Actor by = Actor.APPLICANT;
    private Event event = Event.SAVE;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private Actor origin = Actor.APPLICANT;
    private @Nullable Set<Attachment> attachments;
    private @Nullable Integer attachmentCount;
    private List<EarlierBenefit> earlierBenefits = List.of();
    private @Nullable Set<Consent> consents;
    private Judgements judgements = new Judgements(Answer.UNKNOWN, Answer.UNKNOWN, Answer.UNKNOWN);
    private @Nullable Handling handling;
    private @Nullable EmployerKind kind;
    private Answer businessId = Answer.UNKNOWN;
    private @Nullable String legalFormCode;
    private Answer businessActivities = Answer.UNKNOWN;
    private Answer supervisorAssigned = Answer.UNKNOWN;
    private Answer bankAccount = Answer.UNKNOWN;
    private @Nullable Contact contact;
    private Answer changeNegotiations = Answer.UNKNOWN;
    private Answer changeNegotiationsDescribed = Answer.UNKNOWN;
    private @Nullable Integer changeNegotiationsCharacters;
    private Answer receivedDeMinimis = Answer.UNKNOWN;
    private List<DeMinimisAid> deMinimisAids = List.of();
    private Answer otherSubsidised = Answer.UNKNOWN;
    private @Nullable Integer otherSubsidisedNumber;
    private @Nullable Integer numberOfEmployees;
    private Answer businessBrief = Answer.UNKNOWN;
    private Answer purchasedService = Answer.UNKNOWN;
    private @Nullable String industryCode;
    private Answer identityCode = Answer.UNKNOWN;
    private @Nullable BigDecimal weeklyHours;
    private @Nullable Money monthlyPay;
    private @Nullable Money vacationMoney;
    private @Nullable Money otherExpenses;
    private Answer residentOfHelsinki = Answer.UNKNOWN;
    private Answer jobTitle = Answer.UNKNOWN;
    private Answer collectiveAgreement = Answer.UNKNOWN;
    private Answer role = Answer.UNKNOWN;
    private @Nullable Integer unemployedMonths;
    private @Nullable Integer labourMarketSubsidyDays;
    private Answer serviceNeedAssessed = Answer.UNKNOWN;
    private @Nullable LocalDate cardIssuedOn;
    private Answer disabilityPaySubsidy = Answer.UNKNOWN;
    private @Nullable BenefitType type;
    private @Nullable PaySubsidyGranted paySubsidyGranted;
    private @Nullable Integer paySubsidyPercent;
    private @Nullable Integer additionalPaySubsidyPercent;
    private Answer apprenticeship = Answer.UNKNOWN;
    private int trainingCompensations = 0;
    private Answer otherSupport = Answer.UNKNOWN;

    BenefitApplicationBuilder(LocalDate asOf) {
        this.asOf = asOf;
        this.begunOn = asOf;
    }

    BenefitApplicationBuilder(BenefitApplication like) {
        asOf = like.asOf();
        begunOn = like.begunOn();
        by = like.by();
        event = like.event();
        start = like.start();
        end = like.end();
        origin = like.origin();
        attachments = like.attachments();
        attachmentCount = like.attachmentCount();
        earlierBenefits = like.earlierBenefits();
        consents = like.consents();
        judgements = like.judgements();
        handling = like.handling();
        kind = like.employer().kind();
        businessId = like.employer().businessId();
        legalFormCode = like.employer().legalFormCode();
        businessActivities = like.employer().businessActivities();
        supervisorAssigned = like.employer().supervisorAssigned();
        bankAccount = like.employer().bankAccount();
        contact = like.employer().contact();
        changeNegotiations = like.employer().changeNegotiations();
        changeNegotiationsDescribed = like.employer().changeNegotiationsDescribed();
        changeNegotiationsCharacters = like.employer().changeNegotiationsCharacters();
        receivedDeMinimis = like.employer().receivedDeMinimis();
        deMinimisAids = like.employer().deMinimisAids();
        otherSubsidised = like.employer().otherSubsidised();
        otherSubsidisedNumber = like.employer().otherSubsidisedNumber();
        numberOfEmployees = like.employer().numberOfEmployees();
        businessBrief = like.employer().businessBrief();
        purchasedService = like.employer().purchasedService();
        industryCode = like.employer().industryCode();
        identityCode = like.employee().identityCode();
        weeklyHours = like.employee().weeklyHours();
        monthlyPay = like.employee().monthlyPay();
        vacationMoney = like.employee().vacationMoney();
        otherExpenses = like.employee().otherExpenses();
        residentOfHelsinki = like.employee().residentOfHelsinki();
        jobTitle = like.employee().jobTitle();
        collectiveAgreement = like.employee().collectiveAgreement();
        role = like.employee().role();
        unemployedMonths = like.employee().unemployedMonths();
        labourMarketSubsidyDays = like.employee().labourMarketSubsidyDays();
        serviceNeedAssessed = like.employee().serviceNeedAssessed();
        cardIssuedOn = like.employee().cardIssuedOn();
        disabilityPaySubsidy = like.employee().disabilityPaySubsidy();
        type = like.support().type();
        paySubsidyGranted = like.support().paySubsidyGranted();
        paySubsidyPercent = like.support().paySubsidyPercent();
        additionalPaySubsidyPercent = like.support().additionalPaySubsidyPercent();
        apprenticeship = like.support().apprenticeship();
        trainingCompensations = like.support().trainingCompensations();
        otherSupport = like.support().otherSupport();
    }

    /** {@return the application} */
    public BenefitApplication build() {
        return new BenefitApplication(
                asOf,
                begunOn,
                by,
                event,
                new Employer(
                        kind,
                        businessId,
                        legalFormCode,
                        businessActivities,
                        supervisorAssigned,
                        bankAccount,
                        contact,
                        changeNegotiations,
                        changeNegotiationsDescribed,
                        changeNegotiationsCharacters,
                        receivedDeMinimis,
                        deMinimisAids,
                        otherSubsidised,
                        otherSubsidisedNumber,
                        numberOfEmployees,
                        businessBrief,
                        purchasedService,
                        industryCode),
                new Employee(
                        identityCode,
                        weeklyHours,
                        monthlyPay,
                        vacationMoney,
                        otherExpenses,
                        residentOfHelsinki,
                        jobTitle,
                        collectiveAgreement,
                        role,
                        unemployedMonths,
                        labourMarketSubsidyDays,
                        serviceNeedAssessed,
                        cardIssuedOn,
                        disabilityPaySubsidy),
                new Support(
                        type,
                        paySubsidyGranted,
                        paySubsidyPercent,
                        additionalPaySubsidyPercent,
                        apprenticeship,
                        trainingCompensations,
                        otherSupport),
                start,
                end,
                origin,
                attachments,
                attachmentCount,
                earlierBenefits,
                consents,
                judgements,
                handling);
    }

    /**
     * Tells the day on which the application was begun.
     *
     * @param begunOn the answer
     * @return this builder
     */
    public BenefitApplicationBuilder begunOn(LocalDate begunOn) {
        this.begunOn = begunOn;
        return this;
    }

    /**
     * Tells who acts.
     *
     * @param by the answer
     * @return this builder
     */
    public BenefitApplicationBuilder by(Actor by) {
        this.by = by;
        return this;
    }

    /**
     * Tells what is done.
     *
     * @param event the answer
     * @return this builder
     */
    public BenefitApplicationBuilder event(Event event) {
        this.event = event;
        return this;
    }

    /**
     * Tells the first day applied for; null when not told.
     *
     * @param start the answer
     * @return this builder
     */
    public BenefitApplicationBuilder start(@Nullable LocalDate start) {
        this.start = start;
        return this;
    }

    /**
     * Tells the last day applied for; null when not told.
     *
     * @param end the answer
     * @return this builder
     */
    public BenefitApplicationBuilder end(@Nullable LocalDate end) {
        this.end = end;
        return this;
    }

    /**
     * Tells who typed the application in.
     *
     * @param origin the answer
     * @return this builder
     */
    public BenefitApplicationBuilder origin(Actor origin) {
        this.origin = origin;
        return this;
    }

    /**
     * Tells the papers that are attached; null when not told.
     *
     * @param attachments the answer
     * @return this builder
     */
    public BenefitApplicationBuilder attachments(@Nullable Set<Attachment> attachments) {
        this.attachments = attachments;
        return this;
    }

    /**
     * Tells how many files are attached. There may be several of one kind.
     *
     * @param attachmentCount the answer
     * @return this builder
     */
    public BenefitApplicationBuilder attachmentCount(@Nullable Integer attachmentCount) {
        this.attachmentCount = attachmentCount;
        return this;
    }

    /**
     * Tells benefits granted to this employer for this employee.
     *
     * @param earlierBenefits the answer
     * @return this builder
     */
    public BenefitApplicationBuilder earlierBenefits(List<EarlierBenefit> earlierBenefits) {
        this.earlierBenefits = earlierBenefits;
        return this;
    }

    /**
     * Tells the terms agreed to; null when the service sees to them elsewhere.
     *
     * @param consents the answer
     * @return this builder
     */
    public BenefitApplicationBuilder consents(@Nullable Set<Consent> consents) {
        this.consents = consents;
        return this;
    }

    /**
     * Tells what an official has judged.
     *
     * @param judgements the answer
     * @return this builder
     */
    public BenefitApplicationBuilder judgements(Judgements judgements) {
        this.judgements = judgements;
        return this;
    }

    /**
     * Tells what the handler has entered; null before there is a handler.
     *
     * @param handling the answer
     * @return this builder
     */
    public BenefitApplicationBuilder handling(@Nullable Handling handling) {
        this.handling = handling;
        return this;
    }

    /**
     * Tells company or association; null when neither it nor the legal form is told.
     *
     * @param kind the answer
     * @return this builder
     */
    public BenefitApplicationBuilder kind(@Nullable EmployerKind kind) {
        this.kind = kind;
        return this;
    }

    /**
     * Tells whether a valid Business ID is told; {@code NO} for one that is not valid.
     *
     * @param businessId the answer
     * @return this builder
     */
    public BenefitApplicationBuilder businessId(Answer businessId) {
        this.businessId = businessId;
        return this;
    }

    /**
     * Tells the code of the legal form in the registers; null when not told.
     *
     * @param legalFormCode the answer
     * @return this builder
     */
    public BenefitApplicationBuilder legalFormCode(@Nullable String legalFormCode) {
        this.legalFormCode = legalFormCode;
        return this;
    }

    /**
     * Tells whether an association carries on economic activity.
     *
     * @param businessActivities the answer
     * @return this builder
     */
    public BenefitApplicationBuilder businessActivities(Answer businessActivities) {
        this.businessActivities = businessActivities;
        return this;
    }

    /**
     * Tells whether an association has named a supervisor for the employee.
     *
     * @param supervisorAssigned the answer
     * @return this builder
     */
    public BenefitApplicationBuilder supervisorAssigned(Answer supervisorAssigned) {
        this.supervisorAssigned = supervisorAssigned;
        return this;
    }

    /**
     * Tells whether a valid Finnish account number is told; {@code NO} for one that is not.
     *
     * @param bankAccount the answer
     * @return this builder
     */
    public BenefitApplicationBuilder bankAccount(Answer bankAccount) {
        this.bankAccount = bankAccount;
        return this;
    }

    /**
     * Tells whether the contact person is told; null when the service keeps that to itself.
     *
     * @param contact the answer
     * @return this builder
     */
    public BenefitApplicationBuilder contact(@Nullable Contact contact) {
        this.contact = contact;
        return this;
    }

    /**
     * Tells whether change negotiations run or ended within a year.
     *
     * @param changeNegotiations the answer
     * @return this builder
     */
    public BenefitApplicationBuilder changeNegotiations(Answer changeNegotiations) {
        this.changeNegotiations = changeNegotiations;
        return this;
    }

    /**
     * Tells whether they are described.
     *
     * @param changeNegotiationsDescribed the answer
     * @return this builder
     */
    public BenefitApplicationBuilder changeNegotiationsDescribed(
            Answer changeNegotiationsDescribed) {
        this.changeNegotiationsDescribed = changeNegotiationsDescribed;
        return this;
    }

    /**
     * Tells how many characters the description of the change negotiations has.
     *
     * @param changeNegotiationsCharacters the answer
     * @return this builder
     */
    public BenefitApplicationBuilder changeNegotiationsCharacters(
            @Nullable Integer changeNegotiationsCharacters) {
        this.changeNegotiationsCharacters = changeNegotiationsCharacters;
        return this;
    }

    /**
     * Tells whether the employer has received de minimis aid.
     *
     * @param receivedDeMinimis the answer
     * @return this builder
     */
    public BenefitApplicationBuilder receivedDeMinimis(Answer receivedDeMinimis) {
        this.receivedDeMinimis = receivedDeMinimis;
        return this;
    }

    /**
     * Tells the aids that it lists.
     *
     * @param deMinimisAids the answer
     * @return this builder
     */
    public BenefitApplicationBuilder deMinimisAids(List<DeMinimisAid> deMinimisAids) {
        this.deMinimisAids = deMinimisAids;
        return this;
    }

    /**
     * Tells whether it has other subsidised employees.
     *
     * @param otherSubsidised the answer
     * @return this builder
     */
    public BenefitApplicationBuilder otherSubsidised(Answer otherSubsidised) {
        this.otherSubsidised = otherSubsidised;
        return this;
    }

    /**
     * Tells how many; null when not told.
     *
     * @param otherSubsidisedNumber the answer
     * @return this builder
     */
    public BenefitApplicationBuilder otherSubsidisedNumber(
            @Nullable Integer otherSubsidisedNumber) {
        this.otherSubsidisedNumber = otherSubsidisedNumber;
        return this;
    }

    /**
     * Tells how many it employs in all; null when not told.
     *
     * @param numberOfEmployees the answer
     * @return this builder
     */
    public BenefitApplicationBuilder numberOfEmployees(@Nullable Integer numberOfEmployees) {
        this.numberOfEmployees = numberOfEmployees;
        return this;
    }

    /**
     * Tells whether it describes its business.
     *
     * @param businessBrief the answer
     * @return this builder
     */
    public BenefitApplicationBuilder businessBrief(Answer businessBrief) {
        this.businessBrief = businessBrief;
        return this;
    }

    /**
     * Tells whether it tells if the work is a service that the city buys.
     *
     * @param purchasedService the answer
     * @return this builder
     */
    public BenefitApplicationBuilder purchasedService(Answer purchasedService) {
        this.purchasedService = purchasedService;
        return this;
    }

    /**
     * Tells its industry (TOL); null when not told.
     *
     * @param industryCode the answer
     * @return this builder
     */
    public BenefitApplicationBuilder industryCode(@Nullable String industryCode) {
        this.industryCode = industryCode;
        return this;
    }

    /**
     * Tells whether a valid personal identity code is told; {@code NO} for one that is not.
     *
     * @param identityCode the answer
     * @return this builder
     */
    public BenefitApplicationBuilder identityCode(Answer identityCode) {
        this.identityCode = identityCode;
        return this;
    }

    /**
     * Tells agreed working time in hours a week; null when not told.
     *
     * @param weeklyHours the answer
     * @return this builder
     */
    public BenefitApplicationBuilder weeklyHours(@Nullable BigDecimal weeklyHours) {
        this.weeklyHours = weeklyHours;
        return this;
    }

    /**
     * Tells gross pay a month; null when not told.
     *
     * @param monthlyPay the answer
     * @return this builder
     */
    public BenefitApplicationBuilder monthlyPay(@Nullable Money monthlyPay) {
        this.monthlyPay = monthlyPay;
        return this;
    }

    /**
     * Tells holiday bonus (lomaraha); null when not told.
     *
     * @param vacationMoney the answer
     * @return this builder
     */
    public BenefitApplicationBuilder vacationMoney(@Nullable Money vacationMoney) {
        this.vacationMoney = vacationMoney;
        return this;
    }

    /**
     * Tells statutory side costs a month; null when not told.
     *
     * @param otherExpenses the answer
     * @return this builder
     */
    public BenefitApplicationBuilder otherExpenses(@Nullable Money otherExpenses) {
        this.otherExpenses = otherExpenses;
        return this;
    }

    /**
     * Tells whether the home municipality is Helsinki.
     *
     * @param residentOfHelsinki the answer
     * @return this builder
     */
    public BenefitApplicationBuilder residentOfHelsinki(Answer residentOfHelsinki) {
        this.residentOfHelsinki = residentOfHelsinki;
        return this;
    }

    /**
     * Tells whether the job title is told.
     *
     * @param jobTitle the answer
     * @return this builder
     */
    public BenefitApplicationBuilder jobTitle(Answer jobTitle) {
        this.jobTitle = jobTitle;
        return this;
    }

    /**
     * Tells whether the collective agreement is told.
     *
     * @param collectiveAgreement the answer
     * @return this builder
     */
    public BenefitApplicationBuilder collectiveAgreement(Answer collectiveAgreement) {
        this.collectiveAgreement = collectiveAgreement;
        return this;
    }

    /**
     * Tells whether the role in the organisation is described.
     *
     * @param role the answer
     * @return this builder
     */
    public BenefitApplicationBuilder role(Answer role) {
        this.role = role;
        return this;
    }

    /**
     * Tells months of unemployment before the employment; null when not told.
     *
     * @param unemployedMonths the answer
     * @return this builder
     */
    public BenefitApplicationBuilder unemployedMonths(@Nullable Integer unemployedMonths) {
        this.unemployedMonths = unemployedMonths;
        return this;
    }

    /**
     * Tells days of labour-market subsidy; null when not told.
     *
     * @param labourMarketSubsidyDays the answer
     * @return this builder
     */
    public BenefitApplicationBuilder labourMarketSubsidyDays(
            @Nullable Integer labourMarketSubsidyDays) {
        this.labourMarketSubsidyDays = labourMarketSubsidyDays;
        return this;
    }

    /**
     * Tells whether the city's employment services have assessed the need of service.
     *
     * @param serviceNeedAssessed the answer
     * @return this builder
     */
    public BenefitApplicationBuilder serviceNeedAssessed(Answer serviceNeedAssessed) {
        this.serviceNeedAssessed = serviceNeedAssessed;
        return this;
    }

    /**
     * Tells when the Helsinki benefit card was issued; null without a card.
     *
     * @param cardIssuedOn the answer
     * @return this builder
     */
    public BenefitApplicationBuilder cardIssuedOn(@Nullable LocalDate cardIssuedOn) {
        this.cardIssuedOn = cardIssuedOn;
        return this;
    }

    /**
     * Tells whether pay subsidy is granted because of reduced work ability.
     *
     * @param disabilityPaySubsidy the answer
     * @return this builder
     */
    public BenefitApplicationBuilder disabilityPaySubsidy(Answer disabilityPaySubsidy) {
        this.disabilityPaySubsidy = disabilityPaySubsidy;
        return this;
    }

    /**
     * Tells the form of the benefit; null when not told.
     *
     * @param type the answer
     * @return this builder
     */
    public BenefitApplicationBuilder type(@Nullable BenefitType type) {
        this.type = type;
        return this;
    }

    /**
     * Tells the pay subsidy or 55+ support of the employment; null when not told.
     *
     * @param paySubsidyGranted the answer
     * @return this builder
     */
    public BenefitApplicationBuilder paySubsidyGranted(
            @Nullable PaySubsidyGranted paySubsidyGranted) {
        this.paySubsidyGranted = paySubsidyGranted;
        return this;
    }

    /**
     * Tells its percent; null when not told.
     *
     * @param paySubsidyPercent the answer
     * @return this builder
     */
    public BenefitApplicationBuilder paySubsidyPercent(@Nullable Integer paySubsidyPercent) {
        this.paySubsidyPercent = paySubsidyPercent;
        return this;
    }

    /**
     * Tells the percent of a second decision; null without one.
     *
     * @param additionalPaySubsidyPercent the answer
     * @return this builder
     */
    public BenefitApplicationBuilder additionalPaySubsidyPercent(
            @Nullable Integer additionalPaySubsidyPercent) {
        this.additionalPaySubsidyPercent = additionalPaySubsidyPercent;
        return this;
    }

    /**
     * Tells whether it is an apprenticeship.
     *
     * @param apprenticeship the answer
     * @return this builder
     */
    public BenefitApplicationBuilder apprenticeship(Answer apprenticeship) {
        this.apprenticeship = apprenticeship;
        return this;
    }

    /**
     * Tells how many training compensations are entered.
     *
     * @param trainingCompensations the answer
     * @return this builder
     */
    public BenefitApplicationBuilder trainingCompensations(int trainingCompensations) {
        this.trainingCompensations = trainingCompensations;
        return this;
    }

    /**
     * Tells whether it is told if there is other support for the employment.
     *
     * @param otherSupport the answer
     * @return this builder
     */
    public BenefitApplicationBuilder otherSupport(Answer otherSupport) {
        this.otherSupport = otherSupport;
        return this;
    }
}
