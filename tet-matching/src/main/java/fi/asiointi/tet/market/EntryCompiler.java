package fi.asiointi.tet.market;

import fi.asiointi.tet.market.MarketBuilder.PlaceEntry;
import fi.asiointi.tet.market.MarketBuilder.PupilAtPlace;
import fi.asiointi.tet.market.MarketBuilder.PupilEntry;
import fi.asiointi.tet.reason.TetReasons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns entries with ids into the arrays of a market, and writes down what could not be used. */
final class EntryCompiler {
    private final Map<PupilAtPlace, Integer> scores;
    private final Map<String, Integer> lottery;
    private final TermsBuilder terms;
    private final List<Finding> findings = new ArrayList<>();

    EntryCompiler(
            Map<PupilAtPlace, Integer> scores, Map<String, Integer> lottery, TermsBuilder terms) {
        this.scores = scores;
        this.lottery = lottery;
        this.terms = terms;
    }

    Market compile(List<PlaceEntry> placeEntries, List<PupilEntry> pupilEntries) {
        List<PlaceEntry> places =
                firstOfEachId(placeEntries, PlaceEntry::id, this::repeatedPlace).stream()
                        .map(this::rankedByItsEmployer)
                        .toList();
        List<PupilEntry> pupils = firstOfEachId(pupilEntries, PupilEntry::id, this::repeatedPupil);
        Names placeNames = Names.of(places.stream().map(PlaceEntry::id).toList());
        Names pupilNames = Names.of(pupils.stream().map(PupilEntry::id).toList());
        int[] capacity =
                Capacities.checked(
                        places.stream().mapToInt(PlaceEntry::capacity).toArray(),
                        placeNames::at,
                        findings);
        List<@Nullable Ranking> rankings = rankings(places, pupilNames);
        PairList pairs = pairs(pupils, placeNames, rankings);
        reportPupilsWhoDidNotWish(places, rankings, pupilNames);
        var compiled =
                new Pairs(
                        capacity,
                        pairs.firstPair(),
                        pairs.place(),
                        pairs.choice(),
                        pairs.grade(),
                        scores.isEmpty() ? null : scoresOf(pairs, places, pupilNames),
                        lottery.isEmpty() ? null : lotteryOf(pupils),
                        scores.isEmpty() && places.stream().allMatch(p -> p.tiers() == null));
        Terms asked = terms.compile(pupilNames, placeNames, compiled::isPair, findings);
        return new Market(compiled, asked, pupilNames, placeNames, findings);
    }

    private PlaceEntry rankedByItsEmployer(PlaceEntry place) {
        List<List<String>> tiers = terms.tiersOf(place.id());
        return tiers == null ? place : new PlaceEntry(place.id(), place.capacity(), tiers);
    }

    private <T> List<T> firstOfEachId(
            List<T> entries, Function<T, String> idOf, Function<String, Finding> repeated) {
        Map<String, T> first = new HashMap<>(2 * entries.size());
        List<T> kept = new ArrayList<>(entries.size());
        for (T entry : entries) {
            if (first.putIfAbsent(idOf.apply(entry), entry) == null) {
                kept.add(entry);
            } else {
                findings.add(repeated.apply(idOf.apply(entry)));
            }
        }
        return kept;
    }

    private Finding repeatedPlace(String id) {
        return new Finding(null, id, 0, TetReasons.reason("DUPLICATE_PLACE"));
    }

    private Finding repeatedPupil(String id) {
        return new Finding(id, null, 0, TetReasons.reason("DUPLICATE_PUPIL"));
    }

    /**
     * The pupils that a place accepts: the tier of each, and which of them wished for the place.
     */
    private record Ranking(Map<Integer, Integer> tierOfPupil, List<Integer> order) {
        static Ranking empty() {
            return new Ranking(new HashMap<>(), new ArrayList<>());
        }
    }

    private List<@Nullable Ranking> rankings(List<PlaceEntry> places, Names pupilNames) {
        List<@Nullable Ranking> rankings = new ArrayList<>(places.size());
        for (PlaceEntry place : places) {
            rankings.add(place.tiers() == null ? null : ranking(place, place.tiers(), pupilNames));
        }
        return rankings;
    }

    private Ranking ranking(PlaceEntry place, List<List<String>> tiers, Names pupilNames) {
        Ranking ranking = Ranking.empty();
        for (int tier = 0; tier < tiers.size(); tier++) {
            for (String id : tiers.get(tier)) {
                int pupil = pupilNames.indexOf(id).orElse(-1);
                if (pupil < 0) {
                    leaveOut("UNKNOWN_PUPIL", id, place.id(), 0);
                } else if (ranking.tierOfPupil().putIfAbsent(pupil, tier) != null) {
                    leaveOut("DUPLICATE_RANKING", id, place.id(), 0);
                } else {
                    ranking.order().add(pupil);
                }
            }
        }
        return ranking;
    }

    private PairList pairs(
            List<PupilEntry> pupils, Names placeNames, List<@Nullable Ranking> rankings) {
        var pairs = new PairList(pupils.size(), placeNames.count());
        for (int pupil = 0; pupil < pupils.size(); pupil++) {
            addPupil(pairs, pupil, pupils.get(pupil), placeNames, rankings);
            if (pairs.pupilIsEmpty()) {
                String id = pupils.get(pupil).id();
                findings.add(new Finding(id, null, 0, TetReasons.reason("NO_CHOICES")));
            }
            pairs.endPupil();
        }
        return pairs;
    }

    private void addPupil(
            PairList pairs,
            int pupil,
            PupilEntry entry,
            Names placeNames,
            List<@Nullable Ranking> rankings) {
        for (int tier = 0; tier < entry.tiers().size(); tier++) {
            for (String placeId : entry.tiers().get(tier)) {
                int place = placeNames.indexOf(placeId).orElse(-1);
                if (place < 0) {
                    leaveOut("UNKNOWN_PLACE", entry.id(), placeId, tier + 1);
                } else if (pairs.pupilHas(place)) {
                    leaveOut("DUPLICATE_CHOICE", entry.id(), placeId, tier + 1);
                } else {
                    addPair(pairs, pupil, entry.id(), place, placeId, tier + 1, rankings);
                }
            }
        }
    }

    private void addPair(
            PairList pairs,
            int pupil,
            String pupilId,
            int place,
            String placeId,
            int choice,
            List<@Nullable Ranking> rankings) {
        Ranking ranking = rankings.get(place);
        if (ranking == null) {
            pairs.add(place, choice, Pairs.gradeOf(score(pupilId, placeId)));
            return;
        }
        Integer tier = ranking.tierOfPupil().remove(pupil);
        if (tier == null) {
            leaveOut("NOT_RANKED_BY_PLACE", pupilId, placeId, choice);
        } else {
            pairs.add(place, choice, tier);
        }
    }

    /**
     * Tiers that no wish has taken away belong to pupils who did not wish for the place. An
     * employer ranks for all its places at once, and few wish for all of them.
     */
    private void reportPupilsWhoDidNotWish(
            List<PlaceEntry> places, List<@Nullable Ranking> rankings, Names pupilNames) {
        for (int place = 0; place < places.size(); place++) {
            Ranking ranking = rankings.get(place);
            if (ranking != null && terms.tiersOf(places.get(place).id()) == null) {
                for (int pupil : ranking.order()) {
                    if (ranking.tierOfPupil().containsKey(pupil)) {
                        String id = pupilNames.at(pupil);
                        leaveOut("NOT_WISHED_BY_PUPIL", id, places.get(place).id(), 0);
                    }
                }
            }
        }
    }

    private int score(String pupilId, String placeId) {
        return scores.getOrDefault(new PupilAtPlace(pupilId, placeId), 0);
    }

    private int[] scoresOf(PairList pairs, List<PlaceEntry> places, Names pupilNames) {
        int[] firstPair = pairs.firstPair();
        int[] place = pairs.place();
        int[] score = new int[place.length];
        for (int pupil = 0; pupil < pupilNames.count(); pupil++) {
            for (int pair = firstPair[pupil]; pair < firstPair[pupil + 1]; pair++) {
                PlaceEntry entry = places.get(place[pair]);
                boolean ranks = entry.tiers() != null;
                score[pair] = ranks ? Pairs.NO_SCORE : score(pupilNames.at(pupil), entry.id());
            }
        }
        return score;
    }

    private int[] lotteryOf(List<PupilEntry> pupils) {
        return pupils.stream()
                .mapToInt(pupil -> lottery.getOrDefault(pupil.id(), Integer.MAX_VALUE))
                .toArray();
    }

    private void leaveOut(String code, String pupil, String place, int choice) {
        findings.add(new Finding(pupil, place, choice, TetReasons.reason(code)));
    }
}
