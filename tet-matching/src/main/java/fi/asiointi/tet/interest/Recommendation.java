package fi.asiointi.tet.interest;

import fi.asiointi.tet.pupil.Pupil;
import fi.asiointi.tet.suitability.TetPlace;
import fi.asiointi.tet.suitability.TravelRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Scores places for pupils, from what both have told and nothing else: the types that it reads
 * cannot hold a name, a gender, a guardian or an address. Whole numbers throughout, so that the
 * same facts give the same score on any machine. It ranks; whether the pupil may go there at all,
 * {@link fi.asiointi.tet.suitability.Suitability} says.
 *
 * {@snippet class="fi.asiointi.tet.round.RoundSnippetsTest" region="score"}
 *
 * @param weights by how much each part counts
 * @param terms which topics are near to which
 * @param travel the ways between the zones
 */
public record Recommendation(ScoreWeights weights, BroaderTerms terms, TravelRules travel) {

    /**
     * {@return how well a place suits a pupil, part by part}
     *
     * @param pupil who
     * @param place where
     */
    public Score score(Pupil pupil, TetPlace place) {
        var facts = new PairParts(pupil, place, terms, travel, weights.halfwayMinutes());
        long sumOfWeights = 0;
        for (Part part : Part.values()) {
            sumOfWeights += weights.of(part);
        }
        List<ScorePart> parts = new ArrayList<>();
        int score = 0;
        for (Part part : Part.values()) {
            PairParts.Value value = facts.value(part);
            int weight = weights.of(part);
            // Rounded down part by part, so that the shares sum up to the score.
            int share = (int) (value.micro() * (long) weight / sumOfWeights);
            parts.add(new ScorePart(part, value.micro(), weight, share, value.because()));
            score += share;
        }
        return new Score(score, parts);
    }

    /**
     * {@return the places from the best to the least one; of equal scores, the smaller id first}
     *
     * @param pupil for whom
     * @param places in any order
     */
    public List<TetPlace> ranked(Pupil pupil, List<TetPlace> places) {
        record Scored(TetPlace place, int score) {}
        return places.stream()
                .map(place -> new Scored(place, score(pupil, place).micro()))
                .sorted(
                        Comparator.comparingInt(Scored::score)
                                .reversed()
                                .thenComparing(scored -> scored.place().id()))
                .map(Scored::place)
                .toList();
    }
}
