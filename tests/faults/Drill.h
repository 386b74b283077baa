// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>

namespace firstring::test {

/// How often something is tried: a few times in the whole suite, \a full with FIRSTRING_DRILLS=full (packaging/test
/// --all).
inline int rounds(int few, int full)
{
    return qEnvironmentVariable("FIRSTRING_DRILLS") == QLatin1String("full") ? full : few;
}

/// A seed that is printed, so that a round can be had again: FIRSTRING_SEED.
inline quint32 drillSeed()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("FIRSTRING_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

/// A copy of a folder with all that is in it.
inline void copyFolder(const QString& from, const QString& to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile::copy(file, target);
    }
}

/// The environment of a program with the shim between it and the disk.
inline QProcessEnvironment shimmed(const QString& under, const QMap<QString, QString>& more)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FIRSTRING_SHIM));
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    environment.insert(QStringLiteral("FIRSTRING_SHIM_UNDER"), under);
    for (auto one = more.begin(); one != more.end(); ++one)
        environment.insert(QStringLiteral("FIRSTRING_SHIM_") + one.key(), one.value());
    return environment;
}

/// firstringctl on \a data, with an environment of its own. Exit status, or minus the number of the signal.
struct DrillRun
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
};
inline DrillRun drill(const QProcessEnvironment& environment, const QString& data, const QStringList& words,
                      const QByteArray& input = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FIRSTRING_CTL), QStringList{QStringLiteral("--data"), data} + words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {-1000, {}, "no end"};
    const int exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode();
    return {exit, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace firstring::test
