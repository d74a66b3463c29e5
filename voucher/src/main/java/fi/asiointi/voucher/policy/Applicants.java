package fi.asiointi.voucher.policy;

import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.time.DatePeriod;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may have a voucher. What the city has not said is {@code null}.
 *
 * @param window the days on which a young person may apply
 * @param groups the groups that the city knows, enabled or not, in the city's order
 * @param homeMunicipality where the young person must live, by its name in each language; the
 *     register knows it by the Finnish one
 * @param residentOn the day on which living there counts; otherwise the day of the application
 * @param repeatLimit how many vouchers one person may have
 * @param activationLimit how long the link in the e-mail can be opened
 */
public record Applicants(
        @Nullable DatePeriod window,
        List<TargetGroup> groups,
        @Nullable LocalizedText homeMunicipality,
        @Nullable LocalDate residentOn,
        @Nullable RepeatLimit repeatLimit,
        @Nullable Duration activationLimit) {

    /** Applicants whose groups can no longer change. */
    public Applicants {
        groups = List.copyOf(groups);
    }

    /**
     * {@return the group of this id, enabled or not; empty when there is none}
     *
     * @param id the stable id, such as {@code primary_target_group}
     */
    public Optional<TargetGroup> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /**
     * {@return the first group in which somebody who reaches this age in the year belongs, enabled
     * or not; empty when there is none}
     *
     * @param age the age reached during the year
     */
    public Optional<TargetGroup> groupOfAge(int age) {
        return groups.stream()
                .filter(
                        group ->
                                group.age() instanceof AgeRule.InYear range
                                        && range.least() <= age
                                        && age <= range.most())
                .findFirst();
    }

    Applicants with(List<TargetGroup> others) {
        return new Applicants(
                window, others, homeMunicipality, residentOn, repeatLimit, activationLimit);
    }
}
