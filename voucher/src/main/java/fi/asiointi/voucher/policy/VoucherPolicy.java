package fi.asiointi.voucher.policy;

import fi.asiointi.identity.reason.LocalizedText;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one city's summer voucher is in one year. Immutable, and never in contradiction with itself.
 *
 * @param city the city, by its Finnish name
 * @param year the calendar year of the application and of the work
 * @param timeZone the zone whose clock decides what day and year it is
 * @param applicationWindow the days on which a young person may apply
 * @param targetGroups the groups that the city knows, enabled or not, in the city's order
 * @param homeMunicipality where the young person must live, by its name in each language; the
 *     register knows it by the Finnish one
 * @param voucherValue what the city pays the employer for one voucher
 * @param minimumPay the least that the young person must be paid for the whole work
 * @param minimumHours the least hours of work
 * @param workWindow the days on which the work must be done
 * @param claimDeadline the last day on which the employer may claim the value; {@code null} when it
 *     is not known
 * @param sources where each value was found, by the name of its component
 */
public record VoucherPolicy(
        String city,
        int year,
        ZoneId timeZone,
        DatePeriod applicationWindow,
        List<TargetGroup> targetGroups,
        LocalizedText homeMunicipality,
        Money voucherValue,
        Money minimumPay,
        int minimumHours,
        DatePeriod workWindow,
        @Nullable LocalDate claimDeadline,
        Map<String, Source> sources) {

    /**
     * Refuses a policy that contradicts itself.
     *
     * @throws IllegalArgumentException when it does; the message names the values
     */
    public VoucherPolicy {
        targetGroups = List.copyOf(targetGroups);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        check(inYear(applicationWindow.start(), year), "applicationWindow", "starts outside", year);
        check(inYear(workWindow.start(), year), "workWindow", "starts outside", year);
        check(inYear(workWindow.end(), year), "workWindow", "ends outside", year);
        check(
                !applicationWindow.start().isAfter(workWindow.end()),
                "applicationWindow",
                "starts after the work window ends on",
                workWindow.end());
        check(
                claimDeadline == null || !claimDeadline.isBefore(workWindow.end()),
                "claimDeadline",
                "is before the work window ends on",
                workWindow.end());
        check(voucherValue.compareTo(Money.ZERO) > 0, "voucherValue", "is", voucherValue);
        check(!minimumPay.isNegative(), "minimumPay", "is", minimumPay);
        check(minimumHours >= 0, "minimumHours", "is", minimumHours);
        check(!targetGroups.isEmpty(), "targetGroups", "is", "empty");
        check(allDifferent(targetGroups, TargetGroup::id), "targetGroups", "repeats", "an id");
        check(allDifferent(targetGroups, TargetGroup::age), "targetGroups", "repeats", "an age");
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
     * {@return the group in which a person of this age belongs, enabled or not; empty when there is
     * none}
     *
     * @param age the age reached during the year, as {@link #age} counts it
     */
    public Optional<TargetGroup> groupOfAge(int age) {
        return targetGroups.stream().filter(group -> group.age() == age).findFirst();
    }

    /**
     * {@return the group of this id, enabled or not; empty when there is none}
     *
     * @param id the stable id, such as {@code primary_target_group}
     */
    public Optional<TargetGroup> group(String id) {
        return targetGroups.stream().filter(group -> group.id().equals(id)).findFirst();
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
     * {@return the same policy with vouchers for these groups only: a what-if, or a city's own
     * choice}
     *
     * @param ids the ids of the groups; a group that is not among them has no vouchers
     * @throws IllegalArgumentException for an id that the policy does not know
     */
    public VoucherPolicy withEnabledGroups(Collection<String> ids) {
        var unknown = new HashSet<>(ids);
        targetGroups.forEach(group -> unknown.remove(group.id()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "The policy of " + city + " " + year + " knows no group " + unknown);
        }
        Set<String> enabled = Set.copyOf(ids);
        return new VoucherPolicy(
                city,
                year,
                timeZone,
                applicationWindow,
                targetGroups.stream().map(g -> g.enabled(enabled.contains(g.id()))).toList(),
                homeMunicipality,
                voucherValue,
                minimumPay,
                minimumHours,
                workWindow,
                claimDeadline,
                sources);
    }

    private static boolean inYear(LocalDate day, int year) {
        return day.getYear() == year;
    }

    private static boolean allDifferent(
            List<TargetGroup> groups, Function<TargetGroup, Object> part) {
        return groups.stream().map(part).distinct().count() == groups.size();
    }

    private static void check(boolean holds, String value, String wrong, Object with) {
        if (!holds) {
            throw new IllegalArgumentException(value + " " + wrong + " " + with);
        }
    }
}
