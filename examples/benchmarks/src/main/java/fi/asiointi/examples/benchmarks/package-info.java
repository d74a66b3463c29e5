/**
 * Benchmarks with JMH. Each measures the library beside a floor, the least code that gives the same
 * answers, and beside the peers that there are, in one and the same run.
 */
@NullMarked
package fi.asiointi.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
