package fi.asiointi.voucher.policy;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can contradict what in a policy. */
final class PolicyChecks {
    private PolicyChecks() {}

    static void refuseContradictions(
            int year,
            Applicants applicants,
            @Nullable AwardRule award,
            Caps caps,
            WorkTerms work,
            EmployerTerms employers) {
        groups(applicants);
        windows(year, applicants.window(), work.window(), employers.claimWindow());
        residence(applicants);
        money(award, caps);
    }

    private static void groups(Applicants applicants) {
        check(!applicants.groups().isEmpty(), "targetGroups", "is", "empty");
        Set<String> ids = new HashSet<>();
        Set<AgeRule> ages = new HashSet<>();
        for (TargetGroup group : applicants.groups()) {
            check(ids.add(group.id()), "targetGroups", "repeats the id", group.id());
            boolean isOther = group.age() instanceof AgeRule.Any || ages.add(group.age());
            check(isOther, "targetGroups", "repeats the age of", group.id());
        }
    }

    private static void windows(
            int year,
            @Nullable DatePeriod application,
            @Nullable DatePeriod work,
            @Nullable DatePeriod claim) {
        if (application != null) {
            check(application.start().getYear() == year, "applicationWindow", "is outside", year);
        }
        if (work != null) {
            check(work.start().getYear() == year, "workWindow", "starts outside", year);
            check(
                    work.end().isBefore(work.start().plusYears(1)),
                    "workWindow",
                    "is longer than a year; it ends on",
                    work.end());
        }
        if (application != null && work != null) {
            check(
                    !application.start().isAfter(work.end()),
                    "applicationWindow",
                    "starts after the work window ends on",
                    work.end());
        }
        if (claim != null && work != null) {
            LocalDate lastDay = work.end();
            check(
                    !claim.end().isBefore(lastDay),
                    "claimWindow",
                    "ends before the work window ends on",
                    lastDay);
        }
    }

    private static void residence(Applicants applicants) {
        boolean needsTown =
                applicants.residentOn() != null
                        || applicants.groups().stream()
                                .map(TargetGroup::link)
                                .anyMatch(
                                        link ->
                                                link == CityLink.RESIDENT
                                                        || link == CityLink.RESIDENT_OR_PUPIL);
        check(
                !needsTown || applicants.homeMunicipality() != null,
                "homeMunicipality",
                "is",
                "missing, though residence counts");
    }

    private static void money(@Nullable AwardRule award, Caps caps) {
        if (award instanceof AwardRule.Fixed fixed) {
            check(fixed.amount().compareTo(Money.ZERO) > 0, "voucherValue", "is", fixed.amount());
            covers("perYouth", caps.perYouth(), fixed.amount());
            covers("perEmployer", caps.perEmployer(), fixed.amount());
            covers("budget", caps.budget(), fixed.amount());
        }
    }

    private static void covers(String name, @Nullable Money cap, Money voucher) {
        check(
                cap == null || cap.compareTo(voucher) >= 0,
                "caps." + name,
                "does not cover one voucher of",
                voucher);
    }

    private static void check(boolean holds, String value, String wrong, Object with) {
        if (!holds) {
            throw new IllegalArgumentException(value + " " + wrong + " " + with);
        }
    }
}
