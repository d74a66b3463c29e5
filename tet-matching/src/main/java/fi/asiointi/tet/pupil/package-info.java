/**
 * Who takes part in a round, under a pseudonym, with no more facts than a placement needs. A school
 * or a city's service fills in {@link Pupil}; the types cannot hold a name, a gender, a guardian,
 * an address or a reason of health.
 */
@NullMarked
package fi.asiointi.tet.pupil;

import org.jspecify.annotations.NullMarked;
