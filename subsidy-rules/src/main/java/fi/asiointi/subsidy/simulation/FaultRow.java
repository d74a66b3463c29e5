package fi.asiointi.subsidy.simulation;

import fi.asiointi.subsidy.form.FormException;

/**
 * A row that cannot be read or answered; it is kept, and the rest goes on.
 *
 * @param line the line at which it begins, from 1; 0 when it comes from no file
 * @param code what is wrong
 * @param path the field; empty when it is the whole row
 * @param message what is wrong, for whoever mends the table; it does not repeat what the row says
 * @param row the row as it came
 */
public record FaultRow(long line, Code code, String path, String message, String row)
        implements InputRow, OutputRow {

    /** What is wrong with a row. */
    public enum Code {
        /** The row of a CSV table is broken, or has more or fewer cells than the first row. */
        MALFORMED_CSV,
        /** The line is no JSON object. */
        MALFORMED_JSON,
        /** As {@link FormException.Fault#UNKNOWN_FIELD}. */
        UNKNOWN_FIELD,
        /** As {@link FormException.Fault#MISSING_FIELD}. */
        MISSING_FIELD,
        /** As {@link FormException.Fault#WRONG_TYPE}. */
        WRONG_TYPE,
        /** As {@link FormException.Fault#UNSUPPORTED}. */
        UNSUPPORTED
    }

    static FaultRow of(FormException fault, long line, String row) {
        Code code =
                switch (fault.fault()) {
                    case UNKNOWN_FIELD -> Code.UNKNOWN_FIELD;
                    case MISSING_FIELD -> Code.MISSING_FIELD;
                    case WRONG_TYPE -> Code.WRONG_TYPE;
                    case UNSUPPORTED -> Code.UNSUPPORTED;
                };
        return new FaultRow(line, code, fault.path(), String.valueOf(fault.getMessage()), row);
    }

    /** What is wrong and where; the row itself may be personal. */
    @Override
    public String toString() {
        return "line " + line + ": " + code + ' ' + path;
    }
}
