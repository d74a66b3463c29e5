package fi.asiointi.voucher.redemption;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables {@code voucher_status} and {@code voucher_event}. */
final class VoucherTable {

    private VoucherTable() {}

    static Optional<VoucherStatus> find(Connection connection, VoucherKey voucher)
            throws SQLException {
        String sql =
                "SELECT city, serial_number, state, holds, holder, held_until, version"
                        + " FROM voucher_status WHERE city = ? AND serial_number = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, voucher.city());
            select.setLong(2, voucher.serial());
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(Columns.status(row)) : Optional.empty();
            }
        }
    }

    /** The vouchers whose hold is over and not yet swept away. */
    static List<VoucherKey> over(Connection connection, Instant now) throws SQLException {
        String sql =
                "SELECT city, serial_number FROM voucher_status"
                        + " WHERE state = 'RESERVED' AND held_until <= ?"
                        + " ORDER BY held_until, city, serial_number";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            Columns.set(select, 1, now);
            try (ResultSet rows = select.executeQuery()) {
                var vouchers = new ArrayList<VoucherKey>();
                while (rows.next()) {
                    vouchers.add(new VoucherKey(rows.getString(1), rows.getLong(2)));
                }
                return vouchers;
            }
        }
    }

    /**
     * Writes the next version of a voucher over the one before it, and the event.
     *
     * @throws LostRaceException when somebody else has written a next version
     */
    static void write(
            Connection connection,
            VoucherStatus next,
            @Nullable RedemptionRequest because,
            Instant now)
            throws SQLException {
        if (next.version() == 1) {
            insert(connection, next);
        } else if (update(connection, next) != 1) {
            throw new LostRaceException();
        }
        insertEvent(connection, next, because, now);
    }

    private static void insert(Connection connection, VoucherStatus first) throws SQLException {
        String sql =
                "INSERT INTO voucher_status"
                        + " (state, holds, holder, held_until, version, city, serial_number)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            Columns.setStatus(insert, 1, first);
            insert.executeUpdate();
        }
    }

    private static int update(Connection connection, VoucherStatus next) throws SQLException {
        String sql =
                "UPDATE voucher_status"
                        + " SET state = ?, holds = ?, holder = ?, held_until = ?, version = ?"
                        + " WHERE city = ? AND serial_number = ? AND version = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            Columns.setStatus(update, 1, next);
            update.setInt(8, next.version() - 1);
            return update.executeUpdate();
        }
    }

    private static void insertEvent(
            Connection connection,
            VoucherStatus next,
            @Nullable RedemptionRequest because,
            Instant now)
            throws SQLException {
        String sql =
                "INSERT INTO voucher_event (city, serial_number, version, state, holds, holder,"
                        + " cause, happened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, next.voucher().city());
            insert.setLong(2, next.voucher().serial());
            insert.setInt(3, next.version());
            insert.setString(4, next.state().name());
            insert.setInt(5, next.holds());
            insert.setString(6, Columns.id(next.holder()));
            insert.setString(7, causeOf(because));
            Columns.set(insert, 8, now);
            insert.executeUpdate();
        }
    }

    private static @Nullable String causeOf(@Nullable RedemptionRequest because) {
        if (because instanceof RedemptionRequest.Reverse reverse) {
            return reverse.cause();
        }
        return because instanceof RedemptionRequest.Revoke revoke ? revoke.cause() : null;
    }
}
