/**
 * Pupils and places as CSV tables, as schools and employers keep them. A row that cannot be read is
 * told with its line, column and reason, and the others go on. Needs the library fastcsv.
 */
@NullMarked
package fi.asiointi.tet.round.table;

import org.jspecify.annotations.NullMarked;
