/**
 * jDMN, with its decisions translated to Java, decides the same facts as ours, and is measured
 * beside it.
 */
@NullMarked
package fi.asiointi.examples.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
