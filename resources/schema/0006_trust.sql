-- SPDX-FileCopyrightText: Firstring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Secrets that cannot be read in the file, the gate, and the log of what was let out and why.
--
-- A secret value stands sealed where it always stood (JobSeal.h). The job's own random key is here, wrapped by a key that
-- is kept elsewhere; the canary tells whether it was unwrapped with the right one.

CREATE TABLE secrets (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    place   TEXT NOT NULL, -- keychain, passphrase, key-file, session
    key_id  BLOB NOT NULL, -- tells wrapping keys apart
    wrapped BLOB NOT NULL,
    canary  BLOB NOT NULL
) STRICT;

-- Variables whose value is secret because a secret parameter uses them. Only grows: what was secret once stays so.
CREATE TABLE secret_variables (
    name TEXT PRIMARY KEY -- folded
) STRICT, WITHOUT ROWID;

-- The present state of the gate, so that a restart forgets nothing: windows and locks of phones, budgets of addresses.
CREATE TABLE gate (
    mac   INTEGER PRIMARY KEY,
    entry TEXT NOT NULL -- PhoneGate::toJson()
) STRICT;

CREATE TABLE silenced (
    address  TEXT PRIMARY KEY,
    saved_ms INTEGER NOT NULL, -- wall clock, milliseconds since 1970 UTC
    left_ms  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Append-only. Each hash is SHA-256 over the hash before it and the record, so that a change, a gap or a new order shows.
CREATE TABLE audit (
    id     INTEGER PRIMARY KEY, -- 1, 2, 3 without a gap
    record TEXT NOT NULL,       -- AuditRecord::toJson()
    hash   BLOB NOT NULL
) STRICT;
-- How long the log is: lines cut off at its end are missed.
CREATE TABLE audit_end (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    last INTEGER NOT NULL, -- id of the last line, 0 before the first
    hash BLOB NOT NULL
) STRICT;
INSERT INTO audit_end (id, last, hash) VALUES (1, 0, zeroblob(32));

CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_not_removed BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;
