-- The projects that the provider lists a user in. Says nothing about whose spend a project is.
CREATE TABLE project_member (
    account BIGINT NOT NULL,
    project TEXT NOT NULL,
    sub_account BIGINT NOT NULL,
    PRIMARY KEY (sub_account, project),
    FOREIGN KEY (sub_account, account) REFERENCES sub_account (id, account)
);

CREATE INDEX project_member_by_account ON project_member (account);

-- Checks that failed in a row, and whether the alert about them was raised.
ALTER TABLE main_account ADD COLUMN failed_checks BIGINT NOT NULL DEFAULT 0 CHECK (failed_checks >= 0);

ALTER TABLE main_account ADD COLUMN failure_told BIGINT NOT NULL DEFAULT 0 CHECK (failure_told IN (0, 1));
