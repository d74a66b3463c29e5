package fi.asiointi.voucher.application;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.voucher.policy.AgeRule;
import fi.asiointi.voucher.policy.CityLink;
import fi.asiointi.voucher.policy.PolicyLookup;
import fi.asiointi.voucher.policy.RepeatLimit;
import fi.asiointi.voucher.policy.TargetGroup;
import fi.asiointi.voucher.policy.VoucherPolicies;
import fi.asiointi.voucher.policy.VoucherPolicy;
import fi.asiointi.voucher.text.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who may have a voucher under one city's policy of one year. A pure function of its arguments.
 *
 * {@snippet class="fi.asiointi.voucher.SnippetsTest" region="eligibility"}
 */
public final class YouthEligibility {
    private final VoucherPolicy policy;

    private YouthEligibility(VoucherPolicy policy) {
        this.policy = policy;
    }

    /**
     * {@return the rules with the values of this policy}
     *
     * @param policy the policy of the city and the year of the application
     */
    public static YouthEligibility under(VoucherPolicy policy) {
        return new YouthEligibility(policy);
    }

    /**
     * {@return what to do with an application under the city's policy of the year in which it was
     * sent; refused when there is none}
     *
     * @param application what it says, with the register's answer
     * @param city the city by its Finnish name, in any case of letters
     * @param policies the policies to choose from
     */
    public static YouthAssessment assess(
            YouthApplication application, String city, VoucherPolicies policies) {
        PolicyLookup lookup = policies.at(city, application.appliedAt());
        if (lookup instanceof PolicyLookup.NoPolicy none) {
            return new YouthAssessment.Refused(List.of(none.reason()));
        }
        return under(((PolicyLookup.Found) lookup).policy()).assess(application);
    }

    /**
     * {@return what to do with an application} Each rule is asked, also after one has decided.
     *
     * @param application what it says, with the register's answer
     */
    public YouthAssessment assess(YouthApplication application) {
        return assess(application, VouchersHeld.NONE);
    }

    /**
     * {@return what to do with an application of somebody who has had vouchers before}
     *
     * @param application what it says, with the register's answer
     * @param held the vouchers that the person has had
     */
    public YouthAssessment assess(YouthApplication application, VouchersHeld held) {
        var findings = new Findings();
        season(application, findings);
        repeats(held, findings);
        register(application.register(), findings);
        Optional<TargetGroup> group = targetGroup(application, findings);
        age(application, group, findings);
        link(application, group, findings);
        return findings.assessment(group);
    }

    /**
     * Is the applicant in the group that he or she chose: a group with vouchers this year, of the
     * right age and tied to the city as the group asks?
     *
     * @param application what it says; the register's answer does not matter here
     * @return yes, no, or unknown when an age, a home or a school that nobody knows would decide
     */
    public Answer inTargetGroup(YouthApplication application) {
        Optional<TargetGroup> group = chosen(application).filter(TargetGroup::enabled);
        return Answer.of(group.isPresent() && applicationYear(application) == policy.year())
                .and(group.map(g -> hasAgeOf(g, application)).orElse(Answer.NO))
                .and(group.map(g -> isTied(g, application)).orElse(Answer.NO));
    }

    /**
     * {@return the age that counts: year of the application less year of birth; empty when not
     * known}
     *
     * @param application what it says; only its moment and the date of birth matter
     */
    public OptionalInt age(YouthApplication application) {
        LocalDate born = application.birthDate();
        return born == null
                ? OptionalInt.empty()
                : OptionalInt.of(policy.age(born, application.appliedAt()));
    }

    private void repeats(VouchersHeld held, Findings findings) {
        RepeatLimit limit = policy.applicants().repeatLimit();
        if (limit != null && !limit.allows(held.thisSeason(), held.ever())) {
            findings.refuse("VOUCHER_LIMIT_" + limit.per(), "most", limit.vouchers());
        }
    }

    private void season(YouthApplication application, Findings findings) {
        int applied = applicationYear(application);
        DatePeriod window = policy.applicants().window();
        if (applied != policy.year()) {
            findings.refuse("OTHER_YEAR", "applied", applied, "year", policy.year());
        } else if (window != null && !window.contains(policy.dayOf(application.appliedAt()))) {
            findings.refuse(
                    "APPLICATION_WINDOW",
                    "from",
                    Written.day(window.start()),
                    "until",
                    Written.day(window.end()));
        }
    }

    private static void register(RegisterAnswer answer, Findings findings) {
        if (answer instanceof RegisterAnswer.NoIdentityCode) {
            findings.open("NO_IDENTITY_CODE");
        } else if (answer instanceof RegisterAnswer.Unavailable) {
            findings.open("REGISTER_UNAVAILABLE");
        } else if (answer instanceof RegisterAnswer.Answered answered) {
            person(answered, findings);
        }
    }

    private static void person(RegisterAnswer.Answered answered, Findings findings) {
        if (answered.codeValid() == Answer.NO) {
            findings.refuse("IDENTITY_CODE_NOT_VALID");
        }
        if (answered.deceased() == Answer.YES) {
            findings.refuse("PERSON_DECEASED");
        }
        if (answered.lastNameMatches() == Answer.NO) {
            findings.recheck("LAST_NAME_DIFFERS");
        }
        if (answered.disclosureRestricted() == Answer.YES) {
            findings.open("DISCLOSURE_RESTRICTED");
        }
        if (hasGaps(answered)) {
            findings.open("REGISTER_ANSWER_INCOMPLETE");
        }
    }

    private static boolean hasGaps(RegisterAnswer.Answered answered) {
        return List.of(
                        answered.codeValid(),
                        answered.deceased(),
                        answered.lastNameMatches(),
                        answered.disclosureRestricted())
                .contains(Answer.UNKNOWN);
    }

    private Optional<TargetGroup> targetGroup(YouthApplication application, Findings findings) {
        Optional<TargetGroup> group = chosen(application);
        String id = application.targetGroup();
        if (id == null || id.isBlank()) {
            findings.open("TARGET_GROUP_MISSING");
        } else if (group.isEmpty()) {
            findings.open("TARGET_GROUP_UNKNOWN");
        } else if (!group.get().enabled()) {
            findings.open("TARGET_GROUP_NOT_ENABLED", "year", policy.year());
        }
        return group;
    }

    private void age(YouthApplication application, Optional<TargetGroup> group, Findings findings) {
        if (group.isPresent() && group.get().age() instanceof AgeRule.Any) {
            return;
        }
        if (application.birthDate() == null) {
            findings.open("BIRTH_DATE_UNKNOWN");
        } else if (group.isPresent() && hasAgeOf(group.get(), application) == Answer.NO) {
            tellAge(group.get(), findings);
        }
    }

    private void tellAge(TargetGroup group, Findings findings) {
        if (group.age() instanceof AgeRule.InYear range) {
            String ages =
                    range.least() == range.most()
                            ? String.valueOf(range.least())
                            : range.least() + "–" + range.most();
            findings.open("AGE_NOT_IN_GROUP", "groupAge", ages, "year", policy.year());
        } else {
            findings.open("BIRTH_DATE_NOT_IN_GROUP", "group", group.name());
        }
    }

    private void link(
            YouthApplication application, Optional<TargetGroup> group, Findings findings) {
        Answer home = livesInCity(application);
        Answer tied = group.map(g -> isTied(g, application)).orElse(home);
        if (tied == Answer.NO) {
            notTied(group.map(TargetGroup::link).orElse(CityLink.RESIDENT), findings);
        } else if (tied == Answer.UNKNOWN && laterResidence(application).isPresent()) {
            LocalDate counts = laterResidence(application).get();
            findings.open("RESIDENCE_COUNTS_LATER", "on", Written.day(counts));
        } else if (tied == Answer.UNKNOWN) {
            boolean asksHome = group.map(g -> g.link() != CityLink.PUPIL).orElse(true);
            findings.open(
                    asksHome && home == Answer.UNKNOWN
                            ? "HOME_MUNICIPALITY_UNKNOWN"
                            : "SCHOOL_UNKNOWN");
        }
    }

    private void notTied(CityLink link, Findings findings) {
        LocalizedText home = policy.applicants().homeMunicipality();
        if (link == CityLink.PUPIL || home == null) {
            findings.open("NOT_PUPIL");
        } else {
            findings.open(
                    link == CityLink.RESIDENT ? "NOT_RESIDENT" : "NEITHER_RESIDENT_NOR_PUPIL",
                    "municipality",
                    home);
        }
    }

    private Answer isTied(TargetGroup group, YouthApplication application) {
        return switch (group.link()) {
            case RESIDENT -> livesInCity(application);
            case RESIDENT_OR_PUPIL -> livesInCity(application).or(application.listedSchool());
            case PUPIL -> application.listedSchool();
            case NOT_SAID -> Answer.YES;
        };
    }

    private Optional<TargetGroup> chosen(YouthApplication application) {
        String id = application.targetGroup();
        return id == null ? Optional.empty() : policy.applicants().group(id);
    }

    private Answer hasAgeOf(TargetGroup group, YouthApplication application) {
        return group.age().fits(application.birthDate(), policy.year(), null);
    }

    /** The Finnish name only: the register gives it, and the city's system knows no other. */
    private Answer livesInCity(YouthApplication application) {
        LocalizedText city = policy.applicants().homeMunicipality();
        if (city == null) {
            return Answer.YES;
        }
        String home = application.homeMunicipality();
        if (home == null || home.isBlank()) {
            return Answer.UNKNOWN;
        }
        boolean livesThere = home.strip().equalsIgnoreCase(city.fi());
        return !livesThere && laterResidence(application).isPresent()
                ? Answer.UNKNOWN
                : Answer.of(livesThere);
    }

    /** The later day on which living there is enough: until then today's home settles nothing. */
    private Optional<LocalDate> laterResidence(YouthApplication application) {
        LocalDate applied = policy.dayOf(application.appliedAt());
        return Optional.ofNullable(policy.applicants().residentOn()).filter(applied::isBefore);
    }

    private int applicationYear(YouthApplication application) {
        return policy.dayOf(application.appliedAt()).getYear();
    }
}
