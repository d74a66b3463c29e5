package fi.asiointi.voucher.redemption;

import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Refused;
import fi.asiointi.voucher.redemption.RedemptionRequest.Issue;
import fi.asiointi.voucher.redemption.RedemptionRequest.OfHold;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reserve;
import fi.asiointi.voucher.redemption.RedemptionRequest.Reverse;
import fi.asiointi.voucher.redemption.RedemptionRequest.Revoke;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code voucher_event}: all that was asked, and the answers. It is the audit, and it is
 * what a request that is sent again is answered from.
 */
final class EventTable {
    private static final String ANSWER = "SELECT * FROM voucher_event WHERE request_key = ?";
    private static final String EVENTS =
            "SELECT * FROM voucher_event WHERE city = ? AND serial_number = ?"
                    + " ORDER BY event_number";
    private static final String INSERT =
            "INSERT INTO voucher_event (city, serial_number, use_limit, longest_hold, step,"
                    + " hold_number, holder, held_until, cause, request_key, reused_key,"
                    + " fingerprint, happened_at, version, refusal)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EventTable() {}

    /** An answer and the request that it was given to. */
    record Answered(String fingerprint, RedemptionOutcome outcome) {
        boolean isTo(RedemptionRequest request) {
            return fingerprint.equals(request.fingerprint());
        }
    }

    static Optional<Answered> answer(Connection connection, RequestKey key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ANSWER)) {
            select.setString(1, key.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Answered(row.getString("fingerprint"), EventRow.outcome(row)))
                        : Optional.empty();
            }
        }
    }

    static List<VoucherEvent> of(Connection connection, VoucherKey voucher) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
            Columns.setVoucher(select, 1, voucher);
            try (ResultSet row = select.executeQuery()) {
                var events = new ArrayList<VoucherEvent>();
                while (row.next()) {
                    events.add(EventRow.event(row));
                }
                return events;
            }
        }
    }

    /** A step that was taken; without a key when the store took it by itself. */
    static void insert(Connection connection, Change change, @Nullable RequestKey key, Instant now)
            throws SQLException {
        insert(connection, change.request(), key, null, now, change.done());
    }

    static void insertRefusal(
            Connection connection,
            RedemptionRequest request,
            @Nullable RequestKey key,
            Instant now,
            RedemptionOutcome refusal)
            throws SQLException {
        insert(connection, request, key, null, now, refusal);
    }

    /** A request under the key of another one. */
    static void insertReuse(
            Connection connection,
            RedemptionRequest request,
            RequestKey key,
            Instant now,
            RedemptionOutcome refusal)
            throws SQLException {
        insert(connection, request, null, key, now, refusal);
    }

    private static void insert(
            Connection connection,
            RedemptionRequest request,
            @Nullable RequestKey key,
            @Nullable RequestKey reused,
            Instant now,
            RedemptionOutcome outcome)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            setRequest(insert, request);
            if (outcome instanceof Done done && done.held() != null) {
                setHold(insert, done.held());
            }
            insert.setString(10, key == null ? null : key.value());
            insert.setString(11, reused == null ? null : reused.value());
            insert.setString(12, request.fingerprint());
            Columns.setMoment(insert, 13, now);
            Columns.setNumber(insert, 14, outcome instanceof Done done ? done.version() : null);
            insert.setString(
                    15, outcome instanceof Refused refused ? refused.reason().code() : null);
            insert.executeUpdate();
        }
    }

    private static void setRequest(PreparedStatement insert, RedemptionRequest request)
            throws SQLException {
        Columns.setVoucher(insert, 1, request.voucher());
        Columns.setTerms(insert, 3, request instanceof Issue issue ? issue.terms() : null);
        insert.setString(5, request.step());
        Columns.setNumber(insert, 6, request instanceof OfHold step ? step.hold().number() : null);
        Reserve reserve = request instanceof Reserve r ? r : null;
        insert.setString(7, reserve == null ? null : reserve.holder().id());
        Columns.setMoment(insert, 8, reserve == null ? null : reserve.until());
        insert.setString(9, cause(request));
    }

    private static void setHold(PreparedStatement insert, Hold hold) throws SQLException {
        insert.setInt(6, hold.id().number());
        insert.setString(7, hold.holder().id());
        Columns.setMoment(insert, 8, hold.until());
    }

    private static @Nullable String cause(RedemptionRequest request) {
        if (request instanceof Reverse reverse) {
            return reverse.cause();
        }
        return request instanceof Revoke revoke ? revoke.cause() : null;
    }
}
