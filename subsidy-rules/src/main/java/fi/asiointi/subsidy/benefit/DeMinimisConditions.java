package fi.asiointi.subsidy.benefit;

import static fi.asiointi.subsidy.benefit.ConditionTexts.condition;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.benefit.BenefitApplication.DeMinimisAid;
import fi.asiointi.subsidy.benefit.BenefitApplication.Employer;
import fi.asiointi.subsidy.deminimis.DeMinimisRegulation;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Unit;
import fi.asiointi.subsidy.rule.Condition;
import fi.asiointi.subsidy.rule.ConditionDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The de minimis aid that an employer tells of: O9 and D1–D5. */
final class DeMinimisConditions {
    private static final Comparator<LocalDate> BY_DAY = Comparator.naturalOrder();

    static final Condition<BenefitApplication> ANSWERED =
            Concerned.ofCompanies(
                            Concerned.onSubmit(
                                    condition("de-minimis-answered", BenefitSources.DE_MINIMIS)))
                    .reference("O9")
                    .asks("employer.deMinimisAnswer")
                    .isAnswered(a -> a.employer().receivedDeMinimis());

    static final Condition<BenefitApplication> COMPLETE =
            withAids(condition("de-minimis-complete", BenefitSources.SYSTEM))
                    .reference("D1")
                    .asks("employer.deMinimis")
                    .judged(
                            Unit.ANSWER,
                            (a, limits) ->
                                    SupportConditions.met(
                                            aids(a).stream()
                                                    .allMatch(DeMinimisConditions::isComplete)));

    static final Condition<BenefitApplication> SMALLEST =
            onceTold(
                            condition("de-minimis-smallest", BenefitSources.SYSTEM),
                            DeMinimisConditions::smallest)
                    .reference("D1")
                    .asks("employer.deMinimis")
                    .given(DeMinimisConditions::smallest)
                    .atLeast(BenefitParameters.DE_MINIMIS_SMALLEST);

    static final Condition<BenefitApplication> LARGEST =
            onceTold(
                            condition("de-minimis-largest", BenefitSources.SYSTEM),
                            DeMinimisConditions::largest)
                    .reference("D1")
                    .asks("employer.deMinimis")
                    .given(DeMinimisConditions::largest)
                    .atMost(BenefitParameters.DE_MINIMIS_LIMIT);

    /** The sum of the whole list, however old. */
    static final Condition<BenefitApplication> SUM_IN_SYSTEM =
            withAids(condition("de-minimis-sum", BenefitSources.SYSTEM))
                    .reference("D2")
                    .asks("employer.deMinimis")
                    .in(Profile.PRODUCTION.name())
                    .given(a -> sum(aids(a)))
                    .atMost(BenefitParameters.DE_MINIMIS_LIMIT);

    /**
     * What the regulation counts: the aid within its window before the day of the check. The
     * benefit itself comes on top; {@code subsidy.deminimis} tells whether it would still fit.
     */
    static final Condition<BenefitApplication> ROOM =
            withAids(condition("de-minimis-room", BenefitSources.DE_MINIMIS))
                    .reference("D2")
                    .asks("employer.deMinimis")
                    .in(Profile.TERMS.name())
                    .given(DeMinimisConditions::sumInWindow)
                    .atMost(BenefitParameters.DE_MINIMIS_LIMIT);

    static final Condition<BenefitApplication> NOT_IN_FUTURE =
            onceTold(
                            condition("de-minimis-not-in-future", BenefitSources.SYSTEM),
                            DeMinimisConditions::latest)
                    .reference("D3")
                    .asks("employer.deMinimis")
                    .given(DeMinimisConditions::latest)
                    .atMost(Unit.DATE, (a, limits) -> a.asOf());

    static final Condition<BenefitApplication> NOT_TOO_OLD =
            onceTold(
                            condition("de-minimis-not-too-old", BenefitSources.SYSTEM),
                            DeMinimisConditions::earliest)
                    .reference("D3")
                    .asks("employer.deMinimis")
                    .in(Profile.PRODUCTION.name())
                    .given(DeMinimisConditions::earliest)
                    .atLeast(
                            Unit.DATE,
                            DeMinimisConditions::oldestListed,
                            BenefitParameters.DE_MINIMIS_YEARS);

    /** A yes needs a list, and a list needs a yes. */
    static final Condition<BenefitApplication> LISTED =
            Concerned.when(
                            condition("de-minimis-listed", BenefitSources.SYSTEM),
                            "",
                            a ->
                                    a.employer().receivedDeMinimis() == Answer.YES
                                            || !aids(a).isEmpty(),
                            "told")
                    .reference("D4")
                    .asks("employer.deMinimis")
                    .judged(
                            Unit.ANSWER,
                            (a, limits) ->
                                    SupportConditions.met(
                                            (a.employer().receivedDeMinimis() == Answer.YES)
                                                    != aids(a).isEmpty()));

    static final Condition<BenefitApplication> NONE_WITHOUT_BUSINESS =
            Concerned.when(
                            condition("de-minimis-needs-business", BenefitSources.DE_MINIMIS),
                            "",
                            DeMinimisConditions::isWithoutBusiness,
                            "business")
                    .reference("D5")
                    .asks("employer.deMinimisAnswer")
                    .judged(
                            Unit.ANSWER,
                            (a, limits) ->
                                    SupportConditions.met(
                                            a.employer().receivedDeMinimis() != Answer.YES));

    static final List<Condition<BenefitApplication>> ALL =
            List.of(
                    ANSWERED,
                    COMPLETE,
                    SMALLEST,
                    LARGEST,
                    SUM_IN_SYSTEM,
                    ROOM,
                    NOT_IN_FUTURE,
                    NOT_TOO_OLD,
                    LISTED,
                    NONE_WITHOUT_BUSINESS);

    private DeMinimisConditions() {}

    private static ConditionDraft<BenefitApplication> withAids(
            ConditionDraft<BenefitApplication> draft) {
        return Concerned.when(draft, "", a -> !aids(a).isEmpty(), "no-aid");
    }

    private static ConditionDraft<BenefitApplication> onceTold(
            ConditionDraft<BenefitApplication> draft,
            Function<BenefitApplication, @Nullable Object> fact) {
        return Concerned.when(draft, "", a -> fact.apply(a) != null, "no-aid");
    }

    private static boolean isWithoutBusiness(BenefitApplication application) {
        return application.isAssociation() == Answer.YES
                && application.employer().businessActivities() == Answer.NO;
    }

    private static List<DeMinimisAid> aids(BenefitApplication application) {
        Employer employer = application.employer();
        return employer.deMinimisAids();
    }

    private static boolean isComplete(DeMinimisAid aid) {
        String granter = aid.granter();
        return granter != null
                && !granter.isBlank()
                && granter.length() <= 64
                && aid.amount() != null
                && aid.grantedOn() != null;
    }

    /** The sum; one that no long can hold is more than any limit. */
    static Money sum(List<DeMinimisAid> aids) {
        Money sum = Money.ZERO;
        for (DeMinimisAid aid : aids) {
            Money amount = aid.amount();
            if (amount != null) {
                long cents = sum.cents() + amount.cents();
                boolean overflows = ((sum.cents() ^ cents) & (amount.cents() ^ cents)) < 0;
                sum = Money.ofCents(overflows ? Long.MAX_VALUE : cents);
            }
        }
        return sum;
    }

    private static Money sumInWindow(BenefitApplication application) {
        LocalDate first =
                DeMinimisRegulation.GENERAL
                        .windowStart(application.asOf())
                        .orElse(application.asOf());
        var counted = new ArrayList<DeMinimisAid>();
        for (DeMinimisAid aid : aids(application)) {
            LocalDate day = aid.grantedOn();
            if (day != null && !day.isBefore(first)) {
                counted.add(aid);
            }
        }
        return sum(counted);
    }

    private static @Nullable Money smallest(BenefitApplication application) {
        return chosen(application, DeMinimisAid::amount, Money::min);
    }

    private static @Nullable Money largest(BenefitApplication application) {
        return chosen(application, DeMinimisAid::amount, Money::max);
    }

    private static @Nullable LocalDate latest(BenefitApplication application) {
        return chosen(application, DeMinimisAid::grantedOn, BinaryOperator.maxBy(BY_DAY));
    }

    private static @Nullable LocalDate earliest(BenefitApplication application) {
        return chosen(application, DeMinimisAid::grantedOn, BinaryOperator.minBy(BY_DAY));
    }

    /** One of the aids' facts that are told; null when none is. */
    private static <T> @Nullable T chosen(
            BenefitApplication application,
            Function<DeMinimisAid, @Nullable T> fact,
            BinaryOperator<T> choice) {
        T chosen = null;
        for (DeMinimisAid aid : aids(application)) {
            T told = fact.apply(aid);
            if (told != null) {
                chosen = chosen == null ? told : choice.apply(chosen, told);
            }
        }
        return chosen;
    }

    private static LocalDate oldestListed(BenefitApplication application, ParameterRow limits) {
        int years = limits.value(BenefitParameters.DE_MINIMIS_YEARS);
        return LocalDate.of(application.asOf().getYear() - years, 1, 1);
    }
}
