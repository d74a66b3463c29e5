/**
 * Who may act for an organisation: a pure decision from what Suomi.fi e-Authorizations answered and
 * from the roles and mandates that the service itself finds enough. It never takes the first
 * organisation of a list, and an incomplete answer is neither a permission nor a refusal.
 */
@NullMarked
package fi.asiointi.identity.mandate;

import org.jspecify.annotations.NullMarked;
