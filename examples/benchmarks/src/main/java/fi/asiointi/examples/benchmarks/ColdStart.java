package fi.asiointi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Wall time of whole processes: a JVM that does nothing, and one that makes its first decision.
 * They are started in turn, each twenty times, on the class path that this one has.
 */
final class ColdStart {
    private static final int TIMES = 20;

    private ColdStart() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var empty = new ArrayList<Long>();
        var first = new ArrayList<Long>();
        for (int i = 0; i < TIMES; i++) {
            empty.add(millisecondsOf(EmptyMain.class));
            first.add(millisecondsOf(FirstDecision.class));
        }
        print("empty main", empty);
        print("first decision", first);
    }

    private static long millisecondsOf(Class<?> main) throws IOException, InterruptedException {
        var command =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
