package fi.asiointi.tet.posting;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.identity.reason.ReasonTexts;

/** Every code of this package; the texts stand in {@code texts.json}. */
enum PostingCode {
    MISSING,
    TOO_LONG,
    TOO_MANY,
    TOO_FEW,
    LEADING_SPACE,
    WRONG_FORM,
    END_BEFORE_START,
    NO_METHOD,
    NO_LANGUAGE,
    NOT_OWN_POSTING,
    OTHER_COMPANY,
    NO_EMPLOYER,
    ACCOUNT_NOT_ALLOWED,
    EXPIRED_NOT_EDITED,
    IMAGE_TYPE_NOT_ALLOWED,
    IMAGE_HEIC,
    IMAGE_NOT_AS_NAMED,
    IMAGE_DAMAGED,
    IMAGE_TOO_LARGE,
    IMAGE_WIDTH,
    SPOTS_NOT_READ,
    FIELD_NOT_READ,
    UNKNOWN_FIELD_KEPT,
    SERVICE_UNAVAILABLE,
    SERVICE_KEY_REFUSED,
    SERVICE_REFUSED,
    ANSWER_NOT_READ;

    static final ReasonTexts TEXTS =
            ReasonTexts.read(PostingCode.class.getResourceAsStream("texts.json"));

    Reason reason(Object... namesAndValues) {
        return TEXTS.reason(name(), namesAndValues);
    }
}
