package fi.asiointi.voucher.redemption.proof;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * The statements of the store's path and nothing else: reserve and confirm on one connection,
 * prepared once, with no rules, no fingerprint and no look at what was read.
 */
final class BareSql implements AutoCloseable {
    private static final String FINGERPRINT = "0".repeat(64);

    private final Connection connection;
    private final PreparedStatement answer;
    private final PreparedStatement find;
    private final PreparedStatement update;
    private final PreparedStatement insertUse;
    private final PreparedStatement updateUse;
    private final PreparedStatement event;

    BareSql(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        answer = connection.prepareStatement("SELECT * FROM voucher_event WHERE request_key = ?");
        find =
                connection.prepareStatement(
                        "SELECT v.city, v.serial_number, v.use_limit, v.longest_hold, v.holds,"
                                + " v.revoked, v.version, u.hold_number, u.holder, u.held_until,"
                                + " u.state FROM voucher_status v LEFT JOIN voucher_use u"
                                + " ON u.city = v.city AND u.serial_number = v.serial_number"
                                + " WHERE v.city = ? AND v.serial_number = ? ORDER BY u.use_number");
        update =
                connection.prepareStatement(
                        "UPDATE voucher_status SET holds = 1, revoked = FALSE, version = ?"
                                + " WHERE city = ? AND serial_number = ? AND version = ?");
        insertUse =
                connection.prepareStatement(
                        "INSERT INTO voucher_use (hold_number, holder, held_until, state, city,"
                                + " serial_number, use_number, use_limit)"
                                + " VALUES (1, ?, ?, 'RESERVED', ?, ?, 1, 1)");
        updateUse =
                connection.prepareStatement(
                        "UPDATE voucher_use SET hold_number = 1, holder = ?, held_until = ?,"
                                + " state = 'REDEEMED'"
                                + " WHERE city = ? AND serial_number = ? AND use_number = 1");
        event =
                connection.prepareStatement(
                        "INSERT INTO voucher_event (city, serial_number, step, hold_number, holder,"
                                + " held_until, request_key, fingerprint, happened_at, version)"
                                + " VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)");
    }

    void redeem(String city, long serial, String holder, OffsetDateTime until, OffsetDateTime now)
            throws SQLException {
        read(city, serial, "reserve-" + city + serial);
        write(city, serial, 2, insertUse, holder, until);
        event(city, serial, "RESERVE", holder, until, now, 2);
        read(city, serial, "confirm-" + city + serial);
        write(city, serial, 3, updateUse, holder, until);
        event(city, serial, "CONFIRM", holder, until, now, 3);
    }

    private void read(String city, long serial, String key) throws SQLException {
        answer.setString(1, key);
        drain(answer);
        find.setString(1, city);
        find.setLong(2, serial);
        drain(find);
    }

    private static void drain(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                row.getString(1);
            }
        }
    }

    private void write(
            String city,
            long serial,
            int version,
            PreparedStatement use,
            String holder,
            OffsetDateTime until)
            throws SQLException {
        update.setInt(1, version);
        update.setString(2, city);
        update.setLong(3, serial);
        update.setInt(4, version - 1);
        one(update.executeUpdate());
        use.setString(1, holder);
        use.setObject(2, until);
        use.setString(3, city);
        use.setLong(4, serial);
        one(use.executeUpdate());
    }

    private void event(
            String city,
            long serial,
            String step,
            String holder,
            OffsetDateTime until,
            OffsetDateTime now,
            int version)
            throws SQLException {
        event.setString(1, city);
        event.setLong(2, serial);
        event.setString(3, step);
        event.setString(4, holder);
        event.setObject(5, until);
        event.setString(6, step.toLowerCase(Locale.ROOT) + "-" + city + serial);
        event.setString(7, FINGERPRINT);
        event.setObject(8, now);
        event.setInt(9, version);
        one(event.executeUpdate());
        connection.commit();
    }

    private static void one(int rows) {
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
