package fi.asiointi.subsidy.municipalshare;

import fi.asiointi.subsidy.parameter.Source;
import java.util.List;

/**
 * What a municipality pays of a day's benefit, by the days of benefit that the person has behind.
 * Until 2024 days of labour market subsidy on grounds of unemployment count; from 2025 days of any
 * unemployment benefit, of which the basic part is shared.
 *
 * @param steps the steps, the fewest days first; before the first the municipality pays nothing
 * @param fromNextPeriod true when a step takes effect from the payment period after the one in
 *     which its days are full; false when from the next day
 */
public record ShareSteps(List<Step> steps, boolean fromNextPeriod) {

    /** Steps that can no longer change. */
    public ShareSteps {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param days the days that must be behind
     * @param percent what the municipality then pays
     * @param source who says so
     */
    public record Step(int days, int percent, Source source) {}

    /**
     * {@return what the municipality pays of the next day, in percent}
     *
     * @param daysBehind the days of benefit behind
     */
    public int percentAfter(int daysBehind) {
        int percent = 0;
        for (Step step : steps) {
            if (daysBehind >= step.days()) {
                percent = step.percent();
            }
        }
        return percent;
    }
}
