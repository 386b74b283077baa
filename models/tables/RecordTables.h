// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/RecordTable.h"

#include <memory>

namespace firstring {

/// The record tables of the window, each with its columns. Names are keys and so read-only here.
using BlueprintTable = RecordTable<Blueprint>;
using ServerTable = RecordTable<ConfigServer>;
using FirmwareTable = RecordTable<FirmwareImage>;
using BrandingTable = RecordTable<BrandingAsset>;
using FileTable = RecordTable<JobFile>;

std::unique_ptr<BlueprintTable>
blueprintTable(Workspace& workspace); ///< Name, Config server, Firmware, Branding, Language, Settings, Phones
std::unique_ptr<ServerTable> serverTable(Workspace& workspace); ///< Name, Address, Phones
std::unique_ptr<FirmwareTable>
firmwareTable(Workspace& workspace); ///< Model, Version, Release, File, SHA-256, Size, Phones
std::unique_ptr<BrandingTable> brandingTable(Workspace& workspace); ///< Name, Used as, Parameter, Models, Size, Phones
std::unique_ptr<FileTable> fileTable(Workspace& workspace);         ///< Name, For, SHA-256, Size

/// `6867i 5.1.0, 6757i 3.2.2`.
QString firmwareText(const QMap<QString, QString>& versions);

} // namespace firstring
