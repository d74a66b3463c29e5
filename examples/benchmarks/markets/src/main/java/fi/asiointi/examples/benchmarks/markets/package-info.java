/** The markets of pupils and places by which speed is measured, with a floor by hand. */
@NullMarked
package fi.asiointi.examples.benchmarks.markets;

import org.jspecify.annotations.NullMarked;
