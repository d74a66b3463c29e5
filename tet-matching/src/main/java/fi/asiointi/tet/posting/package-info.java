/**
 * Called by services in which employers post TET places: checks, publishes and copies postings,
 * says who may change them, and reads and writes them as events of Linked Events. Promises that a
 * refusal is a value with its reasons, and that no contact data comes into a log.
 */
@NullMarked
package fi.asiointi.tet.posting;

import org.jspecify.annotations.NullMarked;
