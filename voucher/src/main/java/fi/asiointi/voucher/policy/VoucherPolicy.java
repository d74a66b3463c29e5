package fi.asiointi.voucher.policy;

import fi.asiointi.identity.time.DatePeriod;
import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Source;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one city's summer voucher is in one year. Immutable, and never in contradiction with itself.
 * What the city has not said, or nobody has found, is left out: a rule that it does not have is not
 * asked.
 *
 * {@snippet class="fi.asiointi.voucher.SnippetsTest" region="policies"}
 *
 * @param city the city, by its Finnish name
 * @param year the calendar year of the application and of the work
 * @param timeZone the zone whose clock decides what day and year it is
 * @param applicants who may have a voucher, and when they apply
 * @param supply how many vouchers there are
 * @param award what the city pays the employer for one voucher; {@code null} when it is not known
 * @param caps the most that it pays
 * @param work which work the voucher is for
 * @param pay what must be paid for it
 * @param employers which employer is paid, and when it asks
 * @param disagreements matters in which public texts contradict each other
 * @param sources where each value was found, by the name of the value in the file
 */
public record VoucherPolicy(
        String city,
        int year,
        ZoneId timeZone,
        Applicants applicants,
        Supply supply,
        @Nullable AwardRule award,
        Caps caps,
        WorkTerms work,
        PayTerms pay,
        EmployerTerms employers,
        List<Disagreement> disagreements,
        Map<String, Source> sources) {

    /**
     * Refuses a policy that contradicts itself.
     *
     * @throws IllegalArgumentException when it does; the message names the values
     */
    public VoucherPolicy {
        disagreements = List.copyOf(disagreements);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        PolicyChecks.refuseContradictions(year, applicants, award, caps, work, employers);
    }

    /**
     * Reads a policy file and closes it.
     *
     * @param file the opened file; {@code null}, as {@link Class#getResourceAsStream} returns for a
     *     missing resource, is refused
     * @param name the file's name, for messages
     * @return the policy, with a source for each of its values
     * @throws IllegalArgumentException when a value or its source is missing, a field is unknown, a
     *     value is of a wrong kind or contradicts another; the message has the path to it
     */
    public static VoucherPolicy read(@Nullable InputStream file, String name) {
        return PolicyFile.read(file, name);
    }

    /**
     * {@return the age that counts: the year in the city at the moment of the application, less the
     * year of birth} Day and month never matter.
     *
     * @param birthDate the applicant's day of birth
     * @param appliedAt when the application was sent
     */
    public int age(LocalDate birthDate, Instant appliedAt) {
        return dayOf(appliedAt).getYear() - birthDate.getYear();
    }

    /**
     * {@return the day that it is in the city at this moment}
     *
     * @param moment any moment, also of another year
     */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(timeZone).toLocalDate();
    }

    /**
     * {@return where a value was found; empty when the policy does not have the value}
     *
     * @param value the name of the value in the file, such as {@code minimumPay}
     */
    public Optional<Source> source(String value) {
        return Optional.ofNullable(sources.get(value));
    }

    /**
     * {@return the same policy with vouchers for these groups only: a what-if, or a city's own
     * choice}
     *
     * @param ids the ids of the groups; a group that is not among them has no vouchers
     * @throws IllegalArgumentException for an id that the policy does not know
     */
    public VoucherPolicy withEnabledGroups(Collection<String> ids) {
        var unknown = new HashSet<>(ids);
        applicants.groups().forEach(group -> unknown.remove(group.id()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "The policy of " + city + " " + year + " knows no group " + unknown);
        }
        Set<String> enabled = Set.copyOf(ids);
        List<TargetGroup> groups =
                applicants.groups().stream()
                        .map(group -> group.enabled(enabled.contains(group.id())))
                        .toList();
        return new VoucherPolicy(
                city,
                year,
                timeZone,
                applicants.with(groups),
                supply,
                award,
                caps,
                work,
                pay,
                employers,
                disagreements,
                sources);
    }

    /** {@return what a voucher is worth where that is the same for everybody; empty elsewhere} */
    public Optional<Money> fixedValue() {
        return award instanceof AwardRule.Fixed fixed
                ? Optional.of(fixed.amount())
                : Optional.empty();
    }

    /** {@return the last day on which the employer may claim; empty when it is not known} */
    public Optional<LocalDate> claimDeadline() {
        return Optional.ofNullable(employers.claimWindow()).map(DatePeriod::end);
    }
}
