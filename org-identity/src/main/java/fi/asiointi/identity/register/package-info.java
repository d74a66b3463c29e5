/**
 * The registers that know organisations: clients of the open data of YTJ, of the service bus and of
 * the Register of Associations, alone, with a memory or one after the other, and the daily file of
 * YTJ as a stream. Their answers are read into an {@code Organisation}. That a register did not
 * answer is never said with the same value as that it has no such organisation.
 */
@NullMarked
package fi.asiointi.identity.register;

import org.jspecify.annotations.NullMarked;
