// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace firstring {

/// One file of the folder that is taken over, as it was read.
struct AdoptFile
{
    QString name;     ///< relative to the folder, with `/`
    QString path;     ///< where its content can be read again
    QByteArray bytes; ///< whole for configuration files up to largestAdoptedConfig, else the first bytes
    qint64 size = 0;  ///< of the file, bytes
};

/// Larger configuration files are not looked into: a phone's has some kilobytes. Bytes.
inline constexpr qint64 largestAdoptedConfig = 4 << 20;

/// True if \a name is read whole: the name of a configuration file at the top of the folder.
bool isAdoptedConfigName(QStringView name);

/// How much a remark matters. Problem: a file of these phones does not mean what it meant.
enum class AdoptWeight : quint8 { Note, Warning, Problem };

/// Something about the folder that people should know.
struct AdoptRemark
{
    QString file; ///< the name, or empty: about the folder
    QString code; ///< `ADOPT_TUZ`; stable
    AdoptWeight weight = AdoptWeight::Note;
    QString sentence; ///< translated
};

/// Asked now and then with how much of the work is done; false stops it. Empty: nobody watches.
using AdoptWatch = std::function<bool(int done, int of)>;

/// What a stopped piece of work gives: ADOPT_STOPPED.
Error adoptStopped();

} // namespace firstring
