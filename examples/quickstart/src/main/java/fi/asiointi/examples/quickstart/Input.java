package fi.asiointi.examples.quickstart;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** An input of the story: a file of the user's, or the embedded default. */
record Input(String name, String text) {
    private static final long LONGEST = 64L << 20;

    /** Reads the file, or the embedded default when there is none; unpacks gzip. */
    static Input of(@Nullable Path file, String embedded) {
        String name = file == null ? "embedded " + embedded : file.toString();
        try (InputStream in =
                new BufferedInputStream(
                        file == null
                                ? Input.class.getResourceAsStream(embedded)
                                : Files.newInputStream(file))) {
            return new Input(name, text(in, name));
        } catch (IOException unreadable) {
            throw new InputException(name + ": the file cannot be read");
        }
    }

    /** The fault of this input. */
    InputException fault(String what) {
        return new InputException(name + ": " + what);
    }

    private static String text(InputStream in, String name) throws IOException {
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        InputStream plain = packed ? new GZIPInputStream(in) : in;
        byte[] bytes = plain.readNBytes((int) LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new InputException(name + ": the file is longer than 64 MiB");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
