package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.examples.cli.LineException.Code;
import fi.asiointi.tet.market.Finding;
import fi.asiointi.tet.market.Market;
import fi.asiointi.tet.market.MarketFormatException;
import fi.asiointi.tet.market.MarketJson;
import fi.asiointi.tet.match.Matching;
import fi.asiointi.tet.match.MatchingMethod;
import fi.asiointi.tet.match.Outcome;
import fi.asiointi.tet.match.Verifier;
import java.util.Arrays;
import java.util.List;
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
            "In:  {\"id\",\"method\",\"problem\":\"HR|SM|HRT|CHA|TET-CSR\",\"instance\":{…}}",
            "Out: {\"id\",\"method\",\"matching\",\"matched\",\"profile\",\"rankSum\",\"stable\","
                    + "\"certificate\":{\"kind\",\"verified\"},\"sha256\","
                    + "\"millis\":{\"build\",\"solve\",\"verify\"},\"reason\",\"findings\"}",
            "",
            "Methods: pupil-optimal, place-optimal, generous, greedy, rank-maximal, min-rank-sum,"
                    + " max-cardinality."
        })
final class MatchCommand extends LineCommand {
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
        MatchingMethod method = method(in);
        long started = System.nanoTime();
        Market market = market(in);
        long built = System.nanoTime();
        Outcome outcome = method.solve(market);
        long solved = System.nanoTime();
        ObjectNode line = line(in).put("method", method.code());
        if (outcome instanceof Outcome.Unsupported refused) {
            NOTHING.forEach(line::putNull);
            line.put("reason", "UNSUPPORTED");
            text(line, "message", refused.because().text());
        } else {
            var solution = (Outcome.Solved) outcome;
            boolean verified = Verifier.of(market).check(solution).holds();
            putSolution(line, in, market, solution, verified);
            putMillis(line, built - started, solved - built, System.nanoTime() - solved);
            line.putNull("reason");
        }
        putFindings(line, market);
        write(line);
    }

    private MatchingMethod method(Fields in) {
        String name = in.has("method") || usualMethod == null ? in.text("method") : usualMethod;
        return MatchingMethod.named(name)
                .orElseThrow(
                        () ->
                                unsupported(
                                        "method",
                                        "Methods so far: "
                                                + Arrays.stream(MatchingMethod.values())
                                                        .map(MatchingMethod::code)
                                                        .collect(Collectors.joining(", "))));
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
        if (in.text("problem").equals("TET-CSR")) {
            ArrayNode places = line.putArray("matching");
            for (int pupil = 0; pupil < matching.pupils(); pupil++) {
                places.add(matching.placeOf(pupil));
            }
        } else {
            ObjectNode places = line.putObject("matching");
            matching.byPupil().forEach((pupil, place) -> places.put(pupil, place.orElse(null)));
        }
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
