-- SPDX-FileCopyrightText: Firstring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What our DHCP gave out: an address belongs to its client until the lease ends, also over a restart. A row of its own and
-- not a note: leases come and go by the hundred, and whoever reads the file can join them to phones.

CREATE TABLE leases (
    address    INTEGER PRIMARY KEY,          -- IPv4, host order
    mac        INTEGER NOT NULL,             -- of the client
    client     BLOB NOT NULL,                -- its client identifier or MAC, the key it is known by
    model      TEXT NOT NULL,                -- as option 60 says, or ''
    expires_ms INTEGER NOT NULL              -- wall clock, milliseconds since 1970 UTC
) STRICT;
