package fi.asiointi.examples.benchmarks.hiring;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.subsidy.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;

/**
 * The facts of the comparison: somebody is hired.
 *
 * @param decidedOn the day of the decision
 * @param businessIdValid whether the Business ID is valid
 * @param weeklyHours hours of work a week
 * @param collectiveAgreement whether there is a collective agreement
 * @param monthsUsed months already supported
 * @param deMinimis de minimis aid received
 * @param resident whether the employee lives in the city
 * @param subsidised whether there is other support
 * @param pay pay a month
 * @param aidPercent the share of the pay that is supported
 * @param deductions other support a month
 */
public record Hiring(
        LocalDate decidedOn,
        Answer businessIdValid,
        BigDecimal weeklyHours,
        Answer collectiveAgreement,
        Integer monthsUsed,
        Money deMinimis,
        Answer resident,
        boolean subsidised,
        Money pay,
        int aidPercent,
        Money deductions) {

    /**
     * {@return so many hirings, the same at every run; about every second meets all conditions. }
     *
     * @param count how many
     */
    public static Hiring[] many(int count) {
        var random = new Random(20_261_122);
        var hirings = new Hiring[count];
        for (int i = 0; i < count; i++) {
            hirings[i] =
                    new Hiring(
                            LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1400)),
                            Answer.of(random.nextInt(100) > 5),
                            BigDecimal.valueOf(1600 + random.nextInt(2400), 2),
                            Answer.of(random.nextInt(100) > 5),
                            random.nextInt(14),
                            Money.ofCents(random.nextInt(33_000_000)),
                            Answer.of(random.nextInt(100) > 10),
                            random.nextBoolean(),
                            Money.ofCents(150_000 + random.nextInt(300_000)),
                            random.nextBoolean() ? 50 : 100,
                            Money.ofCents(random.nextInt(100_000)));
        }
        return hirings;
    }
}
