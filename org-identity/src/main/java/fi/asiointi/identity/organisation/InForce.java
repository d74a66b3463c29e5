package fi.asiointi.identity.organisation;

import fi.asiointi.identity.time.DatePeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Which of the names or legal forms of an organisation holds on a day. */
final class InForce {
    private InForce() {}

    /**
     * The one in force: version 1 before the others, then the one that began last; else the one
     * that ended last; else the first to begin.
     */
    static <T> Optional<T> onDay(
            List<T> all, LocalDate day, ToIntFunction<T> version, Function<T, DatePeriod> inForce) {
        Comparator<T> currentFirst =
                Comparator.<T, Boolean>comparing(one -> version.applyAsInt(one) != 1)
                        .thenComparing(
                                one -> inForce.apply(one).start(), Comparator.reverseOrder());
        return all.stream()
                .filter(one -> inForce.apply(one).contains(day))
                .min(currentFirst)
                .or(
                        () ->
                                all.stream()
                                        .filter(one -> inForce.apply(one).end().isBefore(day))
                                        .max(Comparator.comparing(one -> inForce.apply(one).end())))
                .or(
                        () ->
                                all.stream()
                                        .min(
                                                Comparator.comparing(
                                                        one -> inForce.apply(one).start())));
    }
}
