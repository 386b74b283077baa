// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"

#include <QRandomGenerator>

namespace firstring {

/// Edits as nobody would make them: every kind of record, few names so that they meet often, odd text. Some are refused
/// by apply(); that is for the caller to see.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {}

    Edit next();

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool often() { return below(3) > 0; }
    QString name(const char* prefix) { return QString::fromLatin1(prefix) + QString::number(below(4)); }
    QString text();
    QStringList texts();
    SettingList settings();
    BlobRef blob();
    MacAddress mac() { return MacAddress(0x00085d000001 + static_cast<quint64>(below(40))); }
    Phone phone();
    Blueprint blueprint();
    FirmwareImage firmware();
    BrandingAsset branding();
    JobDefaults defaults();

    QRandomGenerator m_random;
};

} // namespace firstring
