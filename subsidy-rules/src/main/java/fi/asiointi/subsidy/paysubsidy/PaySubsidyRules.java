package fi.asiointi.subsidy.paysubsidy;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Source;
import fi.asiointi.subsidy.reason.SourcedReason;
import fi.asiointi.subsidy.rule.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Estimates the pay subsidy and the 55+ support for one employment.
 *
 * {@snippet class="fi.asiointi.subsidy.paysubsidy.PaySubsidySnippetsTest" region="estimate"}
 */
public final class PaySubsidyRules {
    private final PaySubsidyCase asked;
    private final FullSubsidyReading reading;
    private final SupportConditions conditions;

    private PaySubsidyRules(PaySubsidyCase asked, FullSubsidyReading reading) {
        this.asked = asked;
        this.reading = reading;
        this.conditions = new SupportConditions(asked);
    }

    /**
     * {@return which supports seem possible, how much and for how long; or what to ask; or why
     * none}
     *
     * @param asked the employment, by the rules of the day of its decision
     * @param reading how the 100 percent support of associations is counted
     */
    public static PaySubsidyEstimate estimate(PaySubsidyCase asked, FullSubsidyReading reading) {
        return new PaySubsidyRules(asked, reading).estimate();
    }

    private PaySubsidyEstimate estimate() {
        List<PaySupport> supports =
                Stream.of(PaySupport.values()).filter(one -> percent(one).isPresent()).toList();
        if (supports.isEmpty()) {
            return new PaySubsidyEstimate.NotPossible(List.of(notInForce()));
        }
        Check common = conditions.common();
        var entitlements = new ArrayList<Entitlement>();
        var because = new ArrayList<>(common.because());
        var missing = new ArrayList<>(common.missing());
        for (PaySupport support : supports) {
            Check check = conditions.of(support, source(support));
            because.addAll(check.because());
            missing.addAll(check.missing());
            if (check.passes()) {
                entitlements.add(entitlement(support));
            }
        }
        if (!common.because().isEmpty() || (entitlements.isEmpty() && missing.isEmpty())) {
            return new PaySubsidyEstimate.NotPossible(because);
        }
        if (entitlements.isEmpty() || !common.missing().isEmpty()) {
            return new PaySubsidyEstimate.CannotTell(missing.stream().distinct().toList(), because);
        }
        entitlements.sort(Comparator.comparing(Entitlement::monthly).reversed());
        because.addAll(missing.stream().distinct().toList());
        return new PaySubsidyEstimate.Possible(entitlements, because);
    }

    private Entitlement entitlement(PaySupport support) {
        Dated<Integer> percent = percent(support).orElseThrow();
        Explanation monthly = new MonthlySupport(asked, support, percent).explanation(reading);
        return new Entitlement(
                support,
                percent.value(),
                Money.of(monthly.value()),
                conditions.months(support).orElseThrow(),
                monthly,
                notes(support, monthly));
    }

    private List<SourcedReason> notes(PaySupport support, Explanation monthly) {
        var notes = new ArrayList<SourcedReason>();
        notes.add(PaySubsidyTexts.reason(source(support), "ESTIMATE"));
        Stream.concat(
                        conditions.lengthSources(support).stream(),
                        Stream.concat(
                                Stream.of(monthly.source()),
                                monthly.parts().stream().map(Explanation::source)))
                .filter(PaySubsidyRules::isUnverified)
                .distinct()
                .map(source -> PaySubsidyTexts.reason(source, "NOT_VERIFIED"))
                .forEach(notes::add);
        return notes;
    }

    /** Figures that nobody could check say so in their source, in the file of parameters. */
    private static boolean isUnverified(Source source) {
        return source.citation().contains("not verified");
    }

    private Optional<Dated<Integer>> percent(PaySupport support) {
        return PaySubsidyParameters.percent(support, asked.decidedOn());
    }

    private Source source(PaySupport support) {
        return percent(support).orElseThrow().source();
    }

    private SourcedReason notInForce() {
        Source oldest =
                PaySubsidyParameters.TABLE
                        .timeline(PaySubsidyParameters.SIDE_COSTS_COVERED)
                        .values()
                        .get(0)
                        .source();
        return PaySubsidyTexts.reason(oldest, "NOT_IN_FORCE", "decidedOn", asked.decidedOn());
    }
}
