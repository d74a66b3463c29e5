package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.examples.cli.LineException.Code;
import fi.asiointi.tet.market.Finding;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFormatException;
import fi.asiointi.tet.market.MarketJson;
import fi.asiointi.tet.match.Claim;
import fi.asiointi.tet.match.Matching;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.match.Outcome;
import fi.asiointi.tet.match.StableMatchings;
import fi.asiointi.tet.match.Verifier;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Matches pupils to places. */
@Command(
        name = "match",
        description = {
            "Decides who gets which place, proves the result and checks the proof.",
            "",
            "In:  {\"id\",\"method\",\"problem\":\"HR|SM|HRT|HR-RESERVE|SPA-S|HRS|HRC|CHA|CHA-LQ|"
                    + "TET-CSR\",\"instance\":{…}}",
            "Out: {\"id\",\"method\",\"matching\",\"matched\",\"profile\",\"rankSum\",\"stable\","
                    + "\"certificate\":{\"kind\",\"verified\"},\"sha256\","
                    + "\"millis\":{\"build\",\"solve\",\"verify\"},\"reason\",\"findings\"}",
            "",
            "Methods: pupil-optimal, place-optimal, generous, greedy, rank-maximal, min-rank-sum,"
                    + " max-cardinality, bottleneck, popular, max-size-stable, strongly-stable,"
                    + " super-stable, stable-improved, ttc, serial-dictatorship, enumerate."
        })
final class MatchCommand extends LineCommand {
    private static final String ENUMERATE = "enumerate";
    private static final List<String> NOTHING =
            List.of(
                    "matching",
                    "matched",
                    "profile",
                    "rankSum",
                    "stable",
                    "count",
                    "matchings",
                    "certificate",
                    "sha256",
                    "millis");

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "The method for lines that name none.")
    private @Nullable String usualMethod;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many matchings enumerate lists at most (${DEFAULT-VALUE}).")
    private int limit;

    MatchCommand(Streams streams) {
        super(streams);
    }

    @Override
    void answer(Fields in) {
        in.only(
                "method",
                "problem",
                "instance",
                "answers",
                "source",
                "heldOut",
                "checkedBy",
                "note");
        String name = in.has("method") || usualMethod == null ? in.text("method") : usualMethod;
        if (name.equals(ENUMERATE)) {
            answerAll(in);
        } else {
            answerOne(in, method(name));
        }
    }

    private void answerOne(Fields in, MatchingMethod method) {
        long started = System.nanoTime();
        Market market = market(in);
        long built = System.nanoTime();
        Outcome outcome = method.solve(market);
        long solved = System.nanoTime();
        ObjectNode line = line(in).put("method", method.code());
        if (outcome instanceof Outcome.Solved solution) {
            boolean verified = Verifier.of(market).check(solution).holds();
            putSolution(line, in, market, solution, verified);
            putMillis(line, built - started, solved - built, System.nanoTime() - solved);
            line.putNull("reason");
        } else if (outcome instanceof Outcome.NoneExists none) {
            NOTHING.forEach(line::putNull);
            line.put("reason", none.because().code());
            text(line, "message", none.because().text());
        } else {
            NOTHING.forEach(line::putNull);
            line.put("reason", "UNSUPPORTED");
            text(line, "message", ((Outcome.Unsupported) outcome).because().text());
        }
        putFindings(line, market);
        write(line);
    }

    /** All stable results: how many, and as many of them as the limit says. */
    private void answerAll(Fields in) {
        long started = System.nanoTime();
        Market market = market(in);
        long built = System.nanoTime();
        StableMatchings all = StableMatchings.of(market);
        Optional<BigInteger> count = all.count();
        List<Matching> first = count.isPresent() ? all.first(limit) : List.of();
        long solved = System.nanoTime();
        boolean verified =
                first.stream().allMatch(each -> Verifier.of(market).stability(each).holds());
        ObjectNode line = line(in).put("method", ENUMERATE);
        NOTHING.forEach(line::putNull);
        if (count.isEmpty()) {
            line.put("reason", "UNSUPPORTED");
        } else if (count.get().signum() == 0) {
            line.put("count", "0").put("reason", "NO_STABLE_MATCHING");
            line.putArray("matchings");
        } else {
            line.put("stable", true).put("count", count.get().toString());
            ArrayNode matchings = line.putArray("matchings");
            first.forEach(each -> matchings.add(places(in, each)));
            line.putObject("certificate")
                    .put("kind", Claim.WEAKLY_STABLE.code())
                    .put("verified", verified);
            putMillis(line, built - started, solved - built, System.nanoTime() - solved);
            line.putNull("reason");
        }
        putFindings(line, market);
        write(line);
    }

    private MatchingMethod method(String name) {
        return MatchingMethod.named(name)
                .orElseThrow(
                        () ->
                                unsupported(
                                        "method",
                                        "Methods: "
                                                + Arrays.stream(MatchingMethod.values())
                                                        .map(MatchingMethod::code)
                                                        .collect(Collectors.joining(", "))
                                                + ", "
                                                + ENUMERATE));
    }

    private static Market market(Fields in) {
        try {
            return MarketJson.read(in.json().toString());
        } catch (MarketFormatException fault) {
            throw new LineException(
                    Code.valueOf(fault.fault().name()), fault.path(), fault.reason().text().en());
        }
    }

    private static void putSolution(
            ObjectNode line, Fields in, Market market, Outcome.Solved solved, boolean verified) {
        Matching matching = solved.matching();
        line.set("matching", places(in, matching));
        line.put("matched", matching.matched());
        ArrayNode profile = line.putArray("profile");
        matching.profile().forEach(profile::add);
        line.put("rankSum", matching.rankSum());
        if (market.isOneSided()) {
            line.putNull("stable");
        } else {
            line.put("stable", Verifier.of(market).stability(matching).holds());
        }
        line.putNull("count").putNull("matchings");
        line.putObject("certificate")
                .put("kind", solved.certificate().kind())
                .put("verified", verified);
        line.put("sha256", matching.sha256());
    }

    private static JsonNode places(Fields in, Matching matching) {
        if (in.text("problem").equals("TET-CSR")) {
            ArrayNode places = JsonNodeFactory.instance.arrayNode();
            for (int pupil = 0; pupil < matching.pupils(); pupil++) {
                places.add(matching.placeOf(pupil));
            }
            return places;
        }
        ObjectNode places = JsonNodeFactory.instance.objectNode();
        matching.byPupil().forEach((pupil, place) -> places.put(pupil, place.orElse(null)));
        return places;
    }

    /** What was wrong with the entries and was left out; a pupil may have lost a wish by it. */
    private void putFindings(ObjectNode line, Market market) {
        ArrayNode findings = line.putArray("findings");
        for (Finding finding : market.findings()) {
            ObjectNode row = findings.addObject().put("code", finding.because().code());
            row.put("pupil", finding.pupil()).put("place", finding.place());
            if (finding.choice() > 0) {
                row.put("choice", finding.choice());
            }
            text(row, "message", finding.because().text());
        }
    }

    private static void putMillis(ObjectNode line, long build, long solve, long verify) {
        line.putObject("millis")
                .put("build", build / 1e6)
                .put("solve", solve / 1e6)
                .put("verify", verify / 1e6);
    }
}
