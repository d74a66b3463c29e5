package fi.asiointi.tet.posting;

import fi.asiointi.identity.reason.Reason;

/**
 * Something that is wrong with a posting, or that was read otherwise than it stands.
 *
 * @param path the field: {@code contact.phone}, or its path in the event
 * @param because what is wrong, with its code and texts
 * @param source where the rule comes from
 */
public record PostingFinding(String path, Reason because, String source) {}
