-- SPDX-FileCopyrightText: Firstring contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A branding record may be a text instead of a file (sha256 is then empty), and may have a file made for each model.

ALTER TABLE branding ADD COLUMN more TEXT NOT NULL DEFAULT ''; -- '' or {"text": "", "variants": [["6867i", "jpg", "hex", "9"]]}
