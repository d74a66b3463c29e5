package fi.asiointi.subsidy.benefit;

import fi.asiointi.identity.reason.Answer;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.subsidy.benefit.BenefitApplication.EmployerKind;
import fi.asiointi.subsidy.parameter.Dated;
import fi.asiointi.subsidy.parameter.Parameter;
import fi.asiointi.subsidy.parameter.ParameterRow;
import fi.asiointi.subsidy.parameter.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which share of the wage costs all supports together might cover. The handler chooses it freely
 * and no rule tells it; this is what the city's public estimators take, with the reason.
 */
public sealed interface StateAidSuggestion {

    /** How sure a suggestion is. */
    enum Certainty {
        /** The city's public tool takes it. */
        PUBLIC_TOOL,
        /** The city's public sources contradict each other. */
        CONTRADICTED
    }

    /**
     * A percent to begin with.
     *
     * @param percent the suggested percent
     * @param certainty how sure it is
     * @param because why this one
     * @param source where it stands
     * @param otherwise what other sources of the city say instead; empty when they agree
     */
    record Suggested(
            int percent,
            Certainty certainty,
            Reason because,
            Source source,
            List<Dated<Integer>> otherwise)
            implements StateAidSuggestion {

        /** A suggestion that can no longer change. */
        public Suggested {
            otherwise = List.copyOf(otherwise);
        }
    }

    /**
     * Nothing can be suggested.
     *
     * @param because why not, or what must be asked first
     */
    record None(Reason because) implements StateAidSuggestion {}

    /**
     * {@return the percent that the public tools of a day take}
     *
     * @param day the first day of the benefit
     * @param kind company or association
     * @param businessActivities whether an association does business; a company always does
     * @param subsidyPercent the percent of the pay subsidy or the support of persons aged 55 or
     *     over; 0 when there is none
     */
    static StateAidSuggestion on(
            LocalDate day, EmployerKind kind, Answer businessActivities, int subsidyPercent) {
        Optional<ParameterRow> row = EstimateParameters.on(day);
        if (row.isEmpty()) {
            return none("NO_ESTIMATOR");
        }
        int highestSubsidy = row.get().value(EstimateParameters.HIGHEST_SUBSIDY);
        if (subsidyPercent > 0 && highestSubsidy == 0) {
            return none("SUBSIDY_EXCLUDES_BENEFIT");
        }
        Answer business = kind == EmployerKind.COMPANY ? Answer.YES : businessActivities;
        return switch (business) {
            case YES -> business(row.get(), subsidyPercent, highestSubsidy);
            case NO -> noBusiness(row.get());
            case UNKNOWN -> none("BUSINESS_ACTIVITIES_UNKNOWN");
        };
    }

    private static StateAidSuggestion business(
            ParameterRow row, int subsidyPercent, int highestSubsidy) {
        if (subsidyPercent > highestSubsidy) {
            return none("SUBSIDY_NOT_IN_ESTIMATOR");
        }
        return subsidyPercent > 0 && subsidyPercent == highestSubsidy
                ? suggested(
                        row,
                        EstimateParameters.BUSINESS_WITH_HIGHEST_SUBSIDY,
                        "BUSINESS_WITH_HIGHEST_SUBSIDY")
                : suggested(row, EstimateParameters.BUSINESS, "BUSINESS");
    }

    private static StateAidSuggestion noBusiness(ParameterRow row) {
        return suggested(
                row,
                EstimateParameters.NO_BUSINESS,
                row.find(EstimateParameters.NO_BUSINESS_OTHERWISE).isPresent()
                        ? "NO_BUSINESS_CONTRADICTED"
                        : "NO_BUSINESS");
    }

    private static Suggested suggested(ParameterRow row, Parameter<Integer> key, String code) {
        Dated<Integer> figure = row.find(key).orElseThrow();
        List<Dated<Integer>> otherwise =
                key == EstimateParameters.NO_BUSINESS
                        ? row.find(EstimateParameters.NO_BUSINESS_OTHERWISE)
                                .map(List::of)
                                .orElse(List.of())
                        : List.of();
        return new Suggested(
                figure.value(),
                otherwise.isEmpty() ? Certainty.PUBLIC_TOOL : Certainty.CONTRADICTED,
                BenefitTexts.ALL.reason("state-aid." + code, "percent", figure.value()),
                figure.source(),
                otherwise);
    }

    private static None none(String code) {
        return new None(BenefitTexts.ALL.reason("state-aid." + code));
    }
}
