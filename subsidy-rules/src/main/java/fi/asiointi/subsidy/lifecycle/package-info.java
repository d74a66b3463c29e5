/**
 * State machines as data: which steps a case may take, who may take them, and what else may be done
 * in a state. Rule sets read their machines from JSON; callers ask, and nothing here changes a
 * case.
 */
@NullMarked
package fi.asiointi.subsidy.lifecycle;

import org.jspecify.annotations.NullMarked;
