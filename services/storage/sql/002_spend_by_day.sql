-- The days of a sub-account's period in one row, "2026-10-01=1.5000000000 2026-10-02=…": exact decimal text,
-- which the database could not add up anyway, in a tenth of the rows.
CREATE TABLE spend_by_day (
    sub_account BIGINT NOT NULL REFERENCES sub_account (id),
    period TEXT NOT NULL,
    days TEXT NOT NULL,
    PRIMARY KEY (sub_account, period)
);
