/** The postings and queries by which searches are measured. */
@NullMarked
package fi.asiointi.examples.benchmarks.searches;

import org.jspecify.annotations.NullMarked;
