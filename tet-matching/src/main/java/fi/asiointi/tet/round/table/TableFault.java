package fi.asiointi.tet.round.table;

import fi.asiointi.identity.reason.Reason;

/**
 * What is wrong in a table. The text never repeats what the cell says.
 *
 * @param line the line of the file, 1 for the row of names
 * @param column the name of the column; empty for the row as a whole
 * @param because what is wrong, and what it should be
 */
public record TableFault(long line, String column, Reason because) {}
