package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.id.BusinessId;
import fi.asiointi.identity.id.FinnishIban;
import fi.asiointi.identity.id.PersonalIdentityCode;
import fi.asiointi.identity.organisation.Labels;
import fi.asiointi.identity.organisation.LegalForm;
import fi.asiointi.identity.organisation.LegalFormPolicy;
import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.benefit.BenefitApplication.Actor;
import fi.asiointi.subsidy.benefit.BenefitApplication.Attachment;
import fi.asiointi.subsidy.benefit.BenefitApplication.Consent;
import fi.asiointi.subsidy.benefit.BenefitApplication.Contact;
import fi.asiointi.subsidy.benefit.BenefitApplication.DeMinimisAid;
import fi.asiointi.subsidy.benefit.BenefitApplication.EarlierBenefit;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.benefit.BenefitApplication.Event;
import fi.asiointi.subsidy.benefit.BenefitApplication.HandledSubsidy;
import fi.asiointi.subsidy.benefit.BenefitApplication.Handling;
import fi.asiointi.subsidy.benefit.BenefitApplication.Judgements;
import fi.asiointi.subsidy.benefit.BenefitApplication.PaySubsidyGranted;
import fi.asiointi.subsidy.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads an application from a form. Its fields have the names that the findings point at, such as
 * {@code employee.weeklyHours}. What is personal is looked at and left behind: of an identity code
 * only its validity stays.
 */
public final class BenefitForm {
    private static final Set<String> FIELDS =
            Set.of(
                    "id",
                    "asOf",
                    "begunOn",
                    "by",
                    "event",
                    "profile",
                    "rules",
                    "employer",
                    "employee",
                    "benefitType",
                    "paySubsidyGranted",
                    "paySubsidyPercent",
                    "additionalPaySubsidyPercent",
                    "apprenticeship",
                    "trainingCompensations",
                    "otherSupport",
                    "period",
                    "origin",
                    "attachments",
                    "earlierBenefits",
                    "consents",
                    "judgements",
                    "handling");
    private static final Set<String> EMPLOYER_FIELDS =
            Set.of(
                    "businessId",
                    "kind",
                    "legalFormCode",
                    "businessActivities",
                    "supervisorAssigned",
                    "bankAccount",
                    "contact",
                    "changeNegotiations",
                    "changeNegotiationsDescription",
                    "deMinimisAnswer",
                    "deMinimis",
                    "otherSubsidised",
                    "otherSubsidisedNumber",
                    "numberOfEmployees",
                    "businessBrief",
                    "purchasedService",
                    "industryCode");
    private static final Set<String> EMPLOYEE_FIELDS =
            Set.of(
                    "hetu",
                    "weeklyHours",
                    "monthlyPay",
                    "vacationMoney",
                    "otherExpenses",
                    "residentOfHelsinki",
                    "jobTitle",
                    "collectiveAgreement",
                    "role",
                    "unemployedMonths",
                    "labourMarketSubsidyDays",
                    "serviceNeedAssessed",
                    "cardIssuedOn",
                    "disabilityPaySubsidy");

    private BenefitForm() {}

    /**
     * Reads an application.
     *
     * @param form its fields; {@code asOf} must be there, all others may be missing
     * @return the application; what is missing in the form is unknown in it
     * @throws fi.asiointi.subsidy.form.FormException for an unknown field or a wrong type
     */
    public static BenefitApplication read(Form form) {
        form.only(FIELDS);
        LocalDate asOf = form.required("asOf", form.date("asOf"));
        LocalDate begunOn = form.date("begunOn");
        var application =
                BenefitApplication.on(asOf)
                        .begunOn(begunOn == null ? asOf : begunOn)
                        .by(orElse(form.choice("by", Actor.class), Actor.APPLICANT))
                        .event(orElse(form.choice("event", Event.class), Event.SAVE))
                        .origin(orElse(form.choice("origin", Actor.class), Actor.APPLICANT))
                        .attachments(set(form.choices("attachments", Attachment.class)))
                        .attachmentCount(
                                form.choices("attachments", Attachment.class)
                                        .map(List::size)
                                        .orElse(null))
                        .consents(set(form.choices("consents", Consent.class)))
                        .earlierBenefits(
                                form.parts("earlierBenefits").stream()
                                        .map(BenefitForm::earlier)
                                        .toList())
                        .judgements(judgements(form.part("judgements")));
        Form period = form.part("period").only(Set.of("start", "end"));
        application.start(period.date("start")).end(period.date("end"));
        employer(application, form.part("employer").only(EMPLOYER_FIELDS));
        employee(application, form.part("employee").only(EMPLOYEE_FIELDS));
        support(application, form);
        if (form.has("handling")) {
            application.handling(handling(form.part("handling")));
        }
        return application.build();
    }

    private static void employer(BenefitApplicationBuilder application, Form form) {
        String code = form.text("legalFormCode");
        EmployerKind told = form.choice("kind", EmployerKind.class);
        Integer number = form.wholeNumber("otherSubsidisedNumber");
        application
                .kind(told != null || code == null ? told : kind(code))
                .legalFormCode(code)
                .businessId(valid(form.text("businessId"), BusinessId::isValid))
                .businessActivities(form.answer("businessActivities"))
                .supervisorAssigned(form.answer("supervisorAssigned"))
                .bankAccount(
                        valid(
                                form.text("bankAccount"),
                                text -> FinnishIban.tryParseLenient(text).toOptional().isPresent()))
                .contact(form.has("contact") ? contact(form.part("contact")) : null)
                .changeNegotiations(form.answer("changeNegotiations"))
                .changeNegotiationsDescribed(isText(form.text("changeNegotiationsDescription")))
                .changeNegotiationsCharacters(
                        characters(form.text("changeNegotiationsDescription")))
                .receivedDeMinimis(form.answer("deMinimisAnswer"))
                .deMinimisAids(form.parts("deMinimis").stream().map(BenefitForm::aid).toList())
                .otherSubsidised(form.answer("otherSubsidised"))
                .otherSubsidisedNumber(number)
                .numberOfEmployees(form.wholeNumber("numberOfEmployees"))
                .businessBrief(isText(form.text("businessBrief")))
                .purchasedService(form.answer("purchasedService"))
                .industryCode(form.text("industryCode"));
    }

    private static void employee(BenefitApplicationBuilder application, Form form) {
        application
                .identityCode(valid(form.text("hetu"), PersonalIdentityCode::isValid))
                .weeklyHours(form.number("weeklyHours"))
                .monthlyPay(form.money("monthlyPay"))
                .vacationMoney(form.money("vacationMoney"))
                .otherExpenses(form.money("otherExpenses"))
                .residentOfHelsinki(form.answer("residentOfHelsinki"))
                .jobTitle(isText(form.text("jobTitle")))
                .collectiveAgreement(isText(form.text("collectiveAgreement")))
                .role(isText(form.text("role")))
                .unemployedMonths(form.wholeNumber("unemployedMonths"))
                .labourMarketSubsidyDays(form.wholeNumber("labourMarketSubsidyDays"))
                .serviceNeedAssessed(form.answer("serviceNeedAssessed"))
                .cardIssuedOn(form.date("cardIssuedOn"))
                .disabilityPaySubsidy(form.answer("disabilityPaySubsidy"));
    }

    private static void support(BenefitApplicationBuilder application, Form form) {
        Integer compensations = form.wholeNumber("trainingCompensations");
        application
                .type(
                        "".equals(form.fields().get("benefitType"))
                                ? null
                                : form.choice("benefitType", BenefitType.class))
                .paySubsidyGranted(form.choice("paySubsidyGranted", PaySubsidyGranted.class))
                .paySubsidyPercent(form.wholeNumber("paySubsidyPercent"))
                .additionalPaySubsidyPercent(form.wholeNumber("additionalPaySubsidyPercent"))
                .apprenticeship(form.answer("apprenticeship"))
                .trainingCompensations(compensations == null ? 0 : compensations)
                .otherSupport(form.answer("otherSupport"));
    }

    private static Contact contact(Form form) {
        form.only(Set.of("name", "phone", "email"));
        return new Contact(
                isText(form.text("name")),
                valid(form.text("phone"), BenefitForm::isFinnishNumber),
                isText(form.text("email")));
    }

    private static DeMinimisAid aid(Form form) {
        form.only(Set.of("granter", "amount", "grantedOn"));
        return new DeMinimisAid(form.text("granter"), form.money("amount"), form.date("grantedOn"));
    }

    private static EarlierBenefit earlier(Form form) {
        form.only(Set.of("start", "end", "apprenticeship", "grantedMonths"));
        DatePeriod period = form.period();
        return new EarlierBenefit(
                period.start(),
                period.end(),
                form.answer("apprenticeship") == Answer.YES,
                form.number("grantedMonths"));
    }

    private static Judgements judgements(Form form) {
        form.only(Set.of("targetGroup", "background", "changeNegotiations"));
        return new Judgements(
                form.answer("targetGroup"),
                form.answer("background"),
                form.answer("changeNegotiations"));
    }

    private static Handling handling(Form form) {
        form.only(
                Set.of(
                        "begun",
                        "calculationStart",
                        "calculationEnd",
                        "stateAidMaxPercent",
                        "overrideMonthly",
                        "overrideComment",
                        "paySubsidies",
                        "grantedAsDeMinimis",
                        "targetGroupChecked",
                        "assignedToActor"));
        return new Handling(
                form.answer("begun") == Answer.YES,
                form.date("calculationStart"),
                form.date("calculationEnd"),
                form.wholeNumber("stateAidMaxPercent"),
                form.money("overrideMonthly"),
                isText(form.text("overrideComment")),
                form.parts("paySubsidies").stream().map(BenefitForm::subsidy).toList(),
                form.answer("grantedAsDeMinimis"),
                form.answer("targetGroupChecked"),
                form.answer("assignedToActor"));
    }

    private static HandledSubsidy subsidy(Form form) {
        form.only(Set.of("percent", "workTimePercent", "start", "end"));
        return new HandledSubsidy(
                form.wholeNumber("percent"),
                form.number("workTimePercent"),
                form.date("start"),
                form.date("end"));
    }

    /** As the city's system divides organisations: what is not an association is a company. */
    private static EmployerKind kind(String legalFormCode) {
        return LegalFormPolicy.HELSINKI_BENEFIT.applicant(
                                LegalForm.of(legalFormCode, Labels.NONE, 0, DatePeriod.ALWAYS))
                        == LegalFormPolicy.Applicant.ASSOCIATION
                ? EmployerKind.ASSOCIATION
                : EmployerKind.COMPANY;
    }

    /**
     * A Finnish number: +358 or 0, and five to twelve digits; spaces and hyphens may stand in it.
     */
    private static boolean isFinnishNumber(String text) {
        return text.replaceAll("[ -]", "").matches("(\\+358|0)[1-9]\\d{4,11}");
    }

    private static Answer valid(@Nullable String text, Predicate<String> isValid) {
        return text == null || text.isBlank() ? Answer.UNKNOWN : Answer.of(isValid.test(text));
    }

    private static Answer isText(@Nullable String text) {
        return text == null || text.isBlank() ? Answer.UNKNOWN : Answer.YES;
    }

    private static @Nullable Integer characters(@Nullable String text) {
        return text == null ? null : (Integer) text.codePointCount(0, text.length());
    }

    private static <T> T orElse(@Nullable T told, T usual) {
        return told == null ? usual : told;
    }

    private static <E> @Nullable Set<E> set(Optional<List<E>> list) {
        return list.map(Set::copyOf).orElse(null);
    }
}
