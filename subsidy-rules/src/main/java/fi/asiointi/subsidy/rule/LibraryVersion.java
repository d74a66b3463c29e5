package fi.asiointi.subsidy.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, which the build writes into {@code library.properties}. */
final class LibraryVersion {
    static final String VALUE = read();

    private LibraryVersion() {}

    private static String read() {
        try (InputStream file = LibraryVersion.class.getResourceAsStream("library.properties")) {
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("version", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("library.properties cannot be read", unreadable);
        }
    }
}
