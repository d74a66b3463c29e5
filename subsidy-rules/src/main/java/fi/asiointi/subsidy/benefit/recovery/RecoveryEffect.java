package fi.asiointi.subsidy.benefit.recovery;

import fi.asiointi.subsidy.benefit.Instalment;
import fi.asiointi.subsidy.money.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What recoveries do to the payments of a case. Only those of handled changes count: they are taken
 * from the second instalment while it is not paid, and the rest is invoiced.
 *
 * @param recovered the sum of the recoveries of handled changes
 * @param fromSecond what is taken from the second instalment
 * @param invoiced what the employer is invoiced for
 * @param effectiveAsProduction the granted total less the recoveries of all changes in any state,
 *     as the city's system shows it; received and cancelled ones are in it by mistake
 */
public record RecoveryEffect(
        Money recovered, Money fromSecond, Money invoiced, Money effectiveAsProduction) {

    /**
     * One change with its recovery.
     *
     * @param state how far it has come
     * @param recovery the stored amount
     */
    public record Altered(AlterationState state, Money recovery) {}

    /**
     * {@return the effect of all changes of a case}
     *
     * @param granted the granted total
     * @param second the second instalment; null when the benefit was paid at once, or when the
     *     second one has been paid
     * @param changes all changes, in any state
     */
    public static RecoveryEffect of(
            Money granted, @Nullable Instalment second, List<Altered> changes) {
        Money recovered = sum(changes, EnumSet.of(AlterationState.HANDLED));
        Money fromSecond = second == null ? Money.ZERO : recovered.min(second.amount());
        return new RecoveryEffect(
                recovered,
                fromSecond,
                recovered.minus(fromSecond),
                granted.minus(sum(changes, EnumSet.allOf(AlterationState.class))));
    }

    private static Money sum(List<Altered> changes, Set<AlterationState> states) {
        return changes.stream()
                .filter(change -> states.contains(change.state()))
                .map(Altered::recovery)
                .reduce(Money.ZERO, Money::plus);
    }
}
