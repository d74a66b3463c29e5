/**
 * One exchange with a remote service, in which an answer is told from an outage. Not exported: the
 * clients of {@code identity.register} and {@code identity.mandate} speak through it.
 */
@NullMarked
package fi.asiointi.identity.http;

import org.jspecify.annotations.NullMarked;
