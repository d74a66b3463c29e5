package fi.asiointi.subsidy.municipalshare;

import fi.asiointi.subsidy.money.Money;
import fi.asiointi.subsidy.municipalshare.ShareSteps.Step;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterKeys;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.ParameterTable;
import fi.asiointi.subsidy.parameter.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shares by date; their values stand in {@code parameters.json} beside it. */
final class ShareParameters {
    private static final ParameterKeys KEYS = new ParameterKeys();

    private static final List<StepKeys> STEPS =
            IntStream.rangeClosed(1, 5)
                    .mapToObj(
                            number ->
                                    new StepKeys(
                                            KEYS.wholeNumber("step-" + number + "-days", Unit.DAYS),
                                            KEYS.wholeNumber(
                                                    "step-" + number + "-percent", Unit.PERCENT)))
                    .toList();

    /** In force where the rule holds; the figure says no more than yes. */
    static final Parameter<Integer> FROM_NEXT_PERIOD =
            KEYS.wholeNumber("step-from-next-period", Unit.ANSWER);

    static final Parameter<Integer> FIXED_COMPENSATION =
            KEYS.wholeNumber("fixed-compensation", Unit.ANSWER);
    static final Parameter<Integer> PAYMENT_DAYS =
            KEYS.wholeNumber("payment-days-per-week", Unit.DAYS);
    static final Parameter<Money> DAILY_BENEFIT = KEYS.money("daily-benefit", Unit.EUROS);

    static final ParameterTable TABLE =
            ParameterTable.read(ShareParameters.class.getResourceAsStream("parameters.json"), KEYS);

    private ShareParameters() {}

    /** The steps of a day; empty on a day without a municipal share. */
    static Optional<ShareSteps> steps(LocalDate day) {
        return TABLE.on(day).map(ShareParameters::steps).filter(found -> !found.steps().isEmpty());
    }

    static <T> Optional<Dated<T>> find(Parameter<T> key, LocalDate day) {
        return TABLE.timeline(key).on(day);
    }

    private static ShareSteps steps(ParameterRow row) {
        return new ShareSteps(
                STEPS.stream().flatMap(keys -> keys.step(row)).toList(),
                row.find(FROM_NEXT_PERIOD).isPresent());
    }

    private record StepKeys(Parameter<Integer> days, Parameter<Integer> percent) {

        private Stream<Step> step(ParameterRow row) {
            return row.find(percent).stream()
                    .map(share -> new Step(row.value(days), share.value(), share.source()));
        }
    }
}
