// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace firstring::test {

/// What one run of firstringctl left.
struct CtlRun
{
    int exit = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

/// The real firstringctl as a child process, with a data folder of its own.
class Ctl
{
public:
    /// Of all that is started from now on; nothing: that of the test.
    std::optional<QProcessEnvironment> environment;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString data() const { return path(QStringLiteral("data")); }
    QString write(const QString& name, const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path(name);
    }

    CtlRun run(const QStringList& words, const QByteArray& input = {}, int timeoutMs = 60'000) const
    {
        QProcess process;
        if (environment)
            process.setProcessEnvironment(*environment);
        process.start(QStringLiteral(FIRSTRING_CTL), QStringList{QStringLiteral("--data"), data()} + words);
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(timeoutMs) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    CtlRun json(const QStringList& words, const QByteArray& input = {}) const
    {
        return run(QStringList{QStringLiteral("--json")} + words, input);
    }

    /// One that goes on; the caller reads and ends it.
    std::unique_ptr<QProcess> start(const QStringList& words) const
    {
        auto process = std::make_unique<QProcess>();
        if (environment)
            process->setProcessEnvironment(*environment);
        process->start(QStringLiteral(FIRSTRING_CTL), QStringList{QStringLiteral("--data"), data()} + words);
        return process;
    }
    /// `serve --json` on loopback once it is ready; \a ready gets its first line.
    std::unique_ptr<QProcess> serve(QJsonObject& ready, const QStringList& more = {}) const
    {
        QStringList words{QStringLiteral("--json"), QStringLiteral("serve"), QStringLiteral("--bind"),
                          QStringLiteral("127.0.0.1")};
        if (!more.contains(QStringLiteral("--http")))
            words << QStringLiteral("--http") << QStringLiteral("0");
        if (!more.contains(QStringLiteral("--tftp")))
            words << QStringLiteral("--tftp") << QStringLiteral("0");
        auto process = start(words + more);
        while (!process->canReadLine() && process->waitForReadyRead(60'000)) { // two keys are made at the first start
        }
        ready = QJsonDocument::fromJson(process->readLine()).object();
        return process;
    }

private:
    QTemporaryDir m_folder;
};

/// Objects of \a array by their MAC.
inline QMap<QString, QJsonObject> byMac(const QJsonArray& array)
{
    QMap<QString, QJsonObject> map;
    for (const QJsonValue& value : array)
        map.insert(value.toObject().value(QStringLiteral("mac")).toString(), value.toObject());
    return map;
}

/// Test firmware of wire.md 7.
inline QByteArray testFirmware(const QByteArray& model, const QByteArray& version, int bytes)
{
    return ("FIRSTRING-TEST-ST model=" + model + " version=" + version + "\n").leftJustified(bytes, 'x');
}

} // namespace firstring::test
