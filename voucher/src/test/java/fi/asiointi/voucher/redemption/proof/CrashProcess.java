package fi.asiointi.voucher.redemption.proof;

import fi.asiointi.voucher.redemption.HoldId;
import fi.asiointi.voucher.redemption.Holder;
import fi.asiointi.voucher.redemption.JdbcRedemptionStore;
import fi.asiointi.voucher.redemption.RedemptionOutcome;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.RequestKey;
import fi.asiointi.voucher.redemption.VoucherKey;
import java.time.Duration;
import java.time.Instant;

/**
 * Issues and redeems one voucher after the other until it is killed. It writes a line before the
 * first request for a voucher, and a line after each answer: what was written was known.
 */
final class CrashProcess {
    private static final Instant NOON = RaceCallers.NOON;
    private static final int WARM_UP = 20;
    private static final Instant EVENING = NOON.plus(Duration.ofHours(8));

    private CrashProcess() {}

    /** Arguments: URL, first serial number. Waits for one byte before it begins. */
    public static void main(String[] args) throws Exception {
        try (var line = new ThreadConnections(args[0], 0, 0)) {
            var store = new JdbcRedemptionStore(line);
            long first = Long.parseLong(args[1]);
            for (long warm = first; warm < first + WARM_UP; warm++) {
                issue(store, warm);
                reserve(store, warm);
                confirm(store, warm);
            }
            System.out.println("ready");
            if (System.in.read() < 0) {
                return;
            }
            for (long serial = first + WARM_UP; ; serial++) {
                System.out.println("begin " + serial);
                redeem(store, serial);
            }
        }
    }

    private static void redeem(RedemptionStore store, long serial) {
        told("issue", serial, issue(store, serial));
        told("reserve", serial, reserve(store, serial));
        told("confirm", serial, confirm(store, serial));
    }

    /** One write of one line, so that a line is whole or not there. */
    private static void told(String step, long serial, RedemptionOutcome answer) {
        System.out.println(step + " " + serial + " " + version(answer));
    }

    static RedemptionOutcome issue(RedemptionStore store, long serial) {
        return store.issue(voucher(serial), RequestKey.of("issue-" + serial), NOON);
    }

    static RedemptionOutcome reserve(RedemptionStore store, long serial) {
        return store.reserve(
                voucher(serial),
                Holder.of("claim-" + serial),
                EVENING,
                RequestKey.of("reserve-" + serial),
                NOON);
    }

    static RedemptionOutcome confirm(RedemptionStore store, long serial) {
        var hold = new HoldId(voucher(serial), 1);
        return store.confirm(hold, RequestKey.of("confirm-" + serial), NOON);
    }

    static String version(RedemptionOutcome answer) {
        return answer instanceof Done done
                ? "version " + done.version()
                : ((RedemptionOutcome.Refused) answer).reason().code();
    }

    static VoucherKey voucher(long serial) {
        return new VoucherKey("Helsinki", serial);
    }
}
