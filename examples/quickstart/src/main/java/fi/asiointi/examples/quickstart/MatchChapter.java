package fi.asiointi.examples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFormatException;
import fi.asiointi.tet.market.MarketJson;
import fi.asiointi.tet.match.Explanation;
import fi.asiointi.tet.match.Explanations;
import fi.asiointi.tet.match.Matching;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.match.Outcome;
import fi.asiointi.tet.match.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Who gets which TET place, by two aims side by side, and why. */
final class MatchChapter {
    private final Chapter chapter = new Chapter("TET: pupils and places, by their own wishes");
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Block.Series> profiles = new ArrayList<>();
    private final Input file;
    private final Market market;
    private final JsonNode answers;

    MatchChapter(Input file) {
        this.file = file;
        this.market = market(file);
        this.answers = answers(file);
    }

    Chapter tell() {
        chapter.say(
                String.format(
                        Locale.ROOT,
                        "%d pupils with up to %d wishes each, %d places. Two aims: a stable result, in"
                                + " which the places' priorities are kept and each pupil gets the best"
                                + " place possible, and a generous one, in which as many as possible get"
                                + " a place and as few as possible a bad choice.",
                        market.pupils(),
                        market.choices(),
                        market.places()));
        Outcome.Solved stable = solve(MatchingMethod.PUPIL_OPTIMAL);
        Outcome.Solved generous = solve(MatchingMethod.GENEROUS);
        chapter.show(
                new Block.Table(
                        "The two results, each checked by a verifier that shares no code with the"
                                + " solvers",
                        List.of(
                                "Result",
                                "With a place",
                                "First choice",
                                "Worst choice",
                                "Sum of choices",
                                "Proof",
                                "Verified",
                                "Solved in ms"),
                        rows));
        chapter.show(
                new Block.Chart(
                        "Pupils who got their 1st, 2nd, … choice",
                        false,
                        IntStream.rangeClosed(1, market.choices())
                                .mapToObj(choice -> choice + ".")
                                .toList(),
                        profiles));
        compareWithAnswers(stable.matching(), generous.matching());
        explain(stable, generous);
        return chapter.total(
                market.pupils()
                        + " pupils, "
                        + stable.matching().matched()
                        + " placed stably, "
                        + generous.matching().matched()
                        + " generously");
    }

    private static Market market(Input file) {
        try {
            return MarketJson.read(file.text());
        } catch (MarketFormatException fault) {
            throw file.fault(String.valueOf(fault.getMessage()));
        }
    }

    private static JsonNode answers(Input file) {
        try {
            return new JsonMapper().readTree(file.text()).path("answers");
        } catch (JsonProcessingException impossible) {
            throw file.fault("it is not JSON");
        }
    }

    private Outcome.Solved solve(MatchingMethod method) {
        long started = System.nanoTime();
        Outcome outcome = method.solve(market);
        double millis = (System.nanoTime() - started) / 1e6;
        if (outcome instanceof Outcome.Unsupported refused) {
            throw file.fault(refused.because().toString());
        }
        var solved = (Outcome.Solved) outcome;
        boolean verified = Verifier.of(market).check(solved).holds();
        Matching matching = solved.matching();
        rows.add(
                List.of(
                        method.code(),
                        String.valueOf(matching.matched()),
                        String.valueOf(matching.profile().get(0)),
                        String.valueOf(matching.worstChoice()),
                        String.valueOf(matching.rankSum()),
                        solved.certificate().kind(),
                        verified ? "yes" : "NO",
                        String.format(Locale.ROOT, "%.1f", millis)));
        profiles.add(
                new Block.Series(
                        method.code(),
                        IntStream.range(0, market.choices())
                                .mapToObj(
                                        k ->
                                                k < matching.profile().size()
                                                        ? (double) matching.profile().get(k)
                                                        : 0.0)
                                .toList()));
        chapter.check(method.code() + " is verified", verified);
        return solved;
    }

    /** The answers that stand in the file were found by solvers that share no code with ours. */
    private void compareWithAnswers(Matching stable, Matching generous) {
        if (answers.has("daSha256")) {
            chapter.check(
                    "the stable result is the known one, pupil by pupil",
                    stable.sha256().equals(answers.path("daSha256").asText()));
        }
        if (answers.has("generousMaximumProfile")) {
            chapter.check(
                    "the generous profile is the known one",
                    withoutZeros(generous.profile())
                            .equals(withoutZeros(numbers(answers.path("generousMaximumProfile")))));
        }
    }

    private void explain(Outcome.Solved stable, Outcome.Solved generous) {
        int pupil =
                IntStream.range(0, market.pupils())
                        .filter(p -> stable.matching().choiceOf(p) > 1)
                        .filter(p -> generous.matching().choiceOf(p) > 1)
                        .findFirst()
                        .orElse(-1);
        if (pupil < 0) {
            chapter.say("Every pupil got the first choice in one of the results.");
            return;
        }
        chapter.say("Pupil " + market.pupilId(pupil) + " asks: why not my first choice?");
        for (Outcome.Solved solved : List.of(stable, generous)) {
            Explanation why = Explanations.of(market, solved).of(pupil);
            chapter.say(solved.objective().code() + ". " + why.result().text().en());
            Explanation.Wish first = why.better().get(0);
            first.because().stream()
                    .map(Reason::text)
                    .forEach(text -> chapter.show(new Block.InThreeLanguages(text)));
            chapter.check(
                    "the first choice is explained (" + solved.objective().code() + ")",
                    first.choice() == 1 && !first.because().isEmpty());
        }
    }

    private static List<Integer> numbers(JsonNode list) {
        var numbers = new ArrayList<Integer>();
        list.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    private static List<Integer> withoutZeros(List<Integer> profile) {
        int end = profile.size();
        while (end > 0 && profile.get(end - 1) == 0) {
            end--;
        }
        return profile.subList(0, end);
    }
}
