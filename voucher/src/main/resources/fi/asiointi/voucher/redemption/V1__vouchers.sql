-- Vouchers from issue to payment. Plain SQL: PostgreSQL and H2 read it alike.
-- No table has personal data. A serial number is the voucher's code in another spelling: guard it as money.

-- Each voucher as it is now. It is written only over the version that was read.
CREATE TABLE IF NOT EXISTS voucher_status (
    city          VARCHAR(64) NOT NULL,
    serial_number BIGINT      NOT NULL CHECK (serial_number > 0),
    use_limit     INTEGER     NOT NULL CHECK (use_limit > 0),
    longest_hold  BIGINT,     -- seconds
    holds         INTEGER     NOT NULL,
    revoked       BOOLEAN     NOT NULL,
    version       INTEGER     NOT NULL,
    PRIMARY KEY (city, serial_number),
    UNIQUE (city, serial_number, use_limit)
);

-- The last hold of each use. The keys and the check let no voucher have more uses than its limit.
CREATE TABLE IF NOT EXISTS voucher_use (
    city          VARCHAR(64) NOT NULL,
    serial_number BIGINT      NOT NULL,
    use_number    INTEGER     NOT NULL,
    use_limit     INTEGER     NOT NULL,
    hold_number   INTEGER     NOT NULL,
    holder        VARCHAR(64) NOT NULL,
    held_until    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    state         VARCHAR(16) NOT NULL,
    PRIMARY KEY (city, serial_number, use_number),
    FOREIGN KEY (city, serial_number, use_limit) REFERENCES voucher_status (city, serial_number, use_limit),
    CHECK (use_number BETWEEN 1 AND use_limit)
);

-- Finds the reservations that are over.
CREATE INDEX IF NOT EXISTS voucher_use_held_until ON voucher_use (state, held_until);

-- All that was asked and the answers, never altered: the audit, and what a request sent again is answered from.
-- A step that was taken has a version, a refusal has none; the keys let no two steps follow the same version and
-- no key have two answers. reused_key: another request came under a key that was used.
CREATE TABLE IF NOT EXISTS voucher_event (
    event_number  BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    city          VARCHAR(64) NOT NULL,
    serial_number BIGINT      NOT NULL,
    use_limit     INTEGER,
    longest_hold  BIGINT,
    step          VARCHAR(16) NOT NULL,
    hold_number   INTEGER,
    holder        VARCHAR(64),
    held_until    TIMESTAMP(6) WITH TIME ZONE,
    cause         VARCHAR(40),
    request_key   VARCHAR(100) UNIQUE,
    reused_key    VARCHAR(100),
    fingerprint   CHAR(64)    NOT NULL,
    happened_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    version       INTEGER,
    refusal       VARCHAR(40),
    UNIQUE (city, serial_number, version)
);
