/**
 * The texts of this module, for its own packages only. They stand in {@code texts.json}, the three
 * languages side by side.
 */
@NullMarked
package fi.asiointi.voucher.text;

import org.jspecify.annotations.NullMarked;
