package fi.asiointi.voucher.claim;

import fi.asiointi.identity.reason.Reason;
import fi.asiointi.voucher.code.CodeFormat;
import fi.asiointi.voucher.code.CodeReading;
import fi.asiointi.voucher.name.NameMatch;
import fi.asiointi.voucher.text.Texts;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds a voucher by its code and its owner's name, and tells a stranger nothing: an unknown code,
 * a code with a slip and a wrong name get the same answer, and so does a voucher that is not free.
 *
 * {@snippet class="fi.asiointi.voucher.claim.SubmissionTest" region="lookup"}
 */
public final class VoucherLookup {

    /** Says who has asked too often. A service counts in its own store, across all its nodes. */
    @FunctionalInterface
    public interface Attempts {
        /**
         * {@return whether this caller may ask now} Every call counts as an attempt.
         *
         * @param caller who asks: an employer's Business ID, never a person
         */
        boolean mayAsk(String caller);
    }

    /** What came of asking. */
    public sealed interface Answer {
        /**
         * There is such a voucher, and it is free.
         *
         * @param voucher the voucher
         */
        record Found(KnownVoucher voucher) implements Answer {}

        /**
         * There is none, or it is not for this employer.
         *
         * @param reason the reason, {@code VOUCHER_NOT_FOUND}, the same whatever was wrong
         */
        record NotFound(Reason reason) implements Answer {}

        /**
         * The caller has asked too often; nothing was looked up.
         *
         * @param reason the reason, {@code TOO_MANY_ATTEMPTS}
         */
        record TooMany(Reason reason) implements Answer {}
    }

    private final CodeFormat format;
    private final LongFunction<Optional<KnownVoucher>> bySerial;
    private final NameMatch names;
    private final Attempts attempts;

    /**
     * Makes a lookup.
     *
     * @param format how the city's codes are written
     * @param bySerial the service's own vouchers, by serial number
     * @param names when a typed name is the owner's
     * @param attempts who may ask
     */
    public VoucherLookup(
            CodeFormat format,
            LongFunction<Optional<KnownVoucher>> bySerial,
            NameMatch names,
            Attempts attempts) {
        this.format = format;
        this.bySerial = bySerial;
        this.names = names;
        this.attempts = attempts;
    }

    /**
     * {@return the voucher, or that there is none to tell of}
     *
     * @param caller who asks: an employer's Business ID, never a person
     * @param code the code, as it was typed
     * @param employeeName the full name of the young person, as it was typed
     */
    public Answer find(String caller, @Nullable String code, @Nullable String employeeName) {
        if (!attempts.mayAsk(caller)) {
            return new Answer.TooMany(Texts.reason("TOO_MANY_ATTEMPTS"));
        }
        return named(code, employeeName)
                .filter(voucher -> voucher.standing() == Standing.FREE)
                .<Answer>map(Answer.Found::new)
                .orElseGet(() -> new Answer.NotFound(Texts.reason("VOUCHER_NOT_FOUND")));
    }

    /** The voucher of this code whose owner can have this name, whatever its standing. */
    Optional<KnownVoucher> named(@Nullable String code, @Nullable String employeeName) {
        Optional<KnownVoucher> voucher =
                format.tryParse(code) instanceof CodeReading.Read read
                        ? bySerial.apply(read.code().serial())
                        : Optional.empty();
        return voucher.filter(known -> names.matches(known.ownerLastName(), employeeName));
    }

    /** The serial number of a code; empty when it is none. */
    Optional<Long> serial(@Nullable String code) {
        return format.tryParse(code) instanceof CodeReading.Read read
                ? Optional.of(read.code().serial())
                : Optional.empty();
    }
}
