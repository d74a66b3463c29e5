package fi.asiointi.identity.register;

import com.fasterxml.jackson.core.JsonParser;
import fi.asiointi.identity.organisation.Organisation;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Measures reading the daily file against bare tokenising of the same bytes. Run with {@code
 * -Xmx256m}; arguments: number of records (200000), rounds (7).
 */
final class YtjDumpSpeed {
    private YtjDumpSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        Path plain = Files.createTempFile("ytj-dump", ".json");
        Path zip = Files.createTempFile("ytj-dump", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(plain)) {
                SyntheticDump.write(out, records, 1);
            }
            try (var out =
                    new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
                out.putNextEntry(new ZipEntry("companies.json"));
                Files.copy(plain, out);
            }
            double megabytes = Files.size(plain) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "%d records, %.0f MB, %.0f bytes a record, zip %.0f MB%n",
                    records,
                    megabytes,
                    megabytes * 1e6 / records,
                    Files.size(zip) / 1e6);
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                double bare = seconds(() -> tokens(plain));
                double read = seconds(() -> records(plain));
                double unzipped = seconds(() -> records(zip));
                ratios[round] = bare / read;
                System.out.printf(
                        Locale.ROOT,
                        "bare %.0f MB/s; read %.0f MB/s, %.0f records/s, ratio %.2f;"
                                + " from the zip %.0f MB/s, %.0f records/s%n",
                        megabytes / bare,
                        megabytes / read,
                        records / read,
                        bare / read,
                        megabytes / unzipped,
                        records / unzipped);
            }
            Arrays.sort(ratios);
            System.out.printf(
                    Locale.ROOT,
                    "ratio from %.2f to %.2f, median %.2f%n",
                    ratios[0],
                    ratios[rounds - 1],
                    ratios[rounds / 2]);
        } finally {
            Files.delete(plain);
            Files.delete(zip);
        }
    }

    private interface Work {
        long run() throws IOException;
    }

    /** Processor time of the whole process: other programs of the machine do not disturb it. */
    private static double seconds(Work work) throws IOException {
        Duration start = spent();
        if (work.run() == 0) {
            throw new IllegalStateException("Nothing was read");
        }
        return spent().minus(start).toNanos() / 1e9;
    }

    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static long tokens(Path file) throws IOException {
        long tokens = 0;
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = JsonCursor.JSON.createParser(in)) {
            while (json.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static long records(Path file) throws IOException {
        try (Stream<Organisation> organisations = YtjDump.read(file, Instant.EPOCH, notice -> {})) {
            return organisations.filter(one -> !one.identifiers().isEmpty()).count();
        }
    }
}
