package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command line inside the test: its status, its lines and its standard error. */
record Run(int status, String out, String err) {

    static Run of(InputStream in, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new StringWriter();
        var streams = new Streams(in, out, new PrintWriter(err, true));
        int status = Asiointi.commandLine(streams).execute(arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    static Run of(String in, String... arguments) {
        return of(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    List<JsonNode> lines() {
        return out.lines().map(Run::json).toList();
    }

    JsonNode line() {
        if (lines().size() != 1) {
            throw new AssertionError("One line was expected: " + out + err);
        }
        return lines().get(0);
    }

    static JsonNode json(String text) {
        try {
            return LineInput.JSON.readTree(text);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    static InputStream caseFile(String name) {
        return Run.class.getResourceAsStream("/cases/" + name);
    }
}
