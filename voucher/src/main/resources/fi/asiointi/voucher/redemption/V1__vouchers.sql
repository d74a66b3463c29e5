-- Vouchers from issue to payment. Plain SQL: PostgreSQL and H2 read it alike.
-- No table has personal data. A serial number is the voucher's code in another spelling: guard it as money.

CREATE TABLE IF NOT EXISTS voucher_status (
    city          VARCHAR(64) NOT NULL,
    serial_number BIGINT      NOT NULL CHECK (serial_number > 0),
    state         VARCHAR(16) NOT NULL,
    holds         INTEGER     NOT NULL,
    holder        VARCHAR(64),
    held_until    TIMESTAMP(6) WITH TIME ZONE,
    version       INTEGER     NOT NULL,
    PRIMARY KEY (city, serial_number)
);

-- Finds the holds that are over.
CREATE INDEX IF NOT EXISTS voucher_status_held_until ON voucher_status (state, held_until);

-- One row a change, never altered. The key lets no two changes follow the same version.
CREATE TABLE IF NOT EXISTS voucher_event (
    city          VARCHAR(64) NOT NULL,
    serial_number BIGINT      NOT NULL,
    version       INTEGER     NOT NULL,
    state         VARCHAR(16) NOT NULL,
    holds         INTEGER     NOT NULL,
    holder        VARCHAR(64),
    cause         VARCHAR(40),
    happened_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (city, serial_number, version),
    FOREIGN KEY (city, serial_number) REFERENCES voucher_status (city, serial_number)
);

-- The answer to each request, by its key. refusal is empty when the step was taken; then the rest is the voucher
-- right after the step.
CREATE TABLE IF NOT EXISTS voucher_request (
    request_key   VARCHAR(100) NOT NULL PRIMARY KEY,
    fingerprint   CHAR(64)     NOT NULL,
    answered_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    refusal       VARCHAR(40),
    city          VARCHAR(64)  NOT NULL,
    serial_number BIGINT       NOT NULL,
    state         VARCHAR(16),
    holds         INTEGER,
    holder        VARCHAR(64),
    held_until    TIMESTAMP(6) WITH TIME ZONE,
    version       INTEGER
);
