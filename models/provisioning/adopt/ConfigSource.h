// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Setting.h"
#include "models/provisioning/FileName.h"
#include "models/provisioning/adopt/AdoptFile.h"

#include <QSet>

namespace firstring {

/// One configuration file of the folder, understood.
struct ConfigSource
{
    QString name;                    ///< as it stands in the folder
    FileKind kind = FileKind::Other; ///< Common, ModelConfig or PhoneConfig
    QString model;                   ///< canonical, of a ModelConfig
    MacAddress mac;                  ///< of a PhoneConfig
    QByteArray bytes;                ///< what the proof reads again in its own way
    SettingList settings;            ///< each name once, the last of doubles; without lines of the server
    SettingList replaced;            ///< lines that name the configuration server: this program writes its own
    QString rival;                   ///< the file that is taken in its place, or empty
};

/// Reads one file. Lines that say nothing to a phone, doubles and odd encodings are told in \a remarks; a file that is
/// no configuration, or larger than any phone's, is a Problem and Error: ADOPT_BIG, ADOPT_BINARY, ADOPT_LINES.
Result<ConfigSource> readConfigSource(const AdoptFile& file, QList<AdoptRemark>& remarks);

/// True for the parameters that name the configuration server (ServerUrl::settings() of every protocol), without case.
bool namesConfigServer(QStringView parameter);

} // namespace firstring
