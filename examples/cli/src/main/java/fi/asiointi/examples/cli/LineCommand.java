package fi.asiointi.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.asiointi.examples.cli.LineException.Code;
import fi.asiointi.identity.reason.Language;
import fi.asiointi.identity.reason.LocalizedText;
import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.register.UnreadableAnswerException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command shares: reads the documents, answers each, counts the faults. */
@Command(mixinStandardHelpOptions = true, versionProvider = Asiointi.Version.class)
abstract class LineCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "JSON Lines, or one JSON array. Default: standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--lang",
            paramLabel = "fi|sv|en",
            description = "Texts in one language. Default: all three, as an object.")
    private @Nullable Language language;

    @Option(
            names = "--pretty",
            description = "Print for people, not for programs; coloured on a terminal.")
    private boolean pretty;

    private final Streams streams;
    private boolean faulty;
    private OutputStream out;

    LineCommand(Streams streams) {
        this.streams = streams;
        this.out = streams.out();
    }

    /** Answers one document; a command may write more than one line for it. */
    abstract void answer(Fields document);

    @Override
    public final Integer call() {
        files.forEach(LineCommand::requireReadable);
        out = new BufferedOutputStream(streams.out(), 1 << 16);
        try {
            readAll();
        } finally {
            // Whatever stops the run, what has been answered is not lost.
            flush();
        }
        return faulty ? 1 : 0;
    }

    private void readAll() {
        try {
            if (files.isEmpty()) {
                readAll(streams.in(), "", 0);
            }
            for (Path file : files) {
                try (InputStream in = Files.newInputStream(file)) {
                    readAll(in, files.size() > 1 ? file.toString() : "", Files.size(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UsageException("the input cannot be read to its end");
        }
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException closed) {
            throw new OutputClosedException(closed);
        }
    }

    /** A new line of output that echoes the document's id. */
    final ObjectNode line(Fields document) {
        ObjectNode line = LineInput.JSON.createObjectNode();
        line.set("id", document.id());
        return line;
    }

    final void write(ObjectNode line) {
        try {
            if (pretty) {
                out.write(new Pretty(Ansi.AUTO.enabled()).print(line));
            } else {
                out.write(LineInput.JSON.writeValueAsBytes(line));
                out.write('\n');
            }
        } catch (IOException closed) {
            throw new OutputClosedException(closed);
        }
    }

    /** Puts a text in the wanted language, or in all three. */
    final void text(ObjectNode line, String name, LocalizedText text) {
        if (language != null) {
            line.put(name, text.in(language));
        } else {
            line.putObject(name).put("fi", text.fi()).put("sv", text.sv()).put("en", text.en());
        }
    }

    /** Puts reasons as their codes and texts. */
    final void reasons(ObjectNode line, String name, List<Reason> reasons) {
        ArrayNode rows = line.putArray(name);
        for (Reason reason : reasons) {
            text(rows.addObject().put("code", reason.code()), "message", reason.text());
        }
    }

    /** The language asked for; empty when all three are. */
    final Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    /** Tells the user something that is no answer. */
    final void notice(String text) {
        streams.err().println("asiointi: " + text);
    }

    private void readAll(InputStream in, String file, long size) throws IOException {
        try (Progress progress = new Progress(streams.err(), size)) {
            new LineInput(progress.counting(in))
                    .readAll(
                            new LineInput.Reader() {
                                @Override
                                public void document(long line, JsonNode document) {
                                    answerOrFault(file, line, document);
                                }

                                @Override
                                public void fault(long line, LineException fault) {
                                    writeFault(file, line, LineInput.JSON.nullNode(), fault);
                                }
                            });
        }
    }

    private void answerOrFault(String file, long line, JsonNode document) {
        try {
            answer(Fields.of(document));
        } catch (LineException fault) {
            writeFault(file, line, Fields.id(document), fault);
        } catch (OutputClosedException closed) {
            throw closed;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError unexpected) {
            // One document that nobody thought of must not cost the answers of the others; but it
            // is a fault of ours, and is told as one.
            String kind = unexpected.getClass().getSimpleName();
            streams.err()
                    .println(
                            "asiointi: internal error ("
                                    + kind
                                    + ") on line "
                                    + line
                                    + "; please report it");
            writeFault(
                    file,
                    line,
                    Fields.id(document),
                    unsupported("", "The document cannot be answered (" + kind + ")"));
        }
    }

    private void writeFault(String file, long line, JsonNode id, LineException fault) {
        faulty = true;
        ObjectNode answer = LineInput.JSON.createObjectNode();
        answer.set("id", id);
        if (!file.isEmpty()) {
            answer.put("file", file);
        }
        answer.put("line", line);
        answer.putObject("error")
                .put("code", fault.code().name())
                .put("path", fault.path())
                .put("message", fault.getMessage());
        write(answer);
    }

    private static void requireReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UsageException("cannot read the file " + file);
        }
    }

    /** The fault of a register's answer that stands at a place of the document. */
    static LineException unreadable(UnreadableAnswerException fault, String pointer, String start) {
        boolean missing = fault.isFieldMissing();
        return new LineException(
                missing ? Code.MISSING_FIELD : Code.WRONG_TYPE,
                path(start, pointer),
                missing ? "The field is missing" : "The register's answer cannot be read here");
    }

    /** A JSON Pointer in the way in which this program writes places: {@code names[0].type}. */
    private static String path(String start, String pointer) {
        var path = new StringBuilder(start);
        for (String part : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            if (part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                path.append('[').append(part).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(part);
            }
        }
        return path.toString();
    }

    /** The fault of a document that the library does not support. */
    static LineException unsupported(String path, String message) {
        return new LineException(Code.UNSUPPORTED, path, message);
    }
}
