-- SPDX-FileCopyrightText: Firstring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sync with other places: where they are, what was agreed with each, and the account of every run.

CREATE TABLE remotes (
    name  TEXT PRIMARY KEY, -- folded
    entry TEXT NOT NULL     -- SyncJson.h; token and passphrase sealed
) STRICT, WITHOUT ROWID;

-- The journal: each record as both sides had it when it was agreed last. One that holds a secret is sealed as a whole.
CREATE TABLE agreed (
    remote TEXT NOT NULL REFERENCES remotes(name) ON DELETE CASCADE,
    kind   INTEGER NOT NULL, -- SyncKind
    id     TEXT NOT NULL,
    record TEXT NOT NULL,    -- RecordJson.h
    PRIMARY KEY (remote, kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_runs (
    id      INTEGER PRIMARY KEY,
    account TEXT NOT NULL -- SyncJson.h
) STRICT;
