package fi.asiointi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Wall time of whole processes: a JVM that does nothing, one that makes its first decision, and one
 * that does so with an archive of its classes. They are started in turn, each twenty times, on the
 * class path that this one has.
 */
final class ColdStart {
    private static final int TIMES = 20;

    private ColdStart() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        Path archive = Files.createTempDirectory("cold-start").resolve("classes.jsa");
        run(FirstDecision.class, "-XX:ArchiveClassesAtExit=" + archive);
        var empty = new ArrayList<Long>();
        var first = new ArrayList<Long>();
        var archived = new ArrayList<Long>();
        for (int i = 0; i < TIMES; i++) {
            empty.add(run(EmptyMain.class, "-Xshare:auto"));
            first.add(run(FirstDecision.class, "-Xshare:auto"));
            archived.add(run(FirstDecision.class, "-XX:SharedArchiveFile=" + archive));
        }
        print("empty main", empty);
        print("first decision", first);
        print("with archive", archived);
        Files.delete(archive);
        Files.delete(archive.getParent());
    }

    /** Milliseconds from the start of a JVM to its end. */
    private static long run(Class<?> main, String option) throws IOException, InterruptedException {
        var command =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName());
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        int exit = command.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(main.getName() + " ended with " + exit);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void print(String name, List<Long> times) {
        Collections.sort(times);
        System.out.printf(
                "%-15s median %d ms, half of them %d–%d ms, least %d ms%n",
                name,
                times.get(TIMES / 2),
                times.get(TIMES / 4),
                times.get(TIMES * 3 / 4),
                times.get(0));
    }
}
