/**
 * For the tests of services that embed the library: identifiers that nobody has, and servers on the
 * loopback address that answer as the real ones do, with their quirks and, when asked, their
 * faults. Nothing here belongs in production.
 */
@NullMarked
package fi.asiointi.identity.testing;

import org.jspecify.annotations.NullMarked;
