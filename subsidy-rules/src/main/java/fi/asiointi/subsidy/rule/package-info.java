/**
 * The engine: a rule set is a value, a decision is a value, and the explanation is a view of it. It
 * has no word of any benefit; a benefit lists its conditions in one readable file, and their limits
 * stand in a file of parameters.
 */
@NullMarked
package fi.asiointi.subsidy.rule;

import org.jspecify.annotations.NullMarked;
