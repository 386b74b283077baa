// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace firstring {

/// What a firmware file tells of itself. What it does not tell stays empty: people fill that in.
struct FirmwareFacts
{
    QString model;            ///< canonical (`6757i`), or as the test line says
    QString version;          ///< numbers only, `4.3.0.2036`; from a file name it is the maker's word, not the phone's
    QString release;          ///< the maker's label around it, `4.3.0.2036_SP2_GA`, from file names only
    bool isTestImage = false; ///< it begins with the line of wire.md 7: model and version are facts

    friend bool operator==(const FirmwareFacts&, const FirmwareFacts&) = default;
};

/// How many bytes from the beginning are ever looked at.
inline constexpr qsizetype firmwareFactBytes = 512;

/// Reads the test line `FIRSTRING-TEST-ST model=<model> version=<version>`, else what \a fileName says: `57i.st`,
/// `58015039-REV04_4.3.0.2036_SP2_GA_6863i.st` (phones.md F6, F15); what that leaves open, the names of the archives it
/// came in, \a containers, outermost first. Of an archive, four numbers are a version, fewer only a label: a pack
/// labelled 8.2.0 holds 6.4.0.140 (F15). Never fails.
FirmwareFacts firmwareFacts(const QString& fileName, QByteArrayView firstBytes, const QStringList& containers = {});

} // namespace firstring
