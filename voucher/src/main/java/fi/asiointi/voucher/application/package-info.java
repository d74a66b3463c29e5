/**
 * The young person's side: may this applicant have a voucher? A service asks once the application
 * is sent and the population register has answered, and gets every reason at once; what nobody
 * knows is never read as "no".
 */
@NullMarked
package fi.asiointi.voucher.application;

import org.jspecify.annotations.NullMarked;
