/**
 * Pay subsidy (palkkatuki) and the employment support for persons aged 55 or over: who weighs a
 * Helsinki benefit against them asks {@code PaySubsidyRules} for an estimate of the day. It is an
 * estimate only, the employment authority decides; it tells what it rests on, and which of its
 * figures nobody has verified.
 */
@NullMarked
package fi.asiointi.subsidy.paysubsidy;

import org.jspecify.annotations.NullMarked;
