/**
 * The registers that know organisations: their answers read into an {@code Organisation}, and the
 * outcomes of a look-up. That a register did not answer is never said with the same value as that
 * it has no such organisation.
 */
@NullMarked
package fi.asiointi.identity.register;

import org.jspecify.annotations.NullMarked;
