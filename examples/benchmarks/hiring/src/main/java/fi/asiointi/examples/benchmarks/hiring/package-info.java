/**
 * The comparison of rule engines: the facts, the floor by hand, and the library. The benchmark of
 * each peer extends {@code HiringBenchmark}, so that it is measured beside both in one run.
 */
@NullMarked
package fi.asiointi.examples.benchmarks.hiring;

import org.jspecify.annotations.NullMarked;
