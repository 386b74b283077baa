// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/TestFirmware.h"

#include "models/domain/PhoneModel.h"

namespace firstring {

bool TestFirmware::isComplete(QByteArrayView head)
{
    return head.size() >= maxHead || head.contains('\n');
}

std::optional<TestFirmware> TestFirmware::read(QByteArrayView head)
{
    const QByteArrayView start = head.first(qMin(head.size(), maxHead));
    const qsizetype end = start.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QString line = QString::fromLatin1(start.first(end)).trimmed();
    const QString mark = QStringLiteral("FIRSTRING-TEST-ST model=");
    const QString middle = QStringLiteral(" version=");
    const qsizetype version = line.lastIndexOf(middle);
    if (!line.startsWith(mark) || version < mark.size())
        return std::nullopt;
    TestFirmware firmware{canonicalModel(QStringView(line).sliced(mark.size(), version - mark.size())),
                          FirmwareVersion(QStringView(line).sliced(version + middle.size()))};
    if (firmware.model.isEmpty() || firmware.version.isEmpty())
        return std::nullopt;
    return firmware;
}

} // namespace firstring
