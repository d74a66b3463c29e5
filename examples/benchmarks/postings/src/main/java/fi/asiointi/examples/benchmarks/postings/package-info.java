/**
 * The postings and queries by which the search is measured. Called by the benchmarks of ours and of
 * its peer; the same seed gives the same postings on every machine.
 */
@NullMarked
package fi.asiointi.examples.benchmarks.postings;

import org.jspecify.annotations.NullMarked;
