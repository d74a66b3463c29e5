package fi.asiointi.subsidy.benefit;

import static fi.asiointi.subsidy.benefit.ConditionTexts.condition;
import static fi.asiointi.subsidy.benefit.EmployeeConditions.told;
import static fi.asiointi.subsidy.benefit.EmployeeConditions.wanted;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.Contact;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.ConditionDraft;
import fi.asiointi.subsidy.rule.Judgement;
import fi.asiointi.subsidy.rule.Severity;
import fi.asiointi.subsidy.rule.Status;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who hires: O1–O9 of the benefit's documentation. */
final class EmployerConditions {

    static final Condition<BenefitApplication> KIND_TOLD =
            told("employer-kind-told", "O8", "employer.kind", a -> a.employer().kind());

    static final Condition<BenefitApplication> BUSINESS_ID =
            Concerned.onceTold(
                            condition("business-id", BenefitSources.SYSTEM),
                            a -> a.employer().businessId())
                    .asks("employer.businessId")
                    .holds(a -> a.employer().businessId());

    static final Condition<BenefitApplication> BUSINESS_ACTIVITIES_ANSWERED =
            Concerned.ofAssociations(
                            Concerned.onSubmit(
                                    condition(
                                            "business-activities-answered",
                                            BenefitSources.ASSOCIATIONS)))
                    .reference("O2")
                    .asks("employer.businessActivities")
                    .isAnswered(a -> a.employer().businessActivities());

    /** A "no" is refused already in a draft. */
    static final Condition<BenefitApplication> ASSIGNED_SUPERVISOR =
            Concerned.ofAssociations(
                            Concerned.onSubmitOrOnceTold(
                                    condition("assigned-supervisor", BenefitSources.ASSOCIATIONS),
                                    a -> a.employer().supervisorAssigned()))
                    .reference("O3")
                    .asks("employer.supervisorAssigned")
                    .holds(a -> a.employer().supervisorAssigned());

    static final Condition<BenefitApplication> BANK_ACCOUNT_TOLD =
            told(
                    "bank-account-told",
                    "O8",
                    "employer.bankAccount",
                    a -> a.employer().bankAccount());

    static final Condition<BenefitApplication> BANK_ACCOUNT =
            Concerned.onceTold(
                            condition("bank-account", BenefitSources.SYSTEM),
                            a -> a.employer().bankAccount())
                    .reference("O4")
                    .asks("employer.bankAccount")
                    .holds(a -> a.employer().bankAccount());

    static final Condition<BenefitApplication> CONTACT_NAME_TOLD =
            contact("contact-name-told", "employer.contact.name", Contact::name);

    static final Condition<BenefitApplication> CONTACT_PHONE_TOLD =
            contact("contact-phone-told", "employer.contact.phone", Contact::phone);

    static final Condition<BenefitApplication> CONTACT_EMAIL_TOLD =
            contact("contact-email-told", "employer.contact.email", Contact::email);

    static final Condition<BenefitApplication> CONTACT_PHONE =
            withContact(condition("contact-phone", BenefitSources.SYSTEM))
                    .reference("O4")
                    .asks("employer.contact.phone")
                    .judged(
                            Unit.ANSWER,
                            (a, limits) ->
                                    Judgement.of(
                                            contact(a, Contact::phone) == Answer.NO
                                                    ? Status.NOT_MET
                                                    : Status.MET));

    static final Condition<BenefitApplication> CHANGE_NEGOTIATIONS_ANSWERED =
            told(
                    "change-negotiations-answered",
                    "O5",
                    "employer.changeNegotiations",
                    a -> a.employer().changeNegotiations());

    static final Condition<BenefitApplication> DESCRIPTION_NEEDS_NEGOTIATIONS =
            Concerned.when(
                            condition("description-needs-negotiations", BenefitSources.SYSTEM),
                            "",
                            a -> a.employer().changeNegotiationsDescribed() == Answer.YES,
                            "told")
                    .reference("O5")
                    .asks("employer.changeNegotiationsDescription")
                    .judged(
                            Unit.ANSWER,
                            (a, limits) ->
                                    Judgement.of(
                                            a.employer().changeNegotiations() == Answer.YES
                                                    ? Status.MET
                                                    : Status.NOT_MET));

    static final Condition<BenefitApplication> NEGOTIATIONS_DESCRIBED =
            withNegotiations(
                            Concerned.onSubmit(
                                    condition("negotiations-described", BenefitSources.FORM)))
                    .reference("O5")
                    .asks("employer.changeNegotiationsDescription")
                    .in(Profile.TERMS.name())
                    .otherwise(Severity.WARNING)
                    .holds(a -> a.employer().changeNegotiationsDescribed());

    static final Condition<BenefitApplication> NEGOTIATIONS_CHARACTERS =
            Concerned.onceTold(
                            condition("negotiations-characters", BenefitSources.SYSTEM),
                            a -> a.employer().changeNegotiationsCharacters())
                    .reference("O5")
                    .asks("employer.changeNegotiationsDescription")
                    .given(a -> a.employer().changeNegotiationsCharacters())
                    .atMost(BenefitParameters.MOST_NEGOTIATIONS_CHARACTERS);

    static final Condition<BenefitApplication> NEGOTIATIONS_JUDGED =
            withNegotiations(
                            Concerned.onSubmit(
                                    condition("change-negotiations", BenefitSources.CITY_PAGE)))
                    .asks("judgements.changeNegotiations")
                    .in(Profile.TERMS.name())
                    .isJudgedByHandler(a -> a.judgements().changeNegotiations());

    static final Condition<BenefitApplication> OTHER_SUBSIDISED =
            Concerned.when(
                            condition("other-subsidised-number", BenefitSources.SYSTEM),
                            "",
                            EmployerConditions::tellsOtherSubsidised,
                            "told")
                    .reference("O6")
                    .asks("employer.otherSubsidisedNumber")
                    .judged(
                            Unit.ANSWER,
                            (a, limits) ->
                                    Judgement.of(
                                            (a.employer().otherSubsidised() == Answer.YES)
                                                            == isNumber(
                                                                    a.employer()
                                                                            .otherSubsidisedNumber())
                                                    ? Status.MET
                                                    : Status.NOT_MET));

    static final Condition<BenefitApplication> NUMBER_OF_EMPLOYEES_TOLD =
            wanted(
                    "number-of-employees-told",
                    "employer.numberOfEmployees",
                    BenefitSources.FORM,
                    a -> a.employer().numberOfEmployees());

    static final Condition<BenefitApplication> BUSINESS_BRIEF_TOLD =
            wanted(
                    "business-brief-told",
                    "employer.businessBrief",
                    a ->
                            a.employer()
                                    .businessBrief()
                                    .or(
                                            Answer.of(
                                                    BenefitPapers.isAttached(
                                                            a,
                                                            BenefitApplication.Attachment
                                                                    .BUSINESS_BRIEF))));

    static final Condition<BenefitApplication> PURCHASED_SERVICE_TOLD =
            wanted(
                    "purchased-service-told",
                    "employer.purchasedService",
                    a -> a.employer().purchasedService());

    static final List<Condition<BenefitApplication>> ALL =
            List.of(
                    KIND_TOLD,
                    BUSINESS_ID,
                    BUSINESS_ACTIVITIES_ANSWERED,
                    ASSIGNED_SUPERVISOR,
                    BANK_ACCOUNT_TOLD,
                    BANK_ACCOUNT,
                    CONTACT_NAME_TOLD,
                    CONTACT_PHONE_TOLD,
                    CONTACT_EMAIL_TOLD,
                    CONTACT_PHONE,
                    CHANGE_NEGOTIATIONS_ANSWERED,
                    DESCRIPTION_NEEDS_NEGOTIATIONS,
                    NEGOTIATIONS_DESCRIBED,
                    NEGOTIATIONS_CHARACTERS,
                    NEGOTIATIONS_JUDGED,
                    OTHER_SUBSIDISED);

    private EmployerConditions() {}

    private static Condition<BenefitApplication> contact(
            String name, String path, Function<Contact, Answer> part) {
        return withContact(Concerned.onSubmit(condition(name, BenefitSources.SYSTEM)))
                .reference("O8")
                .asks(path)
                .isAnswered(a -> contact(a, part));
    }

    private static Answer contact(BenefitApplication application, Function<Contact, Answer> part) {
        Contact contact = application.employer().contact();
        return contact == null ? Answer.UNKNOWN : part.apply(contact);
    }

    private static ConditionDraft<BenefitApplication> withContact(
            ConditionDraft<BenefitApplication> draft) {
        return Concerned.when(draft, "", a -> a.employer().contact() != null, "contact");
    }

    private static ConditionDraft<BenefitApplication> withNegotiations(
            ConditionDraft<BenefitApplication> draft) {
        return Concerned.when(
                draft, "", a -> a.employer().changeNegotiations() == Answer.YES, "no-negotiations");
    }

    private static boolean isNumber(@Nullable Integer number) {
        return number != null && number >= 0;
    }

    private static boolean tellsOtherSubsidised(BenefitApplication application) {
        return application.employer().otherSubsidised() != Answer.UNKNOWN
                || application.employer().otherSubsidisedNumber() != null;
    }
}
