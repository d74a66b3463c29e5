/**
 * Changes of an employment and the recovery of a paid benefit. A handler's page calls it with the
 * ranges of a granted benefit; it gives amounts that explain themselves, and findings instead of
 * exceptions.
 */
@NullMarked
package fi.asiointi.subsidy.benefit.recovery;

import org.jspecify.annotations.NullMarked;
