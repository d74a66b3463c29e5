/**
 * How long a service keeps what it has: a nightly job asks which items are due for deletion, and
 * why the others are kept. The rules are data of the city; nothing is deleted here.
 */
@NullMarked
package fi.asiointi.voucher.retention;

import org.jspecify.annotations.NullMarked;
