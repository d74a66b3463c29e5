/** Lucene searches the same postings as ours, and is measured beside it. */
@NullMarked
package fi.asiointi.examples.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
