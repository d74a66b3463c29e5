package fi.asiointi.voucher.redemption.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fi.asiointi.voucher.redemption.HoldId;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RedemptionStore;
import fi.asiointi.voucher.redemption.VoucherEvent;
import fi.asiointi.voucher.redemption.VoucherKey;
import fi.asiointi.voucher.redemption.VoucherStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Goes through the events of a voucher and counts for itself, without the rules of the store: holds
 * and redemptions in force after each step.
 */
final class StreamOfSteps {
    private final Set<HoldId> reserved = new HashSet<>();
    private final Set<HoldId> redeemed = new HashSet<>();
    private final List<String> taken = new ArrayList<>();

    /** The events of a voucher, after the limit was checked at every one of them. */
    static StreamOfSteps checked(RedemptionStore store, VoucherKey voucher, int limit) {
        var stream = new StreamOfSteps();
        for (VoucherEvent event : store.events(voucher)) {
            if (event.outcome() instanceof Done done) {
                stream.take(event, done);
                assertThat(stream.reserved.size() + stream.redeemed.size())
                        .as("in force after %s", event)
                        .isLessThanOrEqualTo(limit);
            }
        }
        VoucherStatus status = store.find(voucher).orElseThrow();
        assertThat(status.version()).isEqualTo(stream.taken.size());
        assertThat(status.redemptions()).isEqualTo(stream.redeemed.size());
        return stream;
    }

    int redeemed() {
        return redeemed.size();
    }

    /** The steps that a caller asked for, each as {@code serial version step}. */
    List<String> asked() {
        return taken.stream()
                .filter(step -> !step.endsWith("issue") && !step.endsWith("swept"))
                .toList();
    }

    private void take(VoucherEvent event, Done done) {
        assertThat(done.version()).as("version of %s", event).isEqualTo(taken.size() + 1);
        String step =
                event.key() == null ? "swept" : event.request().step().toLowerCase(Locale.ROOT);
        switch (event.request().step()) {
            case "ISSUE" -> assertThat(taken).isEmpty();
            case "RESERVE" -> assertThat(reserved.add(done.hold())).isTrue();
            case "CONFIRM" -> {
                assertThat(reserved.remove(done.hold())).isTrue();
                assertThat(redeemed.add(done.hold())).isTrue();
            }
            case "RELEASE", "EXPIRE" -> assertThat(reserved.remove(done.hold())).isTrue();
            case "REVERSE" -> assertThat(redeemed.remove(done.hold())).isTrue();
            default -> throw new AssertionError("Nobody asked for " + event);
        }
        taken.add(event.request().voucher().serial() + " " + done.version() + " " + step);
    }
}
