-- SPDX-FileCopyrightText: Firstring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Firmware: what is only read with its image (its MD5, the version to go through first, notes), see FirmwareJson.h.

ALTER TABLE firmware ADD COLUMN more TEXT NOT NULL DEFAULT ''; -- '' or {"md5": "", "through": "", "notes": ""}
