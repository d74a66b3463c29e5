/**
 * The municipality's share of unemployment benefits: whoever weighs what an employment is worth to
 * the city asks {@code MunicipalShare} for the cost that it avoids, month by month. The figure is
 * an estimate with its assumptions beside it; no right and no decision hangs on it.
 */
@NullMarked
package fi.asiointi.subsidy.municipalshare;

import org.jspecify.annotations.NullMarked;
