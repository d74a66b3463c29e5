/**
 * De minimis aid: who grants a support asks the {@code DeMinimisLedger} whether the planned amount
 * still fits under the ceiling of the single undertaking, by the regulation and the window of that
 * day. An amount that would pass the ceiling is never allowed, and nothing told is silently left
 * out.
 */
@NullMarked
package fi.asiointi.subsidy.deminimis;

import org.jspecify.annotations.NullMarked;
