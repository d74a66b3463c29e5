/**
 * Jakarta Validation constraints for the identifiers of {@code identity.id}. Any provider finds
 * them; {@code null} is valid; no message repeats the value.
 *
 * <p>The messages are in Finnish, Swedish and English. Hibernate Validator finds them by itself,
 * also without an implementation of the expression language; for another provider, wrap its
 * interpolator into {@link fi.asiointi.identity.constraint.ConstraintMessages}.
 */
@NullMarked
package fi.asiointi.identity.constraint;

import org.jspecify.annotations.NullMarked;
