-- The complete journal: reversals once each, an optional limit of the pool, and indices for a million lines.

-- NULL: no limit.
ALTER TABLE main_account ADD COLUMN pool_limit BIGINT CHECK (pool_limit >= 0);

CREATE UNIQUE INDEX ledger_entry_reversed_once ON ledger_entry (reverses) WHERE reverses IS NOT NULL;

CREATE INDEX ledger_entry_by_kind ON ledger_entry (kind);

CREATE INDEX ledger_entry_by_author ON ledger_entry (author_name);
