package fi.asiointi.voucher.redemption;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How a voucher's status stands in the columns of a row. */
final class Columns {

    private Columns() {}

    static VoucherStatus status(ResultSet row) throws SQLException {
        String holder = row.getString("holder");
        OffsetDateTime until = row.getObject("held_until", OffsetDateTime.class);
        return new VoucherStatus(
                new VoucherKey(row.getString("city"), row.getLong("serial_number")),
                VoucherState.valueOf(row.getString("state")),
                row.getInt("holds"),
                holder == null ? null : Holder.of(holder),
                until == null ? null : until.toInstant(),
                row.getInt("version"));
    }

    /** Sets state, holds, holder, held_until, version, city and serial_number, from this place. */
    static void setStatus(PreparedStatement statement, int from, VoucherStatus status)
            throws SQLException {
        statement.setString(from, status.state().name());
        statement.setInt(from + 1, status.holds());
        statement.setString(from + 2, id(status.holder()));
        set(statement, from + 3, status.heldUntil());
        statement.setInt(from + 4, status.version());
        setVoucher(statement, from + 5, status.voucher());
    }

    /** As {@link #setStatus}, for a voucher of which nothing is told. */
    static void setNoStatus(PreparedStatement statement, int from, VoucherKey voucher)
            throws SQLException {
        statement.setNull(from, Types.VARCHAR);
        statement.setNull(from + 1, Types.INTEGER);
        statement.setNull(from + 2, Types.VARCHAR);
        set(statement, from + 3, null);
        statement.setNull(from + 4, Types.INTEGER);
        setVoucher(statement, from + 5, voucher);
    }

    static void set(PreparedStatement statement, int at, @Nullable Instant moment)
            throws SQLException {
        if (moment == null) {
            statement.setNull(at, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setObject(at, moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        }
    }

    static @Nullable String id(@Nullable Holder holder) {
        return holder == null ? null : holder.id();
    }

    private static void setVoucher(PreparedStatement statement, int from, VoucherKey voucher)
            throws SQLException {
        statement.setString(from, voucher.city());
        statement.setLong(from + 1, voucher.serial());
    }
}
