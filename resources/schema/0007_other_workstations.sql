-- SPDX-FileCopyrightText: Firstring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a job keeps for other workstations that compare theirs with it (SyncShelf.h).

-- The name of this job for ever, whatever its file is called.
CREATE TABLE store (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    uuid TEXT NOT NULL -- 32 hex digits
) STRICT;
INSERT INTO store (id, uuid) VALUES (1, lower(hex(randomblob(16))));

-- Accounts of the REST interface. The token itself is nowhere.
CREATE TABLE tokens (
    key        TEXT PRIMARY KEY, -- folded name
    name       TEXT NOT NULL,
    role       TEXT NOT NULL, -- user, super, admin
    sha256     BLOB NOT NULL, -- of the token's text
    created_ms INTEGER NOT NULL -- wall clock, milliseconds since 1970 UTC
) STRICT, WITHOUT ROWID;

-- A word that each client leaves after a run: one that is gone tells it that this job went back to an older copy.
CREATE TABLE marks (
    client TEXT PRIMARY KEY,
    mark   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Records that people took out, so that others can tell them from records that were never here.
CREATE TABLE removed (
    kind     TEXT NOT NULL, -- servers, firmware, branding, blueprints, files, phones
    id       TEXT NOT NULL, -- the key of the record; of a phone its MAC
    revision INTEGER NOT NULL, -- of the job after it was taken out
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
