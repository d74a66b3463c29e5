package fi.asiointi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Wall time of processes: a JVM that does nothing, one that makes its first decision, and one that
 * does so with an archive of its classes (from Java 25 on: of its linked classes too, JEP 483).
 * They are started in turn, each twenty times, on the class path that this one has.
 */
final class ColdStart {
    private static final int TIMES = 20;
    private static final int TOOK_LENGTH = FirstDecision.TOOK.length();
    private static final boolean LINKED_ARCHIVE = Runtime.version().feature() >= 25;

    private ColdStart() {}

    /** Milliseconds from the start of a JVM to its end, and those its main told. */
    private record Run(long process, long main) {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        Path archive = Files.createTempDirectory("cold-start").resolve("classes");
        run(FirstDecision.class, writing() + archive);
        var empty = new ArrayList<Run>();
        var first = new ArrayList<Run>();
        var archived = new ArrayList<Run>();
        for (int i = 0; i < TIMES; i++) {
            empty.add(run(EmptyMain.class, "-Xshare:auto"));
            first.add(run(FirstDecision.class, "-Xshare:auto"));
            archived.add(run(FirstDecision.class, reading() + archive));
        }
        print("empty main, process", empty, Run::process);
        print("first decision, process", first, Run::process);
        print("first decision, from main", first, Run::main);
        print("with archive, process", archived, Run::process);
        print("with archive, from main", archived, Run::main);
        Files.delete(archive);
        Files.delete(archive.getParent());
    }

    private static String writing() {
        return LINKED_ARCHIVE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    }

    private static String reading() {
        return LINKED_ARCHIVE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    }

    private static Run run(Class<?> main, String option) throws IOException, InterruptedException {
        var command =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName());
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = command.start();
        List<String> told = process.inputReader().lines().toList();
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException(main.getName() + " ended with " + exit);
        }
        long took = (System.nanoTime() - start) / 1_000_000;
        long inMain =
                told.stream()
                        .filter(line -> line.startsWith(FirstDecision.TOOK))
                        .mapToLong(line -> Long.parseLong(line.substring(TOOK_LENGTH)))
                        .sum();
        return new Run(took, inMain);
    }

    private static void print(String name, List<Run> runs, ToLongFunction<Run> figure) {
        long[] times = runs.stream().mapToLong(figure).sorted().toArray();
        System.out.printf(
                "%-26s median %d ms, half of them %d–%d ms, least %d ms%n",
                name, times[TIMES / 2], times[TIMES / 4], times[TIMES * 3 / 4], times[0]);
    }
}
