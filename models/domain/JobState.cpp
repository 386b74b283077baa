// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/JobState.h"

#include "models/domain/PhoneModel.h"

namespace firstring {

namespace {

template <typename T>
const T* lookUp(const QMap<QString, T>& map, const QString& key)
{
    const auto place = map.constFind(key);
    return place == map.constEnd() ? nullptr : &*place;
}

} // namespace

QString foldedName(QStringView name)
{
    return name.trimmed().toString().toCaseFolded();
}

QString JobState::firmwareKey(QStringView model, QStringView version)
{
    return foldedName(canonicalModel(model)) + u'/' + foldedName(FirmwareVersion(version).text());
}

const Blueprint* JobState::blueprint(QStringView blueprintName) const
{
    return lookUp(blueprints, foldedName(blueprintName));
}

const ConfigServer* JobState::server(QStringView serverName) const
{
    return lookUp(servers, foldedName(serverName));
}

const FirmwareImage* JobState::image(QStringView model, QStringView version) const
{
    return lookUp(firmware, firmwareKey(model, version));
}

const BrandingAsset* JobState::asset(QStringView assetName) const
{
    return lookUp(branding, foldedName(assetName));
}

const JobFile* JobState::file(QStringView fileName) const
{
    return lookUp(files, foldedName(fileName));
}

} // namespace firstring
