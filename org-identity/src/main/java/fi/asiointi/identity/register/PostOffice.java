package fi.asiointi.identity.register;

import fi.asiointi.identity.reason.Language;

/**
 * A postal code with its post office, as the open data of YTJ lists them.
 *
 * @param postCode five digits
 * @param city the name of the post office in capitals
 * @param language the language of the name
 * @param municipality code of the municipality, of the list {@code KUNTA}; empty when not told
 * @param active false for a code that is no longer used; old addresses still have it
 */
public record PostOffice(
        String postCode, String city, Language language, String municipality, boolean active) {}
