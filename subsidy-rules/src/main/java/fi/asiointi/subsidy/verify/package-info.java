/**
 * For rule owners: known cases from files are put to the rules, and the report tells which came out
 * otherwise and why. It needs no test framework; one line of JUnit makes each case a test. It also
 * writes the cases at every limit, to be filled in or approved by a person.
 */
@NullMarked
package fi.asiointi.subsidy.verify;

import org.jspecify.annotations.NullMarked;
