package fi.asiointi.voucher.redemption;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a service asks of the store: one step of one voucher. */
public sealed interface RedemptionRequest {

    /** {@return the voucher that the step concerns} */
    VoucherKey voucher();

    /**
     * {@return a digest of all that the request says, 64 hexadecimal digits} Two requests under one
     * key are the same request when their fingerprints are.
     */
    default String fingerprint() {
        try {
            byte[] said = content().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * {@return all that the request says in one unambiguous line; it has the serial number in it}
     */
    String content();

    /** {@return which step, by a stable name in upper case: {@code RESERVE}} */
    String step();

    /**
     * A voucher is given to a young person.
     *
     * @param voucher the new voucher
     * @param terms how often it may be redeemed
     */
    record Issue(VoucherKey voucher, VoucherTerms terms) implements RedemptionRequest {
        @Override
        public String step() {
            return "ISSUE";
        }

        @Override
        public String content() {
            return line(this, terms.limit(), String.valueOf(terms.longestHold()));
        }
    }

    /**
     * A voucher is held for an employer.
     *
     * @param voucher the voucher
     * @param holder for whom
     * @param until the first moment at which the hold is over; parts of a microsecond are left out
     */
    record Reserve(VoucherKey voucher, Holder holder, Instant until) implements RedemptionRequest {
        /** A hold that every database can keep. */
        public Reserve {
            until = until.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public String step() {
            return "RESERVE";
        }

        @Override
        public String content() {
            return line(this, holder.id(), until);
        }
    }

    /**
     * A held voucher is redeemed.
     *
     * @param hold the hold
     */
    record Confirm(HoldId hold) implements OfHold {
        @Override
        public String step() {
            return "CONFIRM";
        }

        @Override
        public String content() {
            return line(this, hold.number());
        }
    }

    /**
     * The value of a redeemed voucher has been paid.
     *
     * @param hold the hold that was confirmed
     */
    record Settle(HoldId hold) implements OfHold {
        @Override
        public String step() {
            return "SETTLE";
        }

        @Override
        public String content() {
            return line(this, hold.number());
        }
    }

    /**
     * A reservation is given up, and its use of the voucher is free again.
     *
     * @param hold the hold
     */
    record Release(HoldId hold) implements OfHold {
        @Override
        public String step() {
            return "RELEASE";
        }

        @Override
        public String content() {
            return line(this, hold.number());
        }
    }

    /**
     * A reservation that has run out is swept away. Not needed for safety: it ends by the clock.
     *
     * @param hold the hold
     */
    record Expire(HoldId hold) implements OfHold {
        @Override
        public String step() {
            return "EXPIRE";
        }

        @Override
        public String content() {
            return line(this, hold.number());
        }
    }

    /**
     * A redemption is taken back, paid or not, and its use of the voucher is free again.
     *
     * @param hold the hold that was confirmed
     * @param cause why, as a code of the service in upper case: {@code EMPLOYER_WITHDREW}
     */
    record Reverse(HoldId hold, String cause) implements OfHold {
        /**
         * Refuses a cause that is no code.
         *
         * @throws IllegalArgumentException when it is none
         */
        public Reverse {
            requireCode(cause);
        }

        @Override
        public String step() {
            return "REVERSE";
        }

        @Override
        public String content() {
            return line(this, hold.number(), cause);
        }
    }

    /**
     * A voucher with a free use is taken out of use for good; its redemptions stand.
     *
     * @param voucher the voucher
     * @param cause why, as a code of the service in upper case: {@code LOST_CODE}
     */
    record Revoke(VoucherKey voucher, String cause) implements RedemptionRequest {
        /**
         * Refuses a cause that is no code.
         *
         * @throws IllegalArgumentException when it is none
         */
        public Revoke {
            requireCode(cause);
        }

        @Override
        public String step() {
            return "REVOKE";
        }

        @Override
        public String content() {
            return line(this, cause);
        }
    }

    /** A request about a hold that was made before. */
    sealed interface OfHold extends RedemptionRequest {
        /** {@return the hold} */
        HoldId hold();

        @Override
        default VoucherKey voucher() {
            return hold().voucher();
        }
    }

    private static String line(RedemptionRequest request, Object... more) {
        VoucherKey voucher = request.voucher();
        var line = new StringBuilder(request.step()).append('|').append(voucher.serial());
        for (Object part : more) {
            line.append('|').append(part);
        }
        return line.append('|')
                .append(voucher.city())
                .toString(); // last: it may have any character
    }

    private static void requireCode(String cause) {
        if (!Pattern.matches("[A-Z][A-Z0-9_]{0,39}", cause)) {
            throw new IllegalArgumentException(
                    "A cause is a code such as EMPLOYER_WITHDREW: 1 to 40 of A-Z, 0-9 and _");
        }
    }
}
