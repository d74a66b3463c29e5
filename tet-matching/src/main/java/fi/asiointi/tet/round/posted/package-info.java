/**
 * From employers' postings to the places of a round. Who runs a round calls it with what was
 * imported from Linked Events; every posting becomes a place or a finding that tells why not.
 */
@NullMarked
package fi.asiointi.tet.round.posted;

import org.jspecify.annotations.NullMarked;
