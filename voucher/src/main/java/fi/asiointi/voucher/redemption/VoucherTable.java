package fi.asiointi.voucher.redemption;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The tables {@code voucher_status} and {@code voucher_use}: each voucher as it is now. */
final class VoucherTable {
    private static final String SELECT =
            "SELECT v.city, v.serial_number, v.use_limit, v.longest_hold, v.holds, v.revoked,"
                    + " v.version, u.hold_number, u.holder, u.held_until, u.state"
                    + " FROM voucher_status v LEFT JOIN voucher_use u"
                    + " ON u.city = v.city AND u.serial_number = v.serial_number"
                    + " WHERE v.city = ? AND v.serial_number = ? ORDER BY u.use_number";
    private static final String LOCK =
            "SELECT version FROM voucher_status WHERE city = ? AND serial_number = ? FOR UPDATE";
    private static final String OVER =
            "SELECT city, serial_number, hold_number FROM voucher_use"
                    + " WHERE state = 'RESERVED' AND held_until <= ?"
                    + " ORDER BY held_until, city, serial_number, hold_number";
    private static final String INSERT =
            "INSERT INTO voucher_status"
                    + " (city, serial_number, use_limit, longest_hold, holds, revoked, version)"
                    + " VALUES (?, ?, ?, ?, 0, FALSE, 1)";
    private static final String UPDATE =
            "UPDATE voucher_status SET holds = ?, revoked = ?, version = ?"
                    + " WHERE city = ? AND serial_number = ? AND version = ?";
    private static final String INSERT_USE =
            "INSERT INTO voucher_use (hold_number, holder, held_until, state,"
                    + " city, serial_number, use_number, use_limit)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE_USE =
            "UPDATE voucher_use SET hold_number = ?, holder = ?, held_until = ?, state = ?"
                    + " WHERE city = ? AND serial_number = ? AND use_number = ?";

    private VoucherTable() {}

    static Optional<VoucherStatus> find(Connection connection, VoucherKey voucher)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            Columns.setVoucher(select, 1, voucher);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(status(row)) : Optional.empty();
            }
        }
    }

    /**
     * Waits until nobody else changes the voucher, and lets nobody else do so before the commit.
     */
    static void lock(Connection connection, VoucherKey voucher) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCK)) {
            Columns.setVoucher(select, 1, voucher);
            select.executeQuery().close();
        }
    }

    /** The reservations that are over and not yet swept away. */
    static List<HoldId> over(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OVER)) {
            Columns.setMoment(select, 1, now);
            try (ResultSet row = select.executeQuery()) {
                var holds = new ArrayList<HoldId>();
                while (row.next()) {
                    holds.add(new HoldId(Columns.voucher(row), row.getInt("hold_number")));
                }
                return holds;
            }
        }
    }

    /**
     * Writes a change over the version before it.
     *
     * @throws LostRaceException when somebody else has written a next version
     */
    static void write(Connection connection, Change change) throws SQLException {
        VoucherStatus next = change.status();
        if (next.version() == 1) {
            insert(connection, next);
        } else if (update(connection, next) != 1) {
            throw new LostRaceException();
        }
        Hold hold = change.hold();
        if (hold != null) {
            writeUse(connection, change, hold);
        }
    }

    private static VoucherStatus status(ResultSet row) throws SQLException {
        VoucherKey voucher = Columns.voucher(row);
        VoucherTerms terms = Columns.terms(row);
        int holds = row.getInt("holds");
        boolean revoked = row.getBoolean("revoked");
        int version = row.getInt("version");
        var uses = new ArrayList<Hold>();
        do {
            String state = row.getString("state");
            if (state != null) {
                uses.add(hold(row, voucher, state));
            }
        } while (row.next());
        return new VoucherStatus(voucher, terms, holds, revoked, uses, version);
    }

    private static Hold hold(ResultSet row, VoucherKey voucher, String state) throws SQLException {
        return new Hold(
                new HoldId(voucher, row.getInt("hold_number")),
                Holder.of(row.getString("holder")),
                Objects.requireNonNull(Columns.moment(row, "held_until")),
                HoldState.valueOf(state));
    }

    private static void insert(Connection connection, VoucherStatus first) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Columns.setVoucher(insert, 1, first.voucher());
            Columns.setTerms(insert, 3, first.terms());
            insert.executeUpdate();
        }
    }

    private static int update(Connection connection, VoucherStatus next) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setInt(1, next.holds());
            update.setBoolean(2, next.revoked());
            update.setInt(3, next.version());
            Columns.setVoucher(update, 4, next.voucher());
            update.setInt(6, next.version() - 1);
            return update.executeUpdate();
        }
    }

    /** Whoever comes here has written the version, so nobody else writes the use. */
    private static void writeUse(Connection connection, Change change, Hold hold)
            throws SQLException {
        VoucherStatus next = change.status();
        String sql = change.opensUse() ? INSERT_USE : UPDATE_USE;
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            write.setInt(1, hold.id().number());
            write.setString(2, hold.holder().id());
            Columns.setMoment(write, 3, hold.until());
            write.setString(4, hold.state().name());
            Columns.setVoucher(write, 5, next.voucher());
            write.setInt(7, next.useOf(hold.id()) + 1);
            if (change.opensUse()) {
                write.setInt(8, next.terms().limit());
            }
            if (write.executeUpdate() != 1) {
                throw new LostRaceException();
            }
        }
    }
}
