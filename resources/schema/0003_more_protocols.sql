-- SPDX-FileCopyrightText: Firstring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Phones are heard over more than HTTP and TFTP now. The names of protocols are the program's to know: a file must not refuse
-- news because it was made before a service was.

ALTER TABLE observations RENAME TO observations_before;
CREATE TABLE observations (
    id          INTEGER PRIMARY KEY,
    time_ms     INTEGER NOT NULL,            -- wall clock, milliseconds since 1970 UTC
    event       TEXT NOT NULL,               -- stable name of the event catalogue
    mac         INTEGER NOT NULL,            -- 0: nobody can be named
    model       TEXT NOT NULL,
    address     TEXT NOT NULL,
    transport   TEXT NOT NULL,               -- stable name: http, tftp, syslog, ...; '' for a change of state
    name        TEXT NOT NULL,
    subject     TEXT NOT NULL,
    status      INTEGER NOT NULL,
    bytes       INTEGER NOT NULL,
    total       INTEGER NOT NULL,
    digest      BLOB NOT NULL,               -- SHA-256 of the content sent, or empty
    duration_ms INTEGER NOT NULL
) STRICT;
INSERT INTO observations SELECT * FROM observations_before;
DROP TABLE observations_before;
