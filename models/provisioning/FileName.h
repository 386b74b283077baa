// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QByteArrayView>
#include <QString>

namespace firstring {

/// The place a name was asked at (wire.md 1).
enum class FileRole : quint8 { Rcs, Config, Branding, Language, Evidence };

/// What a name stands for (phones.md B2).
enum class FileKind : quint8 {
    Refused,     ///< no name we would ever look up: traversal, control characters, the URL key is missing
    Common,      ///< startup.cfg, aastra.cfg
    ModelConfig, ///< 6867i.cfg
    PhoneConfig, ///< 00085D2F9318.cfg
    Firmware,    ///< 57i.st
    Encrypted,   ///< security.tuz and the other *.tuz
    Licence,     ///< *.lic
    Certificate, ///< a certificate or key named after a MAC
    Other,
};

/// A name as a phone asks for it, understood. Names match without regard to case; a MAC is the phone's whose file it
/// is.
struct FileName
{
    FileRole role = FileRole::Rcs;
    FileKind kind = FileKind::Refused;
    QString name;   ///< below its place, as asked: `startup.cfg`, `i18n/lang_de.txt`
    QString key;    ///< folded, for look-ups
    MacAddress mac; ///< the MAC in the name, or zero
    QString model;  ///< canonical model of a ModelConfig or Firmware name

    /// Reads a path, percent-decoded once, with or without its first slash. With a \a urlKey every place begins with
    /// it; a bare place gives Refused, but keeps name and what it would have been in \c bare. Never gives a name with
    /// `..`, a backslash, an empty segment or control characters.
    static FileName parse(QByteArrayView path, QStringView urlKey = {});

    /// What a Refused name would be if the URL key had been there; else the kind.
    FileKind bare = FileKind::Refused;

    friend bool operator==(const FileName&, const FileName&) = default;
};

} // namespace firstring
