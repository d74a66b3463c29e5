package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import java.util.EnumSet;
import java.util.Set;

/** The forms of the benefit. Since 11 September 2023 only the first is granted. */
public enum BenefitType {
    /** For the costs of a salary (palkan Helsinki-lisä), apprenticeships included. */
    SALARY,
    /** A flat sum a month (työllistämisen Helsinki-lisä). */
    EMPLOYMENT,
    /** For a commission (toimeksiannon Helsinki-lisä). */
    COMMISSION;

    /** The forms that the employer of an application could choose from until 2023. */
    static Set<BenefitType> available(BenefitApplication application) {
        boolean business = application.employer().businessActivities() != Answer.NO;
        if (application.isAssociation() == Answer.YES && !business) {
            return EnumSet.of(SALARY);
        }
        return application.support().apprenticeship() == Answer.YES
                ? EnumSet.of(SALARY, EMPLOYMENT)
                : EnumSet.allOf(BenefitType.class);
    }
}
