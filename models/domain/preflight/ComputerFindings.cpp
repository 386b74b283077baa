// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/preflight/Preflight.h"

#include <QCoreApplication>
#include <QLocale>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

constexpr qint64 mebibyte = 1024LL * 1024;
constexpr qint64 tooLittle = 50 * mebibyte; // less than one firmware image
constexpr qint64 little = 1024 * mebibyte;
constexpr qint64 aDayMs = 86'400'000;

PreflightFinding clockFinding(const PreflightFacts& facts)
{
    const QString setClock = QStringLiteral("sudo timedatectl set-ntp true");
    if (facts.newestFile.isValid() && facts.now.msecsTo(facts.newestFile) > aDayMs) {
        return {QStringLiteral("CLOCK_BEHIND"), Severity::Stop,
                Text::tr("The clock of this computer says %1, but one of its files is from %2. Phones would refuse "
                         "certificates, and what happened would be told with wrong times.")
                    .arg(QLocale().toString(facts.now.date(), QLocale::ShortFormat),
                         QLocale().toString(facts.newestFile.date(), QLocale::ShortFormat)),
                Text::tr("Set the clock right, or have it set:"), setClock};
    }
    if (!facts.clockSynchronised.value_or(true)) {
        const bool told = facts.wish.ntpPort >= 0;
        return {
            QStringLiteral("CLOCK_ALONE"), told ? Severity::Warning : Severity::News,
            told ? Text::tr(
                       "Nobody sets the clock of this computer right. Phones that ask it for the time are told so and "
                       "may not take it.")
                 : Text::tr("Nobody sets the clock of this computer right. The times in its events may be wrong."),
            Text::tr("Let a time server set it:"), setClock};
    }
    return {QStringLiteral("CLOCK_RIGHT"),
            Severity::Good,
            facts.clockSynchronised ? Text::tr("The clock of this computer is set by a time server.")
                                    : Text::tr("The clock of this computer is plausible."),
            {}};
}

PreflightFinding diskFinding(const DiskFact& disk)
{
    const QString room = QLocale().formattedDataSize(disk.freeBytes, 1);
    if (disk.freeBytes < tooLittle) {
        return {QStringLiteral("DISK_FULL"), Severity::Stop,
                Text::tr("Only %1 are free under %2. Firmware does not fit, and edits may not be stored.")
                    .arg(room, disk.path),
                Text::tr("Make room on this disk.")};
    }
    if (disk.freeBytes < little) {
        return {QStringLiteral("DISK_LOW"), Severity::Warning,
                Text::tr("%1 are free under %2. That is enough for a few firmware files.").arg(room, disk.path),
                Text::tr("Make room before you add many.")};
    }
    return {QStringLiteral("DISK_ROOM"), Severity::Good, Text::tr("%1 are free under %2.").arg(room, disk.path), {}};
}

} // namespace

QList<PreflightFinding> computerFindings(const PreflightFacts& facts)
{
    QList<PreflightFinding> findings{clockFinding(facts)};
    for (const DiskFact& disk : facts.disks)
        findings.append(diskFinding(disk));
    return findings;
}

} // namespace firstring
