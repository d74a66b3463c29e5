package fi.asiointi.voucher.code;

import fi.asiointi.identity.reason.Reason;

/** Whether a typed code was made with one of the keys. The answer needs no database. */
public sealed interface Authenticity {

    /**
     * The code was made with a key that is alive. Whether it is still worth something, only the
     * store knows.
     *
     * @param code the code in its canonical spelling
     * @param keyId the name of the key
     */
    record Genuine(VoucherCode code, String keyId) implements Authenticity {}

    /**
     * The text is laid out as a code, but no key that is alive has made it: it was guessed, or its
     * key is retired. Such a text never needs to reach the store.
     *
     * @param reason the reason, {@code NOT_GENUINE}
     */
    record Forged(Reason reason) implements Authenticity {}

    /**
     * The text is no code at all; a person may have mistyped one.
     *
     * @param why what is wrong and what may have been meant. Suggestions are not verified, so that
     *     whoever guesses learns nothing from them
     */
    record NoCode(CodeReading.Refused why) implements Authenticity {}
}
