package fi.asiointi.examples.benchmarks;

/** Nothing: what a JVM needs to start and to end. */
final class EmptyMain {
    private EmptyMain() {}

    public static void main(String... arguments) {}
}
