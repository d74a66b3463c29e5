package fi.asiointi.voucher.redemption;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How the values of the store stand in columns. */
final class Columns {

    private Columns() {}

    /** The voucher of the columns city and serial_number. */
    static VoucherKey voucher(ResultSet row) throws SQLException {
        return new VoucherKey(row.getString("city"), row.getLong("serial_number"));
    }

    /** The terms of the columns use_limit and longest_hold. */
    static VoucherTerms terms(ResultSet row) throws SQLException {
        int limit = row.getInt("use_limit");
        long seconds = row.getLong("longest_hold");
        return new VoucherTerms(limit, row.wasNull() ? null : Duration.ofSeconds(seconds));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** Sets city and serial_number, from this place. */
    static void setVoucher(PreparedStatement statement, int from, VoucherKey voucher)
            throws SQLException {
        statement.setString(from, voucher.city());
        statement.setLong(from + 1, voucher.serial());
    }

    /** Sets use_limit and longest_hold, from this place. */
    static void setTerms(PreparedStatement statement, int from, @Nullable VoucherTerms terms)
            throws SQLException {
        Duration longest = terms == null ? null : terms.longestHold();
        statement.setObject(from, terms == null ? null : terms.limit(), Types.INTEGER);
        statement.setObject(from + 1, longest == null ? null : longest.toSeconds(), Types.BIGINT);
    }

    static void setMoment(PreparedStatement statement, int at, @Nullable Instant moment)
            throws SQLException {
        if (moment == null) {
            statement.setNull(at, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            statement.setObject(at, moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        }
    }

    static void setNumber(PreparedStatement statement, int at, @Nullable Integer number)
            throws SQLException {
        statement.setObject(at, number, Types.INTEGER);
    }
}
