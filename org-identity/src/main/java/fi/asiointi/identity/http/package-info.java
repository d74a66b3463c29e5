/**
 * One exchange with a remote service, in which an answer is told from an outage. Exported to our
 * own modules only: the clients of {@code identity.register}, {@code identity.mandate} and {@code
 * tet.posting} speak through it.
 */
@NullMarked
package fi.asiointi.identity.http;

import org.jspecify.annotations.NullMarked;
