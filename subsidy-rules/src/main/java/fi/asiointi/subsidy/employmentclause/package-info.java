/**
 * The employment clause (työllistämisehto) of procurement contracts: whoever follows the contracts
 * feeds a {@code ContractObligation} with purchases and employments, and reads on any day what is
 * owed, filled and running, and what must be done next, by which day. Persons are keys that the
 * caller makes up; no personal data comes in.
 */
@NullMarked
package fi.asiointi.subsidy.employmentclause;

import org.jspecify.annotations.NullMarked;
