package fi.asiointi.tet.match;

import static fi.asiointi.tet.market.MarketFeature.COUPLES;
import static fi.asiointi.tet.market.MarketFeature.EMPLOYERS;
import static fi.asiointi.tet.market.MarketFeature.FRIENDS;
import static fi.asiointi.tet.market.MarketFeature.MINIMUM_GROUPS;
import static fi.asiointi.tet.market.MarketFeature.PLACE_TIES;
import static fi.asiointi.tet.market.MarketFeature.PUPIL_TIES;
import static fi.asiointi.tet.market.MarketFeature.RESERVED_SEATS;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.exchange.PopularPlaces;
import fi.asiointi.tet.exchange.SerialDictatorship;
import fi.asiointi.tet.exchange.TopTradingCycles;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFeature;
import fi.asiointi.tet.reason.TetReasons;
import fi.asiointi.tet.stable.EmployerOffers;
import fi.asiointi.tet.stable.EmployerProposals;
import fi.asiointi.tet.stable.FriendsTogether;
import fi.asiointi.tet.stable.ImprovementCycles;
import fi.asiointi.tet.stable.LargestStable;
import fi.asiointi.tet.stable.PlaceProposals;
import fi.asiointi.tet.stable.PupilProposals;
import fi.asiointi.tet.stable.ReservedProposals;
import fi.asiointi.tet.stable.StronglyStable;
import fi.asiointi.tet.stable.SuperStable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which solver decides which market, and which method can do what. */
final class Solvers {
    private Solvers() {}

    static Outcome solve(MatchingMethod method, Market market) {
        Optional<Reason> cannot = cannot(method, market);
        if (cannot.isPresent()) {
            return new Outcome.Unsupported(method, cannot.get());
        }
        return switch (method) {
            case PUPIL_OPTIMAL -> pupilOptimal(method, market);
            case PLACE_OPTIMAL ->
                    evident(
                            method,
                            market,
                            market.has(EMPLOYERS)
                                    ? EmployerOffers.solve(market)
                                    : PlaceProposals.solve(market));
            case STABLE_IMPROVED ->
                    evident(
                            method,
                            market,
                            ImprovementCycles.from(market, PupilProposals.solve(market)));
            case MAX_SIZE_STABLE -> largestStable(method, market);
            case STRONGLY_STABLE ->
                    orNone(method, market, StronglyStable::solve, "NO_STABLE_MATCHING");
            case SUPER_STABLE -> orNone(method, market, SuperStable::solve, "NO_STABLE_MATCHING");
            case POPULAR -> orNone(method, market, PopularPlaces::solve, "NO_POPULAR_MATCHING");
            case TOP_TRADING_CYCLES -> evident(method, market, TopTradingCycles.solve(market));
            case SERIAL_DICTATORSHIP -> evident(method, market, SerialDictatorship.solve(market));
            case MAX_CARDINALITY, GENEROUS, GREEDY, RANK_MAXIMAL, MIN_RANK_SUM, BOTTLENECK ->
                    byAims(method, market);
        };
    }

    /** Pursues aims; places that open for a least number only are searched. */
    static Outcome byAims(Objective objective, Market market) {
        Optional<Reason> unknown = unknownFeature(market, EnumSet.of(MINIMUM_GROUPS, EMPLOYERS));
        if (unknown.isPresent()) {
            return new Outcome.Unsupported(objective, unknown.get());
        }
        return market.has(MINIMUM_GROUPS)
                ? MinimumGroups.solve(market, objective)
                : AimsInTurn.solve(market, objective);
    }

    private static Outcome pupilOptimal(MatchingMethod method, Market market) {
        if (market.has(FRIENDS) || market.has(COUPLES)) {
            return friendsTogether(method, market);
        }
        if (market.has(EMPLOYERS)) {
            return evident(method, market, EmployerProposals.solve(market));
        }
        return evident(
                method,
                market,
                market.has(RESERVED_SEATS)
                        ? ReservedProposals.solve(market)
                        : PupilProposals.solve(market));
    }

    private static Outcome friendsTogether(MatchingMethod method, Market market) {
        FriendsTogether search = FriendsTogether.search(market);
        if (search.placeOf().isPresent()) {
            return evident(method, market, search.placeOf().get());
        }
        return search.complete()
                ? new Outcome.NoneExists(method, TetReasons.reason("NO_STABLE_MATCHING"))
                : new Outcome.Unsupported(
                        method, TetReasons.reason("TOO_MANY_CASES", "cases", search.cases()));
    }

    private static Outcome largestStable(MatchingMethod method, Market market) {
        LargestStable largest = LargestStable.of(market);
        Matching matching = Matching.of(market, largest.placeOf());
        return new Outcome.Solved(
                method,
                matching,
                largest.isProvenLargest()
                        ? new Certificate.Searched(largest.cases())
                        : new Certificate.Evident(method.claim()));
    }

    private static Outcome evident(MatchingMethod method, Market market, int[] placeOf) {
        return new Outcome.Solved(
                method, Matching.of(market, placeOf), new Certificate.Evident(method.claim()));
    }

    private static Outcome orNone(
            MatchingMethod method,
            Market market,
            Function<Market, Optional<int[]>> solver,
            String code) {
        return solver.apply(market)
                .map(placeOf -> evident(method, market, placeOf))
                .orElseGet(() -> new Outcome.NoneExists(method, TetReasons.reason(code)));
    }

    private static Optional<Reason> cannot(MatchingMethod method, Market market) {
        return unknownFeature(market, knownTo(method))
                .or(() -> openLists(method, market))
                .or(() -> combined(market));
    }

    private static Set<MarketFeature> knownTo(MatchingMethod method) {
        Set<MarketFeature> known = EnumSet.of(PUPIL_TIES, PLACE_TIES);
        switch (method) {
            case PUPIL_OPTIMAL ->
                    known.addAll(EnumSet.of(RESERVED_SEATS, EMPLOYERS, FRIENDS, COUPLES));
            case PLACE_OPTIMAL -> known.add(EMPLOYERS);
            case MAX_CARDINALITY, GENEROUS, GREEDY, RANK_MAXIMAL, MIN_RANK_SUM, BOTTLENECK ->
                    known.addAll(EnumSet.of(MINIMUM_GROUPS, EMPLOYERS));
            default -> {}
        }
        return known;
    }

    private static Optional<Reason> unknownFeature(Market market, Set<MarketFeature> known) {
        return market.features().stream()
                .filter(feature -> feature != PUPIL_TIES && feature != PLACE_TIES)
                .filter(feature -> !known.contains(feature))
                .findFirst()
                .map(feature -> TetReasons.reason(codeOf(feature)));
    }

    private static String codeOf(MarketFeature feature) {
        return switch (feature) {
            case PUPIL_TIES -> "PUPIL_TIES_WITHOUT_LOTTERY";
            case PLACE_TIES -> "PLACE_TIES_WITHOUT_LOTTERY";
            case MINIMUM_GROUPS -> "MINIMUM_GROUPS_NOT_KNOWN";
            case RESERVED_SEATS -> "RESERVED_SEATS_NOT_KNOWN";
            case EMPLOYERS -> "EMPLOYERS_NOT_KNOWN";
            case FRIENDS -> "FRIENDS_NOT_KNOWN";
            case COUPLES -> "COUPLES_NOT_KNOWN";
        };
    }

    private static Optional<Reason> openLists(MatchingMethod method, Market market) {
        return switch (method) {
            case PUPIL_OPTIMAL, PLACE_OPTIMAL, STABLE_IMPROVED, TOP_TRADING_CYCLES ->
                    StrictLists.openOnEitherSide(market);
            case SERIAL_DICTATORSHIP ->
                    market.hasLottery()
                            ? Optional.empty()
                            : Optional.of(TetReasons.reason("NO_LOTTERY"));
            case POPULAR -> StrictLists.openForPupils(market);
            default -> Optional.empty();
        };
    }

    /** Reserves, employers, friends and couples each have a notion of stability of their own. */
    private static Optional<Reason> combined(Market market) {
        Set<MarketFeature> asked = EnumSet.of(RESERVED_SEATS, EMPLOYERS, FRIENDS, COUPLES);
        asked.retainAll(market.features());
        return asked.size() > 1
                ? Optional.of(TetReasons.reason("FEATURES_DO_NOT_COMBINE"))
                : Optional.empty();
    }
}
