-- Postings lie in the order of their key, without a second tree for it; indices leave the pool's side out.

DROP TRIGGER ledger_entry_in_order;

DROP TRIGGER ledger_entry_chained;

DROP TRIGGER ledger_entry_after_complete_one;

DROP INDEX ledger_entry_by_reference;

CREATE INDEX ledger_entry_by_reference ON ledger_entry (reference) WHERE reference <> '';

ALTER TABLE posting RENAME TO posting_of_version_1;

DROP INDEX posting_by_sub_account;

DROP INDEX posting_by_account;

CREATE TABLE posting (
    entry BIGINT NOT NULL REFERENCES ledger_entry (id),
    position BIGINT NOT NULL CHECK (position > 0),
    account BIGINT NOT NULL REFERENCES main_account (id),
    sub_account BIGINT,
    amount BIGINT NOT NULL,
    balance_after BIGINT NOT NULL,
    PRIMARY KEY (entry, position),
    FOREIGN KEY (sub_account, account) REFERENCES sub_account (id, account),
    CHECK (sub_account IS NULL OR balance_after >= 0)
) WITHOUT ROWID;

INSERT INTO posting SELECT entry, position, account, sub_account, amount, balance_after
FROM posting_of_version_1 ORDER BY entry, position;

DROP TABLE posting_of_version_1;

CREATE INDEX posting_by_sub_account ON posting (sub_account, entry, position, amount)
WHERE sub_account IS NOT NULL;

CREATE INDEX posting_by_account ON posting (account, entry, position) WHERE sub_account IS NOT NULL;

-- Transfers and what undoes them: the entries whose first posting is not the pool's.
CREATE INDEX posting_first_of_user ON posting (entry) WHERE position = 1 AND sub_account IS NOT NULL;

CREATE TRIGGER ledger_entry_follows BEFORE INSERT ON ledger_entry
BEGIN
    SELECT RAISE(ABORT, 'ledger: the entry does not follow the last one')
    WHERE NEW.id IS NOT (SELECT COALESCE(MAX(id), 0) + 1 FROM ledger_entry);
    SELECT RAISE(ABORT, 'ledger: the previous hash is not that of the last entry')
    WHERE NEW.previous_hash IS NOT
          COALESCE((SELECT hash FROM ledger_entry WHERE id = NEW.id - 1), zeroblob(32));
    SELECT RAISE(ABORT, 'ledger: the last entry lacks postings')
    WHERE (SELECT posting_count FROM ledger_entry WHERE id = NEW.id - 1)
          IS NOT (SELECT MAX(position) FROM posting WHERE entry = NEW.id - 1);
    SELECT RAISE(ABORT, 'ledger: an entry has no more than 15 postings')
    WHERE NEW.posting_count > 15;
    SELECT RAISE(ABORT, 'ledger: a reversal names the entry that it undoes, which is none itself')
    WHERE (NEW.kind = 'reversal') IS NOT (NEW.reverses IS NOT NULL)
          OR (SELECT kind FROM ledger_entry WHERE id = NEW.reverses) = 'reversal';
END;

CREATE TRIGGER posting_follows BEFORE INSERT ON posting
BEGIN
    SELECT RAISE(ABORT, 'ledger: the posting does not follow the last one')
    WHERE NEW.entry IS NOT (SELECT MAX(id) FROM ledger_entry)
          OR NEW.position IS NOT
             (SELECT COALESCE(MAX(position), 0) + 1 FROM posting WHERE entry = NEW.entry)
          OR NEW.position > (SELECT posting_count FROM ledger_entry WHERE id = NEW.entry);
    SELECT RAISE(ABORT, 'ledger: the balance does not follow from the last one')
    WHERE NEW.balance_after IS NOT NEW.amount + COALESCE(
        CASE WHEN NEW.sub_account IS NULL
             THEN (SELECT units FROM pool_balance WHERE account = NEW.account)
             ELSE (SELECT units FROM quota_balance WHERE sub_account = NEW.sub_account) END, 0);
    SELECT RAISE(ABORT, 'ledger: the posting does not fit the kind of its entry')
    FROM ledger_entry e
    WHERE e.id = NEW.entry AND NOT CASE e.kind
        WHEN 'allocation' THEN CASE WHEN NEW.position = 1
            THEN NEW.sub_account IS NULL AND NEW.amount < 0
            ELSE NEW.sub_account IS NOT NULL AND NEW.amount > 0 END
        WHEN 'deduction' THEN CASE WHEN NEW.position = 1
            THEN NEW.sub_account IS NULL AND NEW.amount > 0
            ELSE NEW.sub_account IS NOT NULL AND NEW.amount < 0 END
        WHEN 'transfer' THEN NEW.sub_account IS NOT NULL AND NEW.amount <> 0
            AND (NEW.position = 1) = (NEW.amount < 0)
        ELSE NEW.position = 1 OR NEW.sub_account IS NOT NULL END;
    SELECT RAISE(ABORT, 'ledger: the posting does not mirror what is reversed')
    FROM ledger_entry e
    WHERE e.id = NEW.entry AND e.kind = 'reversal' AND NOT EXISTS (
        SELECT 1 FROM posting o WHERE o.entry = e.reverses AND o.account = NEW.account
        AND o.sub_account IS NEW.sub_account AND o.amount = -NEW.amount);
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

CREATE TRIGGER posting_last_balances AFTER INSERT ON posting WHEN NEW.position > 1
BEGIN
    SELECT RAISE(ABORT, 'ledger: the postings of the entry do not sum to 0')
    WHERE NEW.position = (SELECT posting_count FROM ledger_entry WHERE id = NEW.entry)
          AND (SELECT SUM(amount) IS NOT 0 OR MIN(account) <> MAX(account)
               FROM posting WHERE entry = NEW.entry);
END;

CREATE TRIGGER posting_kept BEFORE UPDATE ON posting
BEGIN
    SELECT RAISE(ABORT, 'ledger: a posting is never changed');
END;

CREATE TRIGGER posting_never_deleted BEFORE DELETE ON posting
BEGIN
    SELECT RAISE(ABORT, 'ledger: a posting is never deleted');
END;
