package fi.asiointi.voucher.redemption;

import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RedemptionRequest.Confirm;
import fi.asiointi.voucher.redemption.RedemptionRequest.Expire;
import fi.asiointi.voucher.redemption.RedemptionRequest.Issue;
import fi.asiointi.voucher.redemption.RedemptionRequest.OfHold;
import fi.asiointi.voucher.redemption.RedemptionRequest.Release;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reserve;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reverse;
import fi.asiointi.voucher.redemption.RedemptionRequest.Revoke;
import fi.asiointi.voucher.redemption.RedemptionRequest.Settle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code voucher_event}. */
final class EventRow {

    private EventRow() {}

    static VoucherEvent event(ResultSet row) throws SQLException {
        String key = row.getString("request_key");
        String reused = row.getString("reused_key");
        String named = key == null ? reused : key;
        return new VoucherEvent(
                request(row),
                named == null ? null : RequestKey.of(named),
                Objects.requireNonNull(Columns.moment(row, "happened_at")),
                outcome(row));
    }

    static RedemptionOutcome outcome(ResultSet row) throws SQLException {
        String refusal = row.getString("refusal");
        return refusal == null
                ? new Done(Columns.voucher(row), row.getInt("version"), held(row))
                : Ruling.refusal(refusal);
    }

    private static @Nullable Hold held(ResultSet row) throws SQLException {
        RedemptionRequest request = request(row);
        if (request instanceof Issue || request instanceof Revoke) {
            return null;
        }
        HoldState state =
                request instanceof OfHold step ? RedemptionRules.goal(step) : HoldState.RESERVED;
        return new Hold(hold(row), Holder.of(row.getString("holder")), until(row), state);
    }

    private static RedemptionRequest request(ResultSet row) throws SQLException {
        String step = row.getString("step");
        return switch (step) {
            case "ISSUE" -> new Issue(Columns.voucher(row), Columns.terms(row));
            case "RESERVE" ->
                    new Reserve(
                            Columns.voucher(row), Holder.of(row.getString("holder")), until(row));
            case "CONFIRM" -> new Confirm(hold(row));
            case "SETTLE" -> new Settle(hold(row));
            case "RELEASE" -> new Release(hold(row));
            case "EXPIRE" -> new Expire(hold(row));
            case "REVERSE" -> new Reverse(hold(row), row.getString("cause"));
            case "REVOKE" -> new Revoke(Columns.voucher(row), row.getString("cause"));
            default -> throw new SQLException("An event has the unknown step " + step, "22000");
        };
    }

    private static HoldId hold(ResultSet row) throws SQLException {
        return new HoldId(Columns.voucher(row), row.getInt("hold_number"));
    }

    private static Instant until(ResultSet row) throws SQLException {
        return Objects.requireNonNull(Columns.moment(row, "held_until"));
    }
}
