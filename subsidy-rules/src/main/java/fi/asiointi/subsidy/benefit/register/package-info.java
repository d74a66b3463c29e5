/**
 * Granted de minimis aid for the national register. A daily job asks which aids are to be reported
 * and what the others lack, writes the table, and records what the register answered; nothing here
 * sends anything.
 */
@NullMarked
package fi.asiointi.subsidy.benefit.register;

import org.jspecify.annotations.NullMarked;
