/**
 * Why something was refused or is told, together with who says so. The rule sets that stand beside
 * the benefit speak through it; it is a reason of {@code identity.reason} that also names its
 * source.
 */
@NullMarked
package fi.asiointi.subsidy.reason;

import org.jspecify.annotations.NullMarked;
