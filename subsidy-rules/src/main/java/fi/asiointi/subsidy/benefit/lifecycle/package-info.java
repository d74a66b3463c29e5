/**
 * The life of a Helsinki benefit case: application, instalments, changes and decision batches. A
 * case system asks what may be done now, what follows from a message of another system, and what is
 * due on a day; nothing here changes a case or reads a clock.
 */
@NullMarked
package fi.asiointi.subsidy.benefit.lifecycle;

import org.jspecify.annotations.NullMarked;
