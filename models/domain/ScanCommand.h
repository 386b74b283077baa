// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace firstring {

/// What a scanner can say beside addresses: barcodes of a printed page, so that nobody puts the scanner down. They act
/// on the phone that was scanned last.
enum class ScanCommand : quint8 {
    Undo,
    Hold,
    TakeOffHold,
    StageAgain,
    Release,
    StartServer,
    ShowBench,
};
inline constexpr std::array scanCommands{ScanCommand::Undo,       ScanCommand::Hold,    ScanCommand::TakeOffHold,
                                         ScanCommand::StageAgain, ScanCommand::Release, ScanCommand::StartServer,
                                         ScanCommand::ShowBench};

/// What its barcode holds: `.C0DE.01.`. Only signs that reach the scan field from anywhere on the bench, and that
/// keyboard layouts agree on; a dot before and behind shows that nothing was lost.
QString scanCode(ScanCommand command);
/// What stands below its barcode, translated.
QString scanCommandText(ScanCommand command);
/// The command that was scanned, in any case and with blanks around it; none for everything else.
std::optional<ScanCommand> scanCommandFrom(QStringView text);

} // namespace firstring
