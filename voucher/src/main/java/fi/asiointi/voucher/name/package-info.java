/**
 * Names as registers and people write them. The employer's side asks whether a typed name can be
 * that of the voucher's owner; nothing here keeps a name or puts one into a text.
 */
@NullMarked
package fi.asiointi.voucher.name;

import org.jspecify.annotations.NullMarked;
