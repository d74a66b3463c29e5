/**
 * Who may act for an organisation or a person: the client of Suomi.fi e-Authorizations, and a pure
 * decision from what it answered and from the roles and mandates that the service itself finds
 * enough. The decision never takes the first organisation of a list, and an incomplete answer is
 * neither a permission nor a refusal.
 *
 * <p>Everything begins with a person's identity code, which comes from the identification and not
 * from a form that the person filled in:
 *
 * <ul>
 *   <li>SAML: the attribute nationalIdentificationNumber, {@code urn:oid:1.2.246.21}
 *   <li>OpenID Connect: the claim {@code national_id_num}; the answer of the user endpoint may be
 *       signed ({@code application/jwt}) and must then be verified first
 *   <li>Helsinki Profile: {@code
 *       myProfile.verifiedPersonalInformation.nationalIdentificationNumber} in GraphQL
 * </ul>
 *
 * <p>The code goes to Suomi.fi in the path of an address. This package keeps it out of logs,
 * exceptions and {@code toString}; a proxy or a load balancer on the way must not log paths.
 */
@NullMarked
package fi.asiointi.identity.mandate;

import org.jspecify.annotations.NullMarked;
