/**
 * What a city's summer voucher is in one year: its value, its limits, its days and who may have it.
 * The figures stand in JSON with their sources, one file a city and year; rules ask them from here
 * and hold none of their own.
 */
@NullMarked
package fi.asiointi.voucher.policy;

import org.jspecify.annotations.NullMarked;
