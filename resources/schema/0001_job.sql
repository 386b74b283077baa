-- SPDX-FileCopyrightText: Firstring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A job file, version 1. Rules for every numbered file here:
--   * a released file never changes; what comes later is the next number;
--   * it runs in one transaction of its own, which also sets user_version to its number;
--   * the schema refuses nothing that models/domain/Edit.cpp accepts: an edit that people saw happen must be storable.
--
-- What is a column, a row or a text of JSON: whatever SQL compares, joins or guards is a column. Lists that only make sense
-- as a part of their record (settings, free variables, tags, branding in its order) are JSON in that record: a phone is read
-- or written as one row, and 100,000 of them load with one scan instead of five merged ones. STRICT keeps
-- the types honest; opening a job decodes every row, and so does `firstringctl check`. (No CHECK (json_valid(...)): a job file
-- may come from anybody, so connections run with trusted_schema = OFF, where SQLite 3.40 does not let a schema call it.)
--
-- Names are matched without case by the full Unicode rule, which SQLite does not know; so each table of names has the folded
-- name as `key`, and who refers to a name keeps it as written (`blueprint`) and folded (`blueprint_key`, the foreign key).
-- Foreign keys are checked at commit, since one edit may bring a phone and its blueprint in any order.

CREATE TABLE job (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL,               -- of the last edit that was committed
    defaults TEXT NOT NULL DEFAULT '{}', -- JobDefaults, see JobJson.h
    config_server_key TEXT REFERENCES servers (key) DEFERRABLE INITIALLY DEFERRED -- null: local
) STRICT;
INSERT INTO job (id, revision) VALUES (1, 0);

CREATE TABLE servers (
    key  TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    url  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE blueprints (
    key               TEXT PRIMARY KEY,
    name              TEXT NOT NULL,
    config_server     TEXT NOT NULL,         -- '' as the job says
    config_server_key TEXT REFERENCES servers (key) DEFERRABLE INITIALLY DEFERRED, -- null: none or local
    language          TEXT NOT NULL,
    firmware          TEXT NOT NULL, -- {"6757i": "3.2.2.6038"}
    branding          TEXT NOT NULL, -- ["logo.png"]
    settings          TEXT NOT NULL  -- [["name", "value", "marks"]]
) STRICT, WITHOUT ROWID;

CREATE TABLE phones (
    mac               INTEGER PRIMARY KEY CHECK (mac BETWEEN 1 AND 281474976710655), -- 48 bits
    label             TEXT NOT NULL,
    model             TEXT NOT NULL,
    blueprint         TEXT NOT NULL,         -- '' none
    blueprint_key     TEXT REFERENCES blueprints (key) DEFERRABLE INITIALLY DEFERRED,
    config_server     TEXT NOT NULL,         -- '' as the blueprint says
    config_server_key TEXT REFERENCES servers (key) DEFERRABLE INITIALLY DEFERRED, -- null: none or local
    firmware          TEXT NOT NULL,         -- reported version, or ''
    slot              INTEGER NOT NULL,
    on_hold           INTEGER NOT NULL CHECK (on_hold IN (0, 1)),
    more              TEXT NOT NULL          -- '' or {"branding": [], "tags": [], "variables": {}, "settings": []}
) STRICT;

CREATE TABLE firmware (
    key       TEXT PRIMARY KEY,              -- folded model/version
    model     TEXT NOT NULL,
    version   TEXT NOT NULL,
    release   TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256    BLOB NOT NULL,                 -- names the file in the vault
    size      INTEGER NOT NULL               -- bytes
) STRICT, WITHOUT ROWID;

CREATE TABLE branding (
    key       TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    parameter TEXT NOT NULL,
    sha256    BLOB NOT NULL,
    size      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE files (
    key           TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    phone         INTEGER NOT NULL,          -- MAC, or 0 for every phone
    blueprint     TEXT NOT NULL,
    blueprint_key TEXT REFERENCES blueprints (key) DEFERRABLE INITIALLY DEFERRED,
    sha256        BLOB NOT NULL,
    size          INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Evidence: the latest of every phone that was heard of. Not tied to phones: undo brings a removed phone back with what is
-- known of it, and strangers ask too.
CREATE TABLE tracks (
    mac   INTEGER PRIMARY KEY,
    track TEXT NOT NULL -- PhoneTrack::toJson()
) STRICT;

-- What the server saw, oldest first; the store keeps the latest 100,000.
CREATE TABLE observations (
    id          INTEGER PRIMARY KEY,
    time_ms     INTEGER NOT NULL,            -- wall clock, milliseconds since 1970 UTC
    event       TEXT NOT NULL,               -- stable name of the event catalogue
    mac         INTEGER NOT NULL,            -- 0: nobody can be named
    model       TEXT NOT NULL,
    address     TEXT NOT NULL,
    transport   TEXT NOT NULL CHECK (transport IN ('', 'http', 'tftp')),
    name        TEXT NOT NULL,
    subject     TEXT NOT NULL,
    status      INTEGER NOT NULL,
    bytes       INTEGER NOT NULL,
    total       INTEGER NOT NULL,
    digest      BLOB NOT NULL,               -- SHA-256 of the content sent, or empty
    duration_ms INTEGER NOT NULL
) STRICT;

-- Small remembered facts that are neither edits nor evidence: last endpoint, table columns.
CREATE TABLE notes (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
