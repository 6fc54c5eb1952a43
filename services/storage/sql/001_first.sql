-- Statements end with a semicolon before an empty line. @identity@, @key@ and @blob@ are SqlDialect's words.
-- Money is BIGINT units of 10^-8 CNY, instants are BIGINT milliseconds since 1970 UTC, dates are ISO text.

-- read_again_up_to: snapshots up to this one no longer settle their period.
CREATE TABLE main_account (
    id @identity@,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
    access_key_id TEXT NOT NULL,
    sealed_secret @blob@ NOT NULL,
    cloud_account_id TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    bill_source TEXT NOT NULL,
    measure TEXT NOT NULL,
    opening_date TEXT,
    active BIGINT NOT NULL CHECK (active IN (0, 1)),
    last_sync_at BIGINT,
    last_check_at BIGINT,
    last_check_error TEXT NOT NULL,
    read_again_up_to BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE sub_account (
    id @identity@,
    account BIGINT NOT NULL REFERENCES main_account (id),
    cloud_user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    tags TEXT NOT NULL,
    opening_date TEXT,
    alert_steps TEXT NOT NULL,
    monitored BIGINT NOT NULL CHECK (monitored IN (0, 1)),
    auto_stop BIGINT NOT NULL CHECK (auto_stop IN (0, 1)),
    protected BIGINT NOT NULL CHECK (protected IN (0, 1)),
    gone BIGINT NOT NULL CHECK (gone IN (0, 1)),
    last_seen_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (account, cloud_user_id),
    UNIQUE (id, account)
);

CREATE TABLE sub_account_project (
    account BIGINT NOT NULL,
    project TEXT NOT NULL,
    sub_account BIGINT NOT NULL,
    PRIMARY KEY (account, project),
    FOREIGN KEY (sub_account, account) REFERENCES sub_account (id, account)
);

CREATE INDEX sub_account_project_by_owner ON sub_account_project (sub_account);

CREATE TABLE attribution_rule (
    account BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('ark_api_key', 'endpoint')),
    value TEXT NOT NULL,
    sub_account BIGINT NOT NULL,
    PRIMARY KEY (account, kind, value),
    FOREIGN KEY (sub_account, account) REFERENCES sub_account (id, account)
);

CREATE TABLE project (
    account BIGINT NOT NULL REFERENCES main_account (id),
    name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    PRIMARY KEY (account, name)
);

-- The journal. posting_count says when an entry is complete: the triggers check its sum at the last one.
CREATE TABLE ledger_entry (
    id @key@ CHECK (id > 0),
    at BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('allocation', 'deduction', 'transfer', 'reversal')),
    posting_count BIGINT NOT NULL CHECK (posting_count >= 2),
    author_id TEXT NOT NULL,
    author_kind TEXT NOT NULL,
    author_name TEXT NOT NULL,
    author_role TEXT NOT NULL,
    reason TEXT NOT NULL,
    reference TEXT NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE CHECK (length(idempotency_key) BETWEEN 1 AND 128),
    reverses BIGINT REFERENCES ledger_entry (id),
    previous_hash @blob@ NOT NULL CHECK (length(previous_hash) = 32),
    hash @blob@ NOT NULL CHECK (length(hash) = 32)
);

CREATE INDEX ledger_entry_by_reference ON ledger_entry (reference, id);

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
);

CREATE INDEX posting_by_sub_account ON posting (sub_account, entry);

CREATE INDEX posting_by_account ON posting (account, entry);

-- Σ of the postings up to last_entry, kept by triggers; cycle is the newest allocation.
CREATE TABLE quota_balance (
    sub_account @key@ REFERENCES sub_account (id),
    account BIGINT NOT NULL REFERENCES main_account (id),
    units BIGINT NOT NULL CHECK (units >= 0),
    last_entry BIGINT NOT NULL REFERENCES ledger_entry (id),
    cycle BIGINT REFERENCES ledger_entry (id)
);

CREATE INDEX quota_balance_by_account ON quota_balance (account);

CREATE TABLE pool_balance (
    account @key@ REFERENCES main_account (id),
    units BIGINT NOT NULL,
    last_entry BIGINT NOT NULL REFERENCES ledger_entry (id)
);

CREATE TABLE spend_snapshot (
    id @identity@,
    account BIGINT NOT NULL REFERENCES main_account (id),
    period TEXT NOT NULL,
    measure TEXT NOT NULL,
    source TEXT NOT NULL,
    total BIGINT NOT NULL,
    unattributed BIGINT NOT NULL,
    control_total BIGINT,
    read_at BIGINT NOT NULL,
    horizon BIGINT NOT NULL,
    line_count BIGINT NOT NULL,
    settled BIGINT NOT NULL CHECK (settled IN (0, 1))
);

CREATE INDEX spend_snapshot_by_period ON spend_snapshot (account, period, id);

-- A row only where a figure differs from the previous snapshot of its period.
CREATE TABLE spend_figure (
    sub_account BIGINT NOT NULL REFERENCES sub_account (id),
    period TEXT NOT NULL,
    snapshot BIGINT NOT NULL REFERENCES spend_snapshot (id),
    attributed BIGINT NOT NULL,
    counted BIGINT NOT NULL,
    PRIMARY KEY (sub_account, period, snapshot)
);

-- The current figures per day of expense, exact decimal text. A bill may hold days of another month.
CREATE TABLE spend_day (
    sub_account BIGINT NOT NULL REFERENCES sub_account (id),
    period TEXT NOT NULL,
    day TEXT NOT NULL,
    amount TEXT NOT NULL,
    PRIMARY KEY (sub_account, period, day)
);

CREATE TABLE alert (
    id @identity@,
    account BIGINT NOT NULL REFERENCES main_account (id),
    sub_account BIGINT REFERENCES sub_account (id),
    kind TEXT NOT NULL,
    severity TEXT NOT NULL,
    step BIGINT NOT NULL CHECK (step BETWEEN 0 AND 100),
    cycle BIGINT REFERENCES ledger_entry (id),
    told BIGINT NOT NULL CHECK (told IN (0, 1)),
    snapshot BIGINT REFERENCES spend_snapshot (id),
    spend BIGINT NOT NULL,
    quota BIGINT NOT NULL,
    horizon BIGINT NOT NULL,
    at BIGINT NOT NULL,
    detail TEXT NOT NULL,
    acknowledged_at BIGINT
);

CREATE UNIQUE INDEX alert_once ON alert (sub_account, COALESCE(cycle, 0), step) WHERE step > 0;

CREATE UNIQUE INDEX alert_once_by_detail ON alert (account, COALESCE(sub_account, 0), kind, detail)
WHERE step = 0;

CREATE INDEX alert_by_account ON alert (account, id);

CREATE INDEX alert_by_sub_account ON alert (sub_account, id);

CREATE TABLE channel (
    id @identity@,
    name TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
    kind TEXT NOT NULL,
    enabled BIGINT NOT NULL CHECK (enabled IN (0, 1)),
    sealed_url @blob@ NOT NULL,
    sealed_secret @blob@ NOT NULL
);

CREATE TABLE outbox (
    id @identity@,
    alert BIGINT NOT NULL REFERENCES alert (id),
    channel BIGINT NOT NULL REFERENCES channel (id),
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL CHECK (attempts >= 0),
    next_attempt_at BIGINT NOT NULL,
    last_error TEXT NOT NULL,
    delivered_at BIGINT,
    UNIQUE (alert, channel)
);

CREATE INDEX outbox_due ON outbox (next_attempt_at, id) WHERE state = 'pending';

CREATE TABLE hold (
    id @identity@,
    sub_account BIGINT NOT NULL REFERENCES sub_account (id),
    reason TEXT NOT NULL,
    since BIGINT NOT NULL,
    author_id TEXT NOT NULL,
    author_kind TEXT NOT NULL,
    author_name TEXT NOT NULL,
    author_role TEXT NOT NULL,
    note TEXT NOT NULL,
    lifted_at BIGINT
);

CREATE UNIQUE INDEX hold_active ON hold (sub_account, reason) WHERE lifted_at IS NULL;

CREATE TABLE stop_order (
    id @identity@,
    account BIGINT NOT NULL REFERENCES main_account (id),
    sub_account BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('stop', 'restore')),
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    idempotency_key TEXT NOT NULL UNIQUE CHECK (length(idempotency_key) > 0),
    author_id TEXT NOT NULL,
    author_kind TEXT NOT NULL,
    author_name TEXT NOT NULL,
    author_role TEXT NOT NULL,
    note TEXT NOT NULL,
    at BIGINT NOT NULL,
    fencing_token BIGINT NOT NULL,
    answers BIGINT REFERENCES stop_order (id),
    attempts BIGINT NOT NULL CHECK (attempts >= 0),
    next_attempt_at BIGINT NOT NULL,
    done_at BIGINT,
    FOREIGN KEY (sub_account, account) REFERENCES sub_account (id, account)
);

CREATE INDEX stop_order_by_sub_account ON stop_order (sub_account, id);

CREATE INDEX stop_order_open ON stop_order (id) WHERE state IN ('pending', 'running');

CREATE TABLE stop_step (
    stop_order BIGINT NOT NULL REFERENCES stop_order (id),
    position BIGINT NOT NULL CHECK (position > 0),
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    saved_state TEXT NOT NULL,
    wanted TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL CHECK (attempts >= 0),
    last_error TEXT NOT NULL,
    PRIMARY KEY (stop_order, position)
);

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);

CREATE TABLE audit (
    id @key@ CHECK (id > 0),
    at BIGINT NOT NULL,
    author_id TEXT NOT NULL,
    author_kind TEXT NOT NULL,
    author_name TEXT NOT NULL,
    author_role TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    value_before TEXT NOT NULL,
    value_after TEXT NOT NULL,
    reason TEXT NOT NULL,
    result TEXT NOT NULL,
    previous_hash @blob@ NOT NULL CHECK (length(previous_hash) = 32),
    hash @blob@ NOT NULL CHECK (length(hash) = 32)
);

CREATE TABLE lease (
    account @key@ REFERENCES main_account (id),
    holder TEXT NOT NULL,
    fencing_token BIGINT NOT NULL,
    until BIGINT NOT NULL
);
