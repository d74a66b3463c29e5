/**
 * Helsinki-lisä (the Helsinki benefit): who may have it, how much, in which instalments, and why.
 * {@code HelsinkiBenefit} gives the rules in force on a day; they decide an application and
 * calculate an amount, and both answers explain themselves.
 */
@NullMarked
package fi.asiointi.subsidy.benefit;

import org.jspecify.annotations.NullMarked;
