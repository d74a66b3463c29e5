/**
 * An organisation as the registers know it: its names over time, legal form, addresses, state with
 * reasons, register entries, and where all this was read. Codes that a register may add to survive
 * unknown, and what was not read is never taken for a "no".
 */
@NullMarked
package fi.asiointi.identity.organisation;

import org.jspecify.annotations.NullMarked;
