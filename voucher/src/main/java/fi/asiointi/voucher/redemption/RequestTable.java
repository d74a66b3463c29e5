package fi.asiointi.voucher.redemption;

import fi.asiointi.voucher.redemption.RedemptionOutcome.Done;
import fi.asiointi.voucher.redemption.RedemptionOutcome.Refused;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;

/** The table {@code voucher_request}: the answer that each key has. */
final class RequestTable {

    private RequestTable() {}

    /** An answer and the request that it was given to. */
    record Answered(String fingerprint, RedemptionOutcome outcome) {
        boolean isTo(RedemptionRequest request) {
            return fingerprint.equals(request.fingerprint());
        }
    }

    static Optional<Answered> find(Connection connection, RequestKey key) throws SQLException {
        String sql =
                "SELECT fingerprint, refusal, city, serial_number, state, holds, holder,"
                        + " held_until, version FROM voucher_request WHERE request_key = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, key.value());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Answered(row.getString("fingerprint"), outcome(row)))
                        : Optional.empty();
            }
        }
    }

    static void insert(
            Connection connection,
            RequestKey key,
            RedemptionRequest request,
            RedemptionOutcome outcome,
            Instant now)
            throws SQLException {
        String sql =
                "INSERT INTO voucher_request (request_key, fingerprint, answered_at, refusal,"
                        + " state, holds, holder, held_until, version, city, serial_number)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, key.value());
            insert.setString(2, request.fingerprint());
            Columns.set(insert, 3, now);
            if (outcome instanceof Done done) {
                insert.setNull(4, Types.VARCHAR);
                Columns.setStatus(insert, 5, done.status());
            } else if (outcome instanceof Refused refused) {
                insert.setString(4, refused.reason().code());
                Columns.setNoStatus(insert, 5, request.voucher());
            }
            insert.executeUpdate();
        }
    }

    private static RedemptionOutcome outcome(ResultSet row) throws SQLException {
        String refusal = row.getString("refusal");
        return refusal == null ? new Done(Columns.status(row)) : RedemptionRules.refused(refusal);
    }
}
