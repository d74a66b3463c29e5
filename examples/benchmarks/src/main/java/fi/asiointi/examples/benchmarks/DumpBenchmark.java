package fi.asiointi.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import fi.asiointi.identity.organisation.Organisation;
import fi.asiointi.identity.register.YtjDump;
import fi.asiointi.identity.testing.SyntheticDump;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A daily file of 200 000 invented records read in a heap of 256 MB, in milliseconds a file. The
 * floor is bare tokenising of the same bytes with Jackson, which makes nothing of them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 2, jvmArgsAppend = "-Xmx256m")
public class DumpBenchmark {
    private static final JsonFactory JSON = new JsonFactory();

    /** How many records the file has. */
    @Param("200000")
    public int records;

    private Path plain = Path.of("");
    private Path zip = Path.of("");

    /** Made by JMH. */
    public DumpBenchmark() {}

    @Setup(Level.Trial)
    public void write() throws IOException {
        plain = Files.createTempFile("ytj-dump", ".json");
        zip = Files.createTempFile("ytj-dump", ".zip");
        try (OutputStream out = Files.newOutputStream(plain)) {
            SyntheticDump.write(out, records, 1);
        }
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            out.putNextEntry(new ZipEntry("companies.json"));
            Files.copy(plain, out);
        }
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(plain);
        Files.delete(zip);
    }

    @Benchmark
    public long bareTokens() throws IOException {
        long tokens = 0;
        try (InputStream in = Files.newInputStream(plain);
                JsonParser json = JSON.createParser(in)) {
            while (json.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public long organisations() throws IOException {
        return organisationsOf(plain);
    }

    @Benchmark
    public long organisationsOfTheZip() throws IOException {
        return organisationsOf(zip);
    }

    private static long organisationsOf(Path file) throws IOException {
        try (Stream<Organisation> all = YtjDump.read(file, Instant.EPOCH, notice -> {})) {
            return all.filter(one -> !one.identifiers().isEmpty()).count();
        }
    }
}
