-- What the journal and the audit trail refuse, whoever asks.

CREATE TRIGGER ledger_entry_in_order BEFORE INSERT ON ledger_entry
WHEN NEW.id IS NOT (SELECT COALESCE(MAX(id), 0) + 1 FROM ledger_entry)
BEGIN
    SELECT RAISE(ABORT, 'ledger: the entry does not follow the last one');
END;

CREATE TRIGGER ledger_entry_chained BEFORE INSERT ON ledger_entry
WHEN NEW.previous_hash IS NOT
     COALESCE((SELECT hash FROM ledger_entry ORDER BY id DESC LIMIT 1), zeroblob(32))
BEGIN
    SELECT RAISE(ABORT, 'ledger: the previous hash is not that of the last entry');
END;

CREATE TRIGGER ledger_entry_after_complete_one BEFORE INSERT ON ledger_entry
WHEN (SELECT posting_count FROM ledger_entry WHERE id = NEW.id - 1)
     IS NOT (SELECT NULLIF(COUNT(*), 0) FROM posting WHERE entry = NEW.id - 1)
BEGIN
    SELECT RAISE(ABORT, 'ledger: the last entry lacks postings');
END;

CREATE TRIGGER ledger_entry_kept BEFORE UPDATE ON ledger_entry
BEGIN
    SELECT RAISE(ABORT, 'ledger: an entry is never changed');
END;

CREATE TRIGGER ledger_entry_never_deleted BEFORE DELETE ON ledger_entry
BEGIN
    SELECT RAISE(ABORT, 'ledger: an entry is never deleted');
END;

CREATE TRIGGER posting_in_order BEFORE INSERT ON posting
WHEN NEW.entry IS NOT (SELECT MAX(id) FROM ledger_entry)
     OR NEW.position IS NOT (SELECT COUNT(*) + 1 FROM posting WHERE entry = NEW.entry)
     OR NEW.position > (SELECT posting_count FROM ledger_entry WHERE id = NEW.entry)
BEGIN
    SELECT RAISE(ABORT, 'ledger: the posting does not follow the last one');
END;

CREATE TRIGGER posting_balance BEFORE INSERT ON posting
WHEN NEW.balance_after IS NOT NEW.amount + COALESCE(
    CASE WHEN NEW.sub_account IS NULL
         THEN (SELECT units FROM pool_balance WHERE account = NEW.account)
         ELSE (SELECT units FROM quota_balance WHERE sub_account = NEW.sub_account) END, 0)
BEGIN
    SELECT RAISE(ABORT, 'ledger: the balance does not follow from the last one');
END;

CREATE TRIGGER posting_folded AFTER INSERT ON posting WHEN NEW.sub_account IS NOT NULL
BEGIN
    INSERT INTO quota_balance (sub_account, account, units, last_entry, cycle)
    SELECT NEW.sub_account, NEW.account, NEW.balance_after, e.id,
           CASE WHEN e.kind = 'allocation' THEN e.id END
    FROM ledger_entry e WHERE e.id = NEW.entry
    ON CONFLICT (sub_account) DO UPDATE SET units = excluded.units,
        last_entry = excluded.last_entry, cycle = COALESCE(excluded.cycle, cycle);
END;

CREATE TRIGGER posting_folded_into_pool AFTER INSERT ON posting WHEN NEW.sub_account IS NULL
BEGIN
    INSERT INTO pool_balance (account, units, last_entry)
    VALUES (NEW.account, NEW.balance_after, NEW.entry)
    ON CONFLICT (account) DO UPDATE SET units = excluded.units, last_entry = excluded.last_entry;
END;

CREATE TRIGGER posting_last_balances AFTER INSERT ON posting
WHEN NEW.position = (SELECT posting_count FROM ledger_entry WHERE id = NEW.entry)
     AND (SELECT SUM(amount) FROM posting WHERE entry = NEW.entry) <> 0
BEGIN
    SELECT RAISE(ABORT, 'ledger: the postings of the entry do not sum to 0');
END;

CREATE TRIGGER posting_kept BEFORE UPDATE ON posting
BEGIN
    SELECT RAISE(ABORT, 'ledger: a posting is never changed');
END;

CREATE TRIGGER posting_never_deleted BEFORE DELETE ON posting
BEGIN
    SELECT RAISE(ABORT, 'ledger: a posting is never deleted');
END;

CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
WHEN NEW.id IS NOT (SELECT COALESCE(MAX(id), 0) + 1 FROM audit)
     OR NEW.previous_hash IS NOT COALESCE((SELECT hash FROM audit WHERE id = NEW.id - 1), zeroblob(32))
BEGIN
    SELECT RAISE(ABORT, 'audit: the record does not follow the last one');
END;

CREATE TRIGGER audit_kept BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit: a record is never changed');
END;

CREATE TRIGGER audit_never_deleted BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'audit: a record is never deleted');
END;
