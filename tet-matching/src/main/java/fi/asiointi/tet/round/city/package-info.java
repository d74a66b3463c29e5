/**
 * What a city learns from a decided round: what each rule costs, where seats stay empty, whether
 * groups fare alike, and what another method would have given. For those who plan the next round;
 * no figure is about one pupil.
 */
@NullMarked
package fi.asiointi.tet.round.city;

import org.jspecify.annotations.NullMarked;
