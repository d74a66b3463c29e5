/** Euro amounts, exact to the cent, and the roundings that the rules name. */
@NullMarked
package fi.asiointi.subsidy.money;

import org.jspecify.annotations.NullMarked;
