/**
 * How well a place suits a pupil, as a sum of named parts in whole numbers. A round lengthens lists
 * with it, and a search orders its results by it; every part can be told to the pupil.
 */
@NullMarked
package fi.asiointi.tet.interest;

import org.jspecify.annotations.NullMarked;
