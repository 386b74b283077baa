// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneMap.h"
#include "models/domain/Records.h"

#include <memory>

namespace firstring {

/// The key under which names that are matched without case are kept.
QString foldedName(QStringView name);

/// Everything a job says, as one value. Whoever needs a consistent picture (server, sync, report) keeps a copy; no locks.
/// Maps are keyed by foldedName(), so names are unique without regard to case.
struct JobState
{
    QString name;
    JobDefaults defaults;
    PhoneMap phones;
    QMap<QString, Blueprint> blueprints;
    QMap<QString, ConfigServer> servers;      ///< without `local`, which is built in
    QMap<QString, FirmwareImage> firmware;    ///< by firmwareKey()
    QMap<QString, BrandingAsset> branding;
    QMap<QString, JobFile> files;
    quint64 revision = 0;                     ///< grows by one with every edit

    static QString firmwareKey(QStringView model, QStringView version);
    const Blueprint* blueprint(QStringView blueprintName) const;
    const ConfigServer* server(QStringView serverName) const;
    const FirmwareImage* image(QStringView model, QStringView version) const;
    const BrandingAsset* asset(QStringView assetName) const;
    const JobFile* file(QStringView fileName) const;

    friend bool operator==(const JobState&, const JobState&) = default;
};

/// How a state is handed about between threads.
using JobSnapshot = std::shared_ptr<const JobState>;

} // namespace firstring
